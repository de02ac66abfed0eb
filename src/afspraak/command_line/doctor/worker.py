"""A worker runs: seen by what it leaves undone, since nothing keeps when it last ran but a date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from afspraak.command_line.doctor.finding import Finding

PATIENCE = timedelta(minutes=10)
NIGHTS = 1  # it runs its nightly tasks as soon as it sees a new date, so yesterday's is fine


def worker() -> Iterator[Finding]:
    """Nothing waits that should have left, and the nights were not missed."""
    from django.db import DatabaseError
    from django.db.models import Max

    from afspraak.core import clock
    from afspraak.core.models import NightlyRun, OutboxRow

    try:
        last = NightlyRun.objects.aggregate(last=Max("ran_on"))["last"]
        open_rows = OutboxRow.objects.filter(failed_on__isnull=True)
        late = open_rows.filter(not_before__lt=clock.now() - PATIENCE).count()
        failed = OutboxRow.objects.filter(failed_on__isnull=False).count()
    except DatabaseError:
        return  # the check of the tables says why
    if late:
        yield Finding(f"{late} messages wait longer than they should: is a worker running? ./afspraak work")
    if last is None:
        yield Finding(
            "No worker has run yet; without one no mail leaves: ./afspraak work, or serve --with-worker.",
            unsafe=bool(late),
        )
    elif (clock.today() - last).days > NIGHTS:
        yield Finding(f"No worker ran since {last}: no mail leaves and no backup is made. ./afspraak work")
    if failed:
        yield Finding(
            f"{failed} messages could not be sent within two days and were given up; the worker's log says"
            " why.",
            unsafe=False,
        )
