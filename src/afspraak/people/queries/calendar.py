"""The organisation's calendar as it is decided now."""

from __future__ import annotations

from afspraak.people.models import OwnDay
from afspraak.people.organisation import Organisation, current
from afspraak.people.working_days import Calendar


def calendar(organisation: Organisation | None = None) -> Calendar:
    """For the arithmetic of `people.working_days`. Two queries; fetch it once for a page or a task.

    One query where the caller has the `organisation` in hand.
    """
    own = list(OwnDay.objects.order_by().values_list("on", "works"))
    return Calendar(
        country=(organisation or current()).country,
        closed=frozenset(on for on, works in own if not works),
        open=frozenset(on for on, works in own if works),
    )


def own_days(year: int | None = None) -> list[OwnDay]:
    """The days that the organisation chose itself, in order; of one year or all. One query."""
    return list(OwnDay.objects.filter(**({"on__year": year} if year else {})))
