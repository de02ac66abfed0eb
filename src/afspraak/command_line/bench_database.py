"""The bench's own database: a file in its folder, or one beside the others on DATABASE_URL's PostgreSQL."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from afspraak.command_line.refusal import Refusal


@contextmanager
def own_database(folder: Path, keep: Path | None) -> Iterator[None]:
    """Point DATABASE_URL at a database of the bench's own; call before the settings load.

    On PostgreSQL it is made, and dropped afterwards unless it is to be kept: then `folder` names it.
    """
    given = os.environ.pop("DATABASE_URL", "")
    if not urlsplit(given).scheme.startswith("postgres"):
        yield
        return
    note = folder / "database"
    name = note.read_text().strip() if note.exists() else f"afspraak_bench_{secrets.token_hex(4)}"
    if not note.exists():
        _on_server(given, f'CREATE DATABASE "{name}"')
        note.write_text(f"{name}\n")
    os.environ["DATABASE_URL"] = urlsplit(given)._replace(path=f"/{name}").geturl()
    try:
        yield
    finally:
        if not keep:
            from django.db import connection

            connection.close()
            _on_server(given, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _on_server(url: str, statement: str) -> None:
    """Run one statement beside any transaction, in the database that `url` names."""
    import psycopg  # only where there is a PostgreSQL

    try:
        with psycopg.connect(url, autocommit=True) as server:
            server.execute(statement)  # the name is our own, and quoted
    except psycopg.Error as error:
        raise Refusal("no_database", why=str(error).strip().splitlines()[0]) from None
