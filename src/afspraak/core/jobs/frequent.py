"""Jobs for what must not wait for the night: security state of minutes (law 1, exception c)."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from django.conf import settings
from django.utils.module_loading import import_string

log = logging.getLogger("afspraak.core.jobs")


@dataclass(frozen=True)
class Frequent:
    """A job by name, the dotted path of the function that does it, and the seconds between two runs.

    Every worker runs it by itself: the function must bear being run by two at once.
    """

    name: str
    run: str
    every: float


@dataclass
class Pulse:
    """When one worker runs what again: in its memory, by a clock that only counts."""

    _next: dict[str, float] = field(default_factory=dict)

    def run_due(self) -> int:
        """Run the jobs whose seconds have passed. Returns how many; one that fails waits its turn again."""
        jobs: Sequence[Frequent] = import_string(settings.FREQUENT)
        due = [job for job in jobs if time.monotonic() >= self._next.get(job.name, 0)]
        for job in due:
            self._next[job.name] = time.monotonic() + job.every
            _run(job)
        return len(due)


def _run(job: Frequent) -> None:
    try:
        run: Callable[[], object] = import_string(job.run)
        run()
    except Exception as error:
        # One broken job must not keep the worker from its mail.
        log.error("the job %s failed", job.name, exc_info=error)
