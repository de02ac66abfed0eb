"""The one thing that is measured over time: how fast people get help, never how busy they are (law 4).

Working days between a signal that asks somebody by name and its first answer, both dates; days on which they
were away do not count. It is about who answers: who raised a signal is not read here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
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
    `waiting`: signals that nobody answered yet; they are not in the figure.
    """

    count: int
    half_within: int
    low: int | None
    high: int | None
    waiting: int = 0

    @property
    def has_range(self) -> bool:
        return self.low is not None


def own(person: Person, working: Calendar | None = None) -> AnswerDays | None:
    """Of signals that asked `person` and got their first answer from them. For themselves alone.

    None where there is nothing to tell. Three queries, one where the `working` days are given.
    """
    mine = Asked.objects.filter(person=person, signal__in=Signal.objects.visible_to(person))
    found = list(_with_first_answer(mine))
    answered = [asked for asked in found if _first_by(asked) == person.pk]
    waiting = sum(_first_by(asked) is None and asked.signal.resolved_on is None for asked in found)
    return _figure(_days(answered, working), waiting) if answered or waiting else None


def of_the_organisation() -> AnswerDays | None:
    """Of all signals that asked somebody by name. None while fewer than ten answered. Three queries."""
    answered = [
        asked for asked in _with_first_answer(Asked.objects.all()) if _first_by(asked) == asked.person_id
    ]
    if len({asked.person_id for asked in answered}) < FEWEST_HELPERS:
        return None
    return _figure(_days(answered))


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


def _days(answered: Iterable[Asked], working: Calendar | None = None) -> list[int]:
    """How many working days each took, shortest first. Two queries."""
    first, today = clock.today() - timedelta(days=DAYS_BACK), clock.today()
    working = working or calendar()
    every = [first + timedelta(days=n) for n in range((today - first).days + 1)]
    until = dict(zip(every, accumulate(is_working_day(day, working) for day in every), strict=True))

    def took(asked: Asked) -> int:
        answered_on: date = asked.first_on  # type: ignore[attr-defined]  # annotated above
        return max(0, until[answered_on] - until[asked.on] - asked.away_days)

    return sorted(took(asked) for asked in answered)


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
