"""The one thing that is measured over time: how fast people get help, never how busy they are (law 4).

Working days between a signal that asks somebody by name and its first answer, both dates; days on which they
were away do not count. It is about who answers: who raised a signal is not read here.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate
from math import comb

from django.db.models import OuterRef, QuerySet, Subquery, UUIDField

from afspraak.coaching.models import Answer, Asked, Signal
from afspraak.core import clock
from afspraak.people.models import Person
from afspraak.people.queries.calendar import calendar
from afspraak.people.working_days import Calendar, is_working_day

DAYS_BACK = 91  # three months
FEWEST_HELPERS = 10  # fewer than these cannot hide in a figure
SURE = 0.95


@dataclass(frozen=True)
class AnswerDays:
    """Over `count` signals, half had their first answer within `half_within` working days.

    With 95% certainty that half lies from `low` to `high`; both None where too few were counted to say so.
    `waiting`: signals that nobody answered yet; they are not in the figure. `promised`: of how many an answer
    was promised by a day, and `in_time` how many of those came by then.
    """

    count: int
    half_within: int
    low: int | None
    high: int | None
    waiting: int = 0
    promised: int = 0
    in_time: int = 0

    @property
    def has_range(self) -> bool:
        return self.low is not None


def own(
    person: Person, working: Calendar | None = None, within: Mapping[uuid.UUID, int] | None = None
) -> AnswerDays | None:
    """Of signals that asked `person` and got their first answer from them. For themselves alone.

    `within`: by agreement, in how many working days they promised one. None where there is nothing
    to tell. Three queries, one where the `working` days are given.
    """
    mine = Asked.objects.filter(person=person, signal__in=Signal.objects.visible_to(person))
    found = list(_with_first_answer(mine))
    answered = [asked for asked in found if _first_by(asked) == person.pk]
    waiting = sum(_first_by(asked) is None and asked.signal.resolved_on is None for asked in found)
    if not answered and not waiting:
        return None
    took = _counting(working)
    promises = [(asked, _promised(asked, within or {})) for asked in answered]
    kept = [took(asked) <= days for asked, days in promises if days is not None]
    figure = _figure(sorted(map(took, answered)), waiting)
    return replace(figure, promised=len(kept), in_time=sum(kept))


def of_the_organisation() -> AnswerDays | None:
    """Of all signals that asked somebody by name. None while fewer than ten answered. Three queries."""
    answered = [
        asked for asked in _with_first_answer(Asked.objects.all()) if _first_by(asked) == asked.person_id
    ]
    if len({asked.person_id for asked in answered}) < FEWEST_HELPERS:
        return None
    return _figure(sorted(map(_counting(), answered)))


def _with_first_answer(asked: QuerySet[Asked]) -> QuerySet[Asked]:
    """Those of the last three months, each with who answered its signal first, and when."""
    first = Answer.objects.filter(signal=OuterRef("signal")).order_by("number")
    return (
        asked.filter(on__gt=clock.today() - timedelta(days=DAYS_BACK))
        .annotate(
            first_by=Subquery(first.values("author")[:1], output_field=UUIDField()),
            first_on=Subquery(first.values("on")[:1]),
        )
        .select_related("signal")
        .defer("signal__text", "signal__what_helped")
    )


def _first_by(asked: Asked) -> object:
    return asked.first_by  # type: ignore[attr-defined]  # annotated above


def _promised(asked: Asked, within: Mapping[uuid.UUID, int]) -> int | None:
    """Within how many working days the agreement that it is about promised an answer."""
    return within.get(asked.signal.agreement_id) if asked.signal.agreement_id else None


def _counting(working: Calendar | None = None) -> Callable[[Asked], int]:
    """What tells how many working days one took. Two queries, none where the `working` days are given."""
    first, today = clock.today() - timedelta(days=DAYS_BACK), clock.today()
    working = working or calendar()
    every = [first + timedelta(days=n) for n in range((today - first).days + 1)]
    until = dict(zip(every, accumulate(is_working_day(day, working) for day in every), strict=True))

    def took(asked: Asked) -> int:
        answered_on: date = asked.first_on  # type: ignore[attr-defined]  # annotated above
        return max(0, until[answered_on] - until[asked.on] - asked.away_days)

    return took


def _figure(days: list[int], waiting: int = 0) -> AnswerDays:
    count = len(days)
    if not count:
        return AnswerDays(0, 0, None, None, waiting)
    low, high = (days[place] for place in places) if (places := _range_of_median(count)) else (None, None)
    return AnswerDays(count, days[(count - 1) // 2], low, high, waiting)


def _range_of_median(count: int) -> tuple[int, int] | None:
    """Between which places of a sorted list its median lies with 95% certainty, whatever the distribution.

    From the binomial distribution with p = 1/2 (Conover, Practical Nonparametric Statistics, 3.2). Under six
    there is no such range.
    """
    tail, place = 0.0, -1
    while True:
        tail += comb(count, place + 1) / 2**count
        if tail > (1 - SURE) / 2:
            return (place, count - 1 - place) if place >= 0 else None
        place += 1
