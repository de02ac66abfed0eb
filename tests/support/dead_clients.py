"""What a client leaves in PostgreSQL that was killed."""

from __future__ import annotations

from django.db import connection

PATIENCE = 20_000  # milliseconds, each
LEFT = """
    SELECT pg_terminate_backend(pid, %s) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""


def let_the_server_notice() -> None:
    """End what a dead client began, and wait until it holds no row any more.

    The server notices by itself, on a busy machine later than we look. All other sessions in this database
    end: also one that still carries out what its client asked last.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(LEFT, [PATIENCE])
