"""Every night: write the files anew without what was erased."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from django.db import DatabaseError, connection

log = logging.getLogger("afspraak.core.overwriting")

PATIENCE = "10s"  # how long a table is waited for; while it is written anew nobody reads it


def overwrite() -> None:
    """SQLite: empty the write-ahead log. PostgreSQL: `VACUUM FULL`, table by table. Not in a transaction.

    A table that is busy stays for the next night, and so does a log that somebody reads.
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
        cursor.execute("SET lock_timeout = %s", [PATIENCE])
        try:
            for table in _tables():
                try:
                    # With ANALYZE: the planner's samples hold values too, and are taken again.
                    cursor.execute(f"VACUUM (FULL, ANALYZE) {connection.ops.quote_name(table)}")
                except DatabaseError as error:
                    log.error("the table %s could not be written anew", table, exc_info=error)
        finally:
            cursor.execute("RESET lock_timeout")


def _tables() -> Iterator[str]:
    """Our own tables; then, where the server lets us, the one with the planner's samples."""
    yield from sorted(connection.introspection.django_table_names(only_existing=True, include_views=False))
    yield "pg_statistic"
