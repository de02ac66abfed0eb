"""The database answers, is up to date, and really removes what is deleted."""

from __future__ import annotations

from collections.abc import Iterator

from afspraak.command_line.doctor.finding import Finding


def database() -> Iterator[Finding]:
    """Tables as this version needs them; SQLite as durable and as forgetful as it must be."""
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
        if waiting:
            yield Finding(
                f"The database misses {len(waiting)} changes of its tables: run ./afspraak prepare."
            )
        if connection.vendor == "sqlite":
            yield from _sqlite()
    except DatabaseError as error:
        yield Finding(f"The database does not answer: {str(error).strip().splitlines()[0]}")


def _sqlite() -> Iterator[Finding]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT secure_delete, synchronous, journal_mode"
            " FROM pragma_secure_delete, pragma_synchronous, pragma_journal_mode"
        )
        secure_delete, synchronous, journal = cursor.fetchone()
    if secure_delete != 1:
        yield Finding("SQLite's secure_delete is off: deleted words would stay readable in the file.")
    if synchronous < 2:
        yield Finding("SQLite's synchronous is below FULL: a power cut could undo a signature.")
    if journal != "wal":
        yield Finding(
            f"SQLite's journal is {journal} instead of wal: the disk of the data folder may be a network"
            " disk, where its locks do not hold. Use a disk of this machine, or PostgreSQL."
        )
    yield Finding("SQLite is fine for one machine; for more set DATABASE_URL to PostgreSQL.", unsafe=False)
