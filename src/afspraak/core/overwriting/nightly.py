"""Every night: write the files anew without what was erased."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator

from django.db import DatabaseError, connection
from django.db.backends.utils import CursorWrapper

log = logging.getLogger("afspraak.core.overwriting")

PATIENCE = 10  # seconds that a table is waited for; while it is written anew nobody reads it
PATIENCE_WITH_OTHERS = 60  # seconds that those who began before us are waited for: nobody is held up by it

# Whoever began earlier may still ask for what was erased, and PostgreSQL keeps it in the new file: who reads
# in this database, and who writes in any database of the server, since new snapshots reach back to them.
EARLIER_ONES = """
    SELECT EXISTS (
        SELECT FROM pg_stat_activity
        WHERE pid <> pg_backend_pid() AND (
            (datname = current_database() AND age(backend_xmin) > age(%(now)s::text::xid))
            OR age(backend_xid) > age(%(now)s::text::xid)
        )
    )
"""


def overwrite() -> None:
    """SQLite: empty the write-ahead log. PostgreSQL: `VACUUM FULL`, table by table. Not in a transaction.

    A table that is busy stays for the next night, and so does what somebody has been reading since before.
    """
    if connection.vendor == "sqlite":
        _empty_log()
    else:
        _write_tables_anew()


def _empty_log() -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy = cursor.fetchone()[0]
    if busy:
        log.error("the write-ahead log was read meanwhile and was not emptied; tomorrow again")


def _write_tables_anew() -> None:
    with connection.cursor() as cursor:
        _wait_for_earlier_ones(cursor)
        cursor.execute("SET lock_timeout = %s", [f"{PATIENCE}s"])
        try:
            for table in _tables():
                try:
                    # With ANALYZE: the planner's samples hold values too, and are taken again.
                    cursor.execute(f"VACUUM (FULL, ANALYZE) {connection.ops.quote_name(table)}")
                except DatabaseError as error:
                    log.error("the table %s could not be written anew", table, exc_info=error)
        finally:
            cursor.execute("RESET lock_timeout")


def _wait_for_earlier_ones(cursor: CursorWrapper) -> None:
    cursor.execute("SELECT mod(pg_snapshot_xmax(pg_current_snapshot())::text::numeric, 4294967296)::text")
    now = cursor.fetchone()[0]
    given_up = time.monotonic() + PATIENCE_WITH_OTHERS
    while True:
        cursor.execute(EARLIER_ONES, {"now": now})
        if not cursor.fetchone()[0]:
            return
        if time.monotonic() > given_up:
            log.error("somebody went on for long; what was erased just before may stay until tomorrow")
            return
        time.sleep(0.2)


def _tables() -> Iterator[str]:
    """Our own tables; then, where the server lets us, the one with the planner's samples."""
    yield from sorted(connection.introspection.django_table_names(only_existing=True, include_views=False))
    yield "pg_statistic"
