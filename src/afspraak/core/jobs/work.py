"""The loop of a worker process."""

from __future__ import annotations

import logging
import threading
from datetime import date

from django.db import DatabaseError, close_old_connections

from afspraak.core import clock
from afspraak.core.jobs.frequent import Pulse
from afspraak.core.jobs.nightly import run_next
from afspraak.core.outbox import serve_due

log = logging.getLogger("afspraak.core.jobs")

PAUSE = 1.0  # seconds between two looks at an empty outbox
PAUSE_AFTER_ERROR = 10.0  # seconds, when the database is away


def work_forever(stop: threading.Event) -> None:
    """Serve until `stop` is set. A row in hand is finished first; an absent database is waited for."""
    last_day: date | None = None
    pulse = Pulse()
    while not stop.is_set():
        try:
            close_old_connections()
            served = serve_due(stopped=stop.is_set)
            is_night = (day := clock.today()) != last_day and run_next()
            if not is_night:
                last_day = day
            pulse.run_due()
        except DatabaseError as error:
            log.error("the database does not answer; trying again", exc_info=error)
            stop.wait(PAUSE_AFTER_ERROR)
            continue
        if not served and not is_night:
            stop.wait(PAUSE)
