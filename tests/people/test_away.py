"""Being away: whose it is, who stands in, and that nothing of it stays."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.db import models

from afspraak.core import clock
from afspraak.core.errors import Conflict, DomainError, Invalid, NotThere, Refused
from afspraak.people import actions
from afspraak.people.models import Away, Person, StandingIn
from afspraak.people.queries.away import (
    asked_to_stand_in,
    away_on,
    own_days_away,
    spans_ahead,
    stand_in_of,
    to_answer,
)
from afspraak.people.working_days import Span
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 11, 30)
FRIDAY = date(2026, 12, 4)


@pytest.fixture(autouse=True)
def _a_day_before() -> Iterator[None]:
    with clock.at(date(2026, 11, 25)):
        yield


def announce(
    person: Person, first: date = MONDAY, last: date = FRIDAY, stand_in: Person | None = None
) -> Away:
    away = actions.announce_away(
        person, by=person, first=first, last=last, stand_in=stand_in, key=uuid.uuid4()
    )
    assert away is not None
    return away


def answer(away: Away, agrees: bool = True) -> Away:
    away.refresh_from_db()
    assert away.stand_in is not None
    actions.answer_standing_in(away, by=away.stand_in, agrees=agrees, seen=away.revision, key=uuid.uuid4())
    away.refresh_from_db()
    return away


def change(away: Away, *, first: date = MONDAY, last: date = FRIDAY, stand_in: Person | None) -> Away:
    away.refresh_from_db()
    actions.change_away(
        away, by=away.person, first=first, last=last, stand_in=stand_in, seen=away.revision, key=uuid.uuid4()
    )
    away.refresh_from_db()
    return away


def end(away: Away) -> None:
    away.refresh_from_db()
    actions.end_away(away, by=away.person, key=uuid.uuid4())


def test_there_is_no_place_for_a_reason() -> None:
    holding = (models.CharField, models.TextField, models.JSONField)
    texts = {f.name: f.choices for f in Away._meta.get_fields() if isinstance(f, holding)}
    assert set(texts) == {"answer"}  # one of four words, never somebody's own
    assert texts["answer"]


def test_first_and_last_day_belong_to_it(cast: Cast) -> None:
    announce(cast.counterpart)
    around = [MONDAY - timedelta(days=1), MONDAY, FRIDAY, FRIDAY + timedelta(days=1)]
    assert [bool(away_on([cast.counterpart], day)) for day in around] == [False, True, True, False]
    found = away_on([cast.counterpart, cast.holder], MONDAY)
    assert list(found) == [cast.counterpart.pk]
    assert (found[cast.counterpart.pk].until, found[cast.counterpart.pk].back_on) == (
        FRIDAY,
        FRIDAY + timedelta(days=1),
    )


def test_a_stand_in_consents_first_and_may_take_it_back(cast: Cast) -> None:
    away = announce(cast.counterpart, stand_in=cast.teammate)
    assert stand_in_of(cast.counterpart, MONDAY) is None
    assert asked_to_stand_in(cast.teammate, clock.today()) == [away]
    answer(away)
    assert stand_in_of(cast.counterpart, MONDAY) == cast.teammate
    assert stand_in_of(cast.counterpart, FRIDAY + timedelta(days=1)) is None
    assert stand_in_of(cast.counterpart, MONDAY, raiser=cast.teammate) is None
    answer(away, agrees=False)
    assert stand_in_of(cast.counterpart, MONDAY) is None
    assert asked_to_stand_in(cast.teammate, clock.today()) == []
    assert list(to_answer(cast.counterpart, clock.today())) == [away]
    with pytest.raises(NotThere):  # said no: it is no longer there for them
        answer(away)


def test_more_days_ask_again_and_fewer_do_not(cast: Cast) -> None:
    away = answer(announce(cast.counterpart, stand_in=cast.teammate))
    assert change(away, last=FRIDAY - timedelta(days=1), stand_in=cast.teammate).has_stand_in
    assert change(away, last=FRIDAY, stand_in=cast.teammate).asks_stand_in
    answer(away)
    assert change(away, stand_in=cast.stranger).asks_stand_in
    assert change(away, stand_in=None).answer == StandingIn.NOBODY


def test_no_chain(cast: Cast) -> None:
    """Who is away does not stand in, in whatever order it came."""
    announce(cast.teammate)
    with pytest.raises(Invalid, match=r"away\.stand_in_away"):
        announce(cast.counterpart, stand_in=cast.teammate)
    away = answer(announce(cast.counterpart, stand_in=cast.stranger))
    announce(cast.stranger, first=FRIDAY, last=FRIDAY)
    away.refresh_from_db()
    assert away.was_declined
    assert stand_in_of(cast.counterpart, MONDAY) is None


def test_who_became_away_unseen_is_no_stand_in(cast: Cast) -> None:
    """Also where the tables came to hold it in another way, as from a backup."""
    answer(announce(cast.counterpart, stand_in=cast.teammate))
    Away.objects.create(person=cast.teammate, first=MONDAY, last=MONDAY)
    assert stand_in_of(cast.counterpart, MONDAY) is None
    assert stand_in_of(cast.counterpart, FRIDAY) == cast.teammate


@pytest.mark.parametrize("relation", ["guest", "counterpart"])
def test_who_cannot_stand_in(cast: Cast, relation: str) -> None:
    with pytest.raises(Invalid, match=r"away\.stand_in_not_possible"):
        announce(cast.counterpart, stand_in=getattr(cast, relation))
    assert not Away.objects.exists()


@pytest.mark.parametrize(
    ("first", "last", "reason"),
    [
        (date(2026, 11, 24), FRIDAY, "away.first_past"),
        (FRIDAY, MONDAY, "away.last_before"),
        (MONDAY, MONDAY + timedelta(days=366), "away.too_long"),
        (date(2028, 1, 1), date(2028, 1, 2), "away.too_long"),
        (FRIDAY + timedelta(days=3), FRIDAY + timedelta(days=5), "away.overlaps"),
    ],
    ids=["past", "order", "length", "far", "overlap"],
)
def test_days_that_cannot_be(cast: Cast, first: date, last: date, reason: str) -> None:
    announce(cast.holder, first=FRIDAY + timedelta(days=5), last=FRIDAY + timedelta(days=9))
    with pytest.raises(Invalid) as refused:
        announce(cast.holder, first=first, last=last)
    assert list(refused.value.fields.values()) == [reason]


def test_only_oneself(cast: Cast) -> None:
    with pytest.raises(Refused):
        actions.announce_away(cast.holder, by=cast.counterpart, first=MONDAY, last=FRIDAY, key=uuid.uuid4())
    with pytest.raises(Refused):
        announce(cast.guest)
    away = answer(announce(cast.holder, stand_in=cast.teammate))
    for other in (cast.counterpart, cast.coachs_coach, cast.steward, cast.overseer, cast.stranger):
        assert not Away.objects.visible_to(other).exists()
    with pytest.raises(NotThere):
        actions.end_away(away, by=cast.teammate, key=uuid.uuid4())
    with pytest.raises(NotThere):
        actions.answer_standing_in(away, by=cast.holder, agrees=True, seen=away.revision, key=uuid.uuid4())


def test_a_repeat_does_it_once_and_an_old_page_is_told(cast: Cast) -> None:
    key = uuid.uuid4()
    for _time in range(2):
        actions.announce_away(cast.holder, by=cast.holder, first=MONDAY, last=FRIDAY, key=key)
    away = Away.objects.get()
    change(away, last=FRIDAY + timedelta(days=1), stand_in=None)
    with pytest.raises(Conflict):
        actions.change_away(
            away, by=cast.holder, first=MONDAY, last=MONDAY, stand_in=None, seen=0, key=uuid.uuid4()
        )


def test_here_again(cast: Cast) -> None:
    to_come, begun = announce(cast.holder), announce(cast.teammate)
    end(to_come)
    assert own_days_away(cast.holder, clock.today()) == []
    with clock.at(MONDAY + timedelta(days=2)):
        end(begun)
        assert not away_on([cast.teammate], clock.today())
        assert away_on([cast.teammate], MONDAY)  # until tonight: what waits rests on the days that were


def test_days_are_counted_once_and_then_forgotten(cast: Cast) -> None:
    away = announce(cast.holder)
    counted: list[date] = []
    for ahead in (-1, 0, 0, 1, 4, 4):  # nights: one was missed, two came twice
        counted += actions.pass_days(away, MONDAY + timedelta(days=ahead))
    assert counted == [MONDAY + timedelta(days=n) for n in range(5)]
    assert spans_ahead(cast.holder.pk) == []
    assert actions.pass_days(away, FRIDAY + timedelta(days=1)) == []
    assert not Away.objects.exists()
    assert actions.pass_days(away, FRIDAY + timedelta(days=2)) == []


def test_spans_ahead_hold_what_no_night_counted(cast: Cast) -> None:
    away = announce(cast.holder)
    assert spans_ahead(cast.holder.pk) == [Span(MONDAY, FRIDAY)]
    actions.pass_days(away, MONDAY)
    assert spans_ahead(cast.holder.pk) == [Span(MONDAY + timedelta(days=1), FRIDAY)]


def test_who_leaves_is_not_away_and_stands_in_for_nobody(cast: Cast) -> None:
    announce(cast.holder, stand_in=cast.teammate)
    away = answer(
        announce(
            cast.counterpart,
            stand_in=cast.holder,
            first=FRIDAY + timedelta(days=9),
            last=FRIDAY + timedelta(days=9),
        )
    )
    actions.deactivate(cast.holder, by=cast.steward)
    away.refresh_from_db()
    assert (away.stand_in, away.answer) == (None, StandingIn.NOBODY)
    assert list(Away.objects.all()) == [away]


def test_every_no_has_words(cast: Cast) -> None:
    announce(cast.teammate)
    for act in (
        lambda: announce(cast.counterpart, stand_in=cast.teammate),
        lambda: announce(cast.counterpart, stand_in=cast.guest),
        lambda: announce(cast.counterpart, first=FRIDAY, last=MONDAY),
    ):
        with pytest.raises(DomainError) as no:
            act()
        assert no.value.message
