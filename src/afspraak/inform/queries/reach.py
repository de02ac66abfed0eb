"""How people are reached, and on which days."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime

from afspraak.core import clock
from afspraak.core.errors import NotThere
from afspraak.inform import moments
from afspraak.inform.models import Reach
from afspraak.people.models import Away, Person
from afspraak.people.queries.calendar import calendar
from afspraak.people.working_days import ONE_DAY, Span


def reach_of(person: Person) -> Reach:
    """What `person` chose, or what holds as long as nobody chose anything (not stored). One query."""
    found = Reach.objects.visible_to(person).first()
    return _with(found, person) if found else Reach(person=person)


def reaches_of(people: Iterable[Person]) -> dict[uuid.UUID, Reach]:
    """The same for many, by their key. One query."""
    by_key = {person.pk: person for person in people}
    stored = Reach.objects.filter(person__in=by_key).in_bulk()
    return {key: _with(stored.get(key) or Reach(), person) for key, person in by_key.items()}


def by_key(key: str) -> Reach:
    """Whose link to stop mail this is, or NotThere. One query."""
    is_one = key.isascii() and key.isprintable()  # PostgreSQL stores no NUL, and does not look for one
    found = Reach.objects.select_related("person").filter(key=key).first() if is_one else None
    if found is None:
        raise NotThere
    return found


def days_of(people: Iterable[Person]) -> dict[uuid.UUID, moments.Days]:
    """On which days from now on each can be reached. Three queries for all of them."""
    ours, away = calendar(), defaultdict(list)
    keys = {person.pk for person in people}
    # From two days back: in the farthest zone, and a little late, it is still the day before.
    rows = Away.objects.filter(person__in=keys, last__gte=clock.today() - 2 * ONE_DAY)
    for person, first, last in rows.values_list("person", "first", "last"):
        away[person].append(Span(first, last))
    return {key: moments.Days(ours, tuple(away[key])) for key in keys}


def next_day_of(person: Person) -> date | None:
    """The day of the next mail to `person`, if there is something to tell. Four queries."""
    return moments.next_day(clock.now(), reach_of(person).choice, days_of([person])[person.pk])


def opening_of(reach: Reach) -> datetime:
    """From when on its person may be reached at once: now, or when their hours begin. Three queries."""
    who = reach.person
    return moments.opening(
        clock.now(),
        opens=reach.at_once_from,
        closes=reach.at_once_until,
        zone=who.time_zone,
        days=days_of([who])[who.pk],
    )


def _with(reach: Reach, person: Person) -> Reach:
    reach.person = person
    return reach
