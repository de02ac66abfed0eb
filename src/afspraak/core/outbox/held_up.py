"""What could not leave the house yet: how much, and since which date. Never whose, nor about what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.module_loading import import_string

from afspraak.core import clock
from afspraak.core.outbox.events import is_outward
from afspraak.core.outbox.models import OutboxRow
from afspraak.core.outbox.serving import wait_after


@dataclass(frozen=True)
class HeldUp:
    """`waiting` are tried again, the first of them `since` a date; `given_up` were tried for two days."""

    waiting: int
    since: date | None
    given_up: int


def held_up() -> HeldUp:
    """All that acts outward (mail), was tried in vain, and is tried again or was given up. One query.

    No row says since when: its next try and the waits before it do.
    """
    tried = OutboxRow.objects.filter(attempts__gt=0, leased_until__isnull=True)
    rows = tried.values_list("listener", "attempts", "not_before", "failed_on")
    outward = [row for row in rows if _acts_outward(row[0])]
    first_tries = [
        not_before - sum((wait_after(n) for n in range(1, attempts + 1)), timedelta())
        for _listener, attempts, not_before, failed_on in outward
        if failed_on is None
    ]
    since = min(first_tries).astimezone(clock.zone()).date() if first_tries else None
    return HeldUp(len(first_tries), since, len(outward) - len(first_tries))


def _acts_outward(listener: str) -> bool:
    try:
        return is_outward(import_string(listener))
    except ImportError:
        return False  # of a release before this one
