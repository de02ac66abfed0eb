"""A worker that is killed while it serves, and what a killed client leaves in PostgreSQL."""

from __future__ import annotations

import json
import os
import subprocess
import sys

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


KILLED = """
import json, sys
from django.conf import settings
settings.DATABASES["default"].update(json.loads(sys.argv[1]))
settings.SUBSCRIBERS = f"tests.core.test_outbox.{sys.argv[2]}"
import django
django.setup()
from afspraak.core import outbox
from tests.core.test_outbox import behaviour
behaviour["kill"] = True
outbox.serve_due()
"""


def served_elsewhere(table: str) -> int:
    """How a process of its own ended that served this database and was killed within a listener.

    Not a fork: beside a browser this process has threads, and a fork of it can wait for ever on their locks.
    """
    place = {name: connection.settings_dict[name] for name in ("NAME", "USER", "PASSWORD", "HOST", "PORT")}
    words = [sys.executable, "-c", KILLED, json.dumps({key: str(place[key]) for key in place}), table]
    path = os.pathsep.join(each for each in sys.path if each)
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "afspraak.config.settings", "PYTHONPATH": path}
    return subprocess.run(words, env=environment, check=False).returncode
