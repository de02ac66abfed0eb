"""Being away, from two tabs or by two workers at once: said once, counted once, and no stand-in is away."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from afspraak.coaching.jobs import let_days_away_rest
from afspraak.core import clock
from afspraak.core.errors import Invalid
from afspraak.people import actions
from afspraak.people.models import Away, Person
from tests.agreements.test_at_once import at_once
from tests.support.agreements import delivered, fresh, signed
from tests.support.away import announced
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db(transaction=True)


def announce(
    person: Person, first: date, *, stand_in: Person | None = None, key: uuid.UUID | None = None
) -> object:
    return actions.announce_away(
        person,
        by=person,
        first=first,
        last=first + timedelta(days=4),
        stand_in=stand_in,
        key=key or uuid.uuid4(),
    )


def test_the_same_days_from_many_tabs(cast: Cast) -> None:
    today = clock.today()
    results = at_once(*(lambda n=n: announce(cast.holder, today + timedelta(days=n)) for n in range(4)))  # type: ignore[misc]
    assert sum(isinstance(result, Away) for result in results) == 1
    assert sum(isinstance(result, Invalid) for result in results) == 3
    assert Away.objects.count() == 1


def test_one_form_sent_twice(cast: Cast) -> None:
    key, today = uuid.uuid4(), clock.today()
    at_once(*(lambda: announce(cast.holder, today, key=key) for _tab in range(4)))
    assert Away.objects.count() == 1


def test_asked_to_stand_in_while_going_away(cast: Cast) -> None:
    today = clock.today()
    for week in range(4):
        first = today + timedelta(days=7 * week)
        at_once(
            lambda first=first: announce(cast.counterpart, first, stand_in=cast.teammate),  # type: ignore[misc]
            lambda first=first: announce(cast.teammate, first),  # type: ignore[misc]
        )
    away = Away.objects.filter(person=cast.teammate)
    assert away.count() == 4
    assert not [each for each in Away.objects.filter(person=cast.counterpart) if each.asks_stand_in]


def test_two_workers_in_one_night(cast: Cast) -> None:
    monday = date(2026, 11, 2)
    with clock.at(monday):
        agreement = delivered(signed(cast.holder, cast.counterpart))
        announced(cast.counterpart, days=3)

    def night() -> None:
        with clock.at(monday + timedelta(days=4)):
            let_days_away_rest()

    at_once(night, night, night)
    assert fresh(agreement).days_away == 2  # the Monday itself is the day of asking
    assert not Away.objects.exists()
