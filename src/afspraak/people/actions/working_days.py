"""The organisation's own days: closed though others work, or at work on a holiday."""

from __future__ import annotations

from datetime import date, timedelta

from django.db import transaction

from afspraak.core.errors import Invalid
from afspraak.people.actions.fitting import objection
from afspraak.people.actions.privileged import demand_steward, record
from afspraak.people.models import Act, OwnDay, Person

MOST_DAYS = 62  # in one act: more in a row is no closing but a mistyped year


@transaction.atomic
def decide_days(
    first: date, last: date | None = None, *, works: bool, name: str = "", by: Person | None
) -> list[OwnDay]:
    """From `first` to `last`, both included, the organisation is closed, or at work whatever the holiday.

    What was decided about these days before makes place. Raises Invalid for an impossible span or name.
    """
    demand_steward(by)
    days = _days(first, last)
    name = name.strip()
    if wrong := objection(OwnDay, "name", name):
        raise Invalid(wrong)
    OwnDay.objects.filter(on__in=days).delete()
    made = OwnDay.objects.bulk_create(OwnDay(on=day, works=works, name=name) for day in days)
    record(Act.WORKING_DAYS_CHANGED, by=by)
    return made


@transaction.atomic
def forget_days(first: date, last: date | None = None, *, by: Person | None) -> int:
    """Let the country's calendar decide again. Returns for how many days; none leaves no record."""
    demand_steward(by)
    forgotten, _ = OwnDay.objects.filter(on__in=_days(first, last)).delete()
    if forgotten:
        record(Act.WORKING_DAYS_CHANGED, by=by)
    return forgotten


def _days(first: date, last: date | None) -> list[date]:
    count = ((last or first) - first).days + 1
    if not 1 <= count <= MOST_DAYS:
        raise Invalid("working_days.span_wrong", most=MOST_DAYS)
    return [first + timedelta(days=ahead) for ahead in range(count)]
