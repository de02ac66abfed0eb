"""Nightly jobs: once for each date, as soon as a worker sees that date."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Q
from django.utils.module_loading import import_string

from afspraak.core import clock
from afspraak.core.jobs.models import NightlyRun

log = logging.getLogger("afspraak.core.jobs")


@dataclass(frozen=True)
class Nightly:
    """A job by name, and the dotted path of the function without arguments that does it.

    The function must bear being skipped (worker away) and repeated: it looks at what is there, not at
    what the night before left.
    """

    name: str
    run: str


def run_due() -> int:
    """Run the jobs that did not run today. Returns how many this worker ran. One that fails waits a day."""
    schedule: Sequence[Nightly] = import_string(settings.SCHEDULE)
    return sum(_run(job) for job in schedule if _claimed(job))


def _claimed(job: Nightly) -> bool:
    today = clock.today()
    NightlyRun.objects.bulk_create([NightlyRun(name=job.name)], ignore_conflicts=True)
    not_yet = Q(ran_on__isnull=True) | Q(ran_on__lt=today)
    return bool(NightlyRun.objects.filter(not_yet, name=job.name).update(ran_on=today))


def _run(job: Nightly) -> bool:
    try:
        run: Callable[[], object] = import_string(job.run)
        run()
    except Exception as error:
        # One broken job must not keep the others from running.
        log.error("the nightly job %s failed", job.name, exc_info=error)
        return False
    return True
