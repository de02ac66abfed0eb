"""Who is not here, until when, and who stands in: for those who are about to ask them something."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q, QuerySet

from afspraak.core import rows
from afspraak.core.sight import find
from afspraak.people.models import Away, Person, StandingIn
from afspraak.people.working_days import Span


@dataclass(frozen=True)
class NotHere:
    """`person` is not here until `until` and with it; `stand_in` said yes and is here that day, or nobody."""

    person: Person
    until: date
    stand_in: Person | None

    @property
    def back_on(self) -> date:
        return self.until + timedelta(days=1)


def away_on(people: Iterable[Person], day: date) -> dict[uuid.UUID, NotHere]:
    """Who of `people` is away on `day`, by key. For pages on which one is about to ask them something.

    Whoever is asked to stand in does not hand it on: a stand-in who is away too is nobody. One query, two
    more where somebody stands in.
    """
    people = list(people)
    ahead = rows.by_key(Away, (person.pk for person in people), column="person")  # few: past ones are gone
    found = [away for away in ahead if away.first <= day <= away.last]
    rows.lay_one(found, "person", known=people)
    rows.lay_one(found, "stand_in")
    gone = _away_too({away.stand_in_id for away in found if away.has_stand_in}, day)
    return {away.person_id: NotHere(away.person, away.last, _here(away, gone)) for away in found}


def stand_in_of(person: Person, day: date, *, raiser: Person | None = None) -> Person | None:
    """Who stands in for `person` on `day`, unless that is who raises something themselves. Two queries."""
    away = away_on([person], day).get(person.pk)
    found = away.stand_in if away else None
    return None if raiser is not None and found == raiser else found


def away_until_now(today: date) -> list[Away]:
    """All days away that have begun, with whose they are, for what the night does with them. One query."""
    return list(Away.objects.filter(first__lte=today).select_related("person").order_by("first", "id"))


def spans_ahead(person_id: uuid.UUID) -> list[Span]:
    """Days on which somebody is or will be away and that no night has counted yet. One query.

    What passed is counted where it matters: see `coaching.actions.away`.
    """
    return spans_in(Away.objects.filter(person=person_id))


def spans_in(days_away: Iterable[Away]) -> list[Span]:
    """The same of rows in hand."""
    spans = []
    for away in days_away:
        begins = away.counted_until + timedelta(days=1) if away.counted_until else away.first
        if begins <= away.last:
            spans.append(Span(begins, away.last))
    return spans


def own_days_away(person: Person, today: date) -> list[Away]:
    """When `person` is away, now and later. For themselves. One query."""
    mine = Away.objects.visible_to(person).filter(person=person, last__gte=today)
    return list(mine.select_related("stand_in"))


def asked_to_stand_in(person: Person, today: date) -> list[Away]:
    """For whom `person` was asked to stand in, answered or not, now and later. One query."""
    asked = Away.objects.visible_to(person).filter(stand_in=person, last__gte=today)
    return list(asked.select_related("person"))


def to_answer(person: Person, today: date) -> QuerySet[Away]:
    """What asks something of `person`: to stand in, or to choose somebody else who does."""
    asked = Q(stand_in=person, answer=StandingIn.ASKED) | Q(person=person, answer=StandingIn.DECLINED)
    return Away.objects.visible_to(person).filter(asked, stand_in__isnull=False, last__gte=today)


def own_away(person: Person, away_id: uuid.UUID, today: date) -> Away:
    """One's own days, while they are not past, or NotThere. One query."""
    mine = Away.objects.visible_to(person).filter(person=person, last__gte=today)
    return find(mine.select_related("person", "stand_in"), away_id)


def stands_in_at(person: Person, away_id: uuid.UUID, today: date) -> Away:
    """Days for which `person` was asked to stand in, or NotThere. One query."""
    asked = Away.objects.visible_to(person).filter(stand_in=person, last__gte=today)
    return find(asked.select_related("person"), away_id)


def _away_too(keys: set[uuid.UUID | None], day: date) -> set[uuid.UUID]:
    if not keys:
        return set()
    return set(Away.objects.on(day).filter(person__in=keys).values_list("person", flat=True))


def _here(away: Away, gone: set[uuid.UUID]) -> Person | None:
    """Who stands in, if they said yes, work here and are not away themselves."""
    stand_in = away.stand_in if away.answer == StandingIn.AGREED else None
    if stand_in is None or not stand_in.is_active or stand_in.pk in gone:
        return None
    return stand_in
