"""Whole instances of the product, each with a folder and a database of its own, run as its operator would."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

from django.conf import settings
from django.db import connection

from tests.lint.sources import ROOT
from tests.support.ready_made import lay_tables

PATIENCE = 240  # seconds that a command may take, on a busy machine
Rows = dict[str, list[str]]
# Not in a backup, or only to the day: sessions, and when a message is tried next.
NOT_COMPARED = {"people_session", "django_migrations", "sqlite_sequence"}
ONLY_THE_DAY = {"not_before", "leased_until"}


@dataclass(frozen=True)
class Instance:
    """`url` is empty for SQLite in the folder."""

    data: Path
    url: str = ""

    def environment(self, **more: str) -> dict[str, str]:
        keep = {name: value for name, value in os.environ.items() if not name.startswith("AFSPRAAK_")}
        for name in ("DATABASE_URL", "LANG", "LC_ALL", "LC_MESSAGES"):
            keep.pop(name, None)
        ours = {
            "AFSPRAAK_DATA": str(self.data),
            "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}",
            "PYTHONWARNINGS": "ignore",
            "DJANGO_SETTINGS_MODULE": "afspraak.config.settings",
        }
        return keep | ours | ({"DATABASE_URL": self.url} if self.url else {}) | more

    def run(self, *words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        """A command of the command line; `AFSPRAAK_...` by keyword."""
        return self._python(["-m", "afspraak", *map(str, words)], environment)

    def python(self, code: str, *words: str | Path) -> str:
        """What a piece of Python prints with the settings of this instance."""
        done = self._python(["-c", f"import django; django.setup()\n{code}", *map(str, words)], {})
        assert done.returncode == 0, done.stderr
        return done.stdout

    def start(self, code: str) -> subprocess.Popen[str]:
        """A piece of Python that goes on beside us."""
        words = [sys.executable, "-c", f"import django; django.setup()\n{code}"]
        return subprocess.Popen(
            words, env=self.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def _python(self, words: list[str], more: dict[str, str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *words],
            env=self.environment(**more),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    @property
    def database(self) -> str | Path:
        return self.url or self.data / "afspraak.sqlite3"

    def with_tables(self) -> Instance:
        """Itself, with the tables of a first start: for tests of what comes after it."""
        lay_tables(self.database)
        return self

    def rows(self) -> Rows:
        """Every row of every table of this instance."""
        return rows_of(self.database)


def rows_of(place: str | Path) -> Rows:
    """Every row of every table as the database's own driver gives it, in a form both databases share.

    `place`: the URL of a PostgreSQL database, or the path of an SQLite file.
    """
    if isinstance(place, Path):
        with closing(sqlite3.connect(place)) as file:
            named = file.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            return _read(file, [name for (name,) in named])
    import psycopg

    with psycopg.connect(place) as server:
        named = server.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        return _read(server, [name for (name,) in named])


def rows_of_the_tests() -> Rows:
    """Every row of the database in which this test runs; what is not committed is not there."""
    chosen = settings.DATABASES["default"]
    name = str(connection.settings_dict["NAME"])
    if "sqlite" in chosen["ENGINE"]:
        return rows_of(Path(name))
    return rows_of(urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl())


def new_instance(folder: Path, *, sqlite: bool = False) -> Instance:
    """An empty instance in `folder` on the database of this run, or on SQLite."""
    name = f"instance_{uuid4().hex}"
    on_postgres = "postgresql" in settings.DATABASES["default"]["ENGINE"]
    return postgres(folder, name) if on_postgres and not sqlite else Instance(folder)


def postgres(data: Path, name: str) -> Instance:
    """An instance on a new, empty database of the tests' server."""
    import psycopg

    server = os.environ["DATABASE_URL"]
    with psycopg.connect(server, autocommit=True) as made:
        made.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'.encode())
        made.execute(f'CREATE DATABASE "{name}"'.encode())
    parts = urlsplit(server)
    query = f"?{parts.query}" if parts.query else ""
    return Instance(data, f"{parts.scheme}://{parts.netloc}/{name}{query}")


def _read(connection: Any, tables: list[str]) -> Rows:
    found: Rows = {}
    for table in sorted(set(tables) - NOT_COMPARED):
        cursor = connection.execute(f'SELECT * FROM "{table}"')
        names = [column[0] for column in cursor.description]
        found[table] = sorted(
            json.dumps(
                {n: shared(value) for n, value in zip(names, row, strict=True) if n not in ONLY_THE_DAY},
                sort_keys=True,
            )
            for row in cursor
        )
    return found


def shared(value: Any) -> Any:
    """A value as both databases can say it: SQLite has no UUID, date, time, truth or JSON of its own."""
    if isinstance(value, UUID):
        value = value.hex
    if isinstance(value, datetime):
        value = value.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ")
    if isinstance(value, date | time):
        value = value.isoformat()
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            return value
    return float(value) if isinstance(value, int | Decimal) else value
