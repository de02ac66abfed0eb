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


def run_next() -> bool:
    """Run the first job that did not run today; False where none is left. One that fails waits a day.

    One at a time, so that a worker serves the outbox in between: a night can take minutes.
    """
    schedule: Sequence[Nightly] = import_string(settings.SCHEDULE)
    ran = set(NightlyRun.objects.filter(ran_on=clock.today()).values_list("name", flat=True))
    job = next((job for job in schedule if job.name not in ran and _claimed(job)), None)
    if job is not None:
        _run(job)
    return job is not None


def _claimed(job: Nightly) -> bool:
    today = clock.today()
    NightlyRun.objects.bulk_create([NightlyRun(name=job.name)], ignore_conflicts=True)
    not_yet = Q(ran_on__isnull=True) | Q(ran_on__lt=today)
    return bool(NightlyRun.objects.filter(not_yet, name=job.name).update(ran_on=today))


def _run(job: Nightly) -> None:
    try:
        run: Callable[[], object] = import_string(job.run)
        run()
    except Exception as error:
        # One broken job must not keep the others from running.
        log.error("the nightly job %s failed", job.name, exc_info=error)
