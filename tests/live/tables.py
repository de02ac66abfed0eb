"""Every cell of every table, read below the product's own code: what is stored, not what models say."""

from __future__ import annotations

import base64
import json
import sqlite3
import time
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from typing import Any

import psycopg

from tests.laws.times import ZONE, betrays

# Where a time may stand, and by which words of law 1.
ALLOWED = {
    "core_outboxrow.not_before": "transit: the row is deleted when it is served",
    "core_outboxrow.leased_until": "transit: the row is deleted when it is served",
    "inform_reach.at": "a window: the moment that somebody chose for their mail",
    "inform_reach.at_once_from": "a window: the hours in which somebody may be reached at once",
    "inform_reach.at_once_until": "a window: the hours in which somebody may be reached at once",
    "coaching_coachingconversation.starts_at": "a conversation has a time itself: gone once its day is past",
    "django_migrations.applied": "when the tables were made: about the installation, about nobody",
}
# Sixteen random bytes in hex: one in eleven looks like a UUID that holds a time, and none is one.
RANDOM = {"agreements_payload.salt", "agreements_terms.salts"}
SESSION = "people_session.data"
FRESH = 300  # seconds: a recent re-authentication, security state of minutes
RESET = "_password_reset_key"  # "TIME-HASH", TIME in base 36, in seconds of the wall clock since 2001
RESET_LASTS = 3600  # seconds

Connection = sqlite3.Connection | psycopg.Connection[Any]


@contextmanager
def opened(database: str) -> Iterator[Connection]:
    """A connection of our own to the product's database; what is changed through it is never kept."""
    if "://" in database:
        with closing(psycopg.connect(database)) as connection:
            yield connection
            connection.rollback()
    else:
        with closing(sqlite3.connect(database)) as connection:
            yield connection
            connection.rollback()


def tables(connection: Connection) -> list[str]:
    if isinstance(connection, sqlite3.Connection):
        asked = "SELECT name FROM sqlite_master WHERE type = 'table'"
    else:
        asked = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
    return sorted(name for (name,) in connection.execute(asked).fetchall())


def cells(connection: Connection) -> Iterator[tuple[str, Any]]:
    """`table.column` and value of every cell of every table."""
    for table in tables(connection):
        cursor = connection.execute(f'SELECT * FROM "{table}"')  # type: ignore[arg-type]
        names = [column[0] for column in cursor.description or ()]
        for row in cursor.fetchall():
            yield from ((f"{table}.{name}", value) for name, value in zip(names, row, strict=True))


def clocks(connection: Connection) -> list[str]:
    """Every cell that betrays a clock, an address or a device where law 1 allows none."""
    found = []
    for name, value in cells(connection):
        if name == SESSION:
            value = without_fresh(decoded(value))
        what = betrays(value)
        by_chance = name in RANDOM and what is not None and what.startswith("uuid")
        if what and name not in ALLOWED and not by_chance:
            found.append(f"{name}: {what}: {str(value)[:120]}")
    return found


def decoded(session: str) -> Any:
    """What is inside a session's signed text."""
    payload = session.rpartition(":")[0].encode()
    compressed = payload.startswith(b".")
    content = base64.urlsafe_b64decode(payload.lstrip(b".") + b"=" * (-len(payload.lstrip(b".")) % 4))
    return json.loads(zlib.decompress(content) if compressed else content)


def without_fresh(value: Any) -> Any:
    """The same, less every `at` of the last five minutes and a reset that can still be used."""
    if isinstance(value, dict):
        plain = {name: _reset(inner) if name == RESET else inner for name, inner in value.items()}
        return {
            name: without_fresh(inner)
            for name, inner in plain.items()
            if not (name == "at" and isinstance(inner, int | float) and time.time() - inner < FRESH)
            and not (
                isinstance(inner, datetime) and (datetime.now(ZONE) - inner).total_seconds() < RESET_LASTS
            )
        }
    return [without_fresh(inner) for inner in value] if isinstance(value, list) else value


def _reset(key: str) -> datetime:
    """When a password reset was asked: what its key tells to who can count in base 36."""
    return datetime(2001, 1, 1, tzinfo=ZONE) + timedelta(seconds=int(key.split("-")[0], 36))
