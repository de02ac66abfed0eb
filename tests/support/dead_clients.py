"""What a client leaves in PostgreSQL that was killed."""

from __future__ import annotations

from django.db import connection

LEFT = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%'
"""


def let_the_server_notice() -> None:
    """It ends what a dead client began once it notices; on a busy machine we do not wait for it."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(LEFT)
