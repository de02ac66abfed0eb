"""The one measure (law 4): how fast people get help, about who answers and never about who asked."""

from __future__ import annotations

from datetime import date, timedelta
from statistics import median_low

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from afspraak.coaching.models import Asked, Signal
from afspraak.coaching.queries import answer_days
from afspraak.coaching.queries.answer_days import AnswerDays
from afspraak.coaching.states.signal import Readers
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import signed
from tests.support.cast import SINCE, Cast
from tests.support.signals import offered, postponed, raised, resolved

pytestmark = pytest.mark.django_db
MONDAY = date(2026, 11, 2)


def on(days: int) -> date:
    return MONDAY + timedelta(days=days)


def asked(raiser: Person, helper: Person, *, at: int = 0, answered_at: int | None = None) -> Signal:
    """`raiser` asks `helper` by name, who answers on a later day or not."""
    with clock.at(on(at)):
        signal = raised(raiser, readers=Readers.NAMED, named=(helper,))
    if answered_at is not None:
        with clock.at(on(answered_at)):
            offered(signal, helper)
    return signal


def own(helper: Person, at: int = 30) -> AnswerDays | None:
    with clock.at(on(at)):
        return answer_days.own(helper)


def whole(at: int = 30) -> AnswerDays | None:
    with clock.at(on(at)):
        return answer_days.of_the_organisation()


def colleagues(cast: Cast, count: int) -> list[Person]:
    return [
        Person.objects.create_user(
            email=f"collega{n}@example.org",
            given_name=f"Collega{n}",
            family_name="Jansen",
            home_team=cast.holder.home_team,
            home_team_since=SINCE,
        )
        for n in range(count)
    ]


def test_nothing_to_tell(cast: Cast) -> None:
    assert own(cast.counterpart) is None
    assert whole() is None


def test_working_days_from_the_day_of_asking(cast: Cast) -> None:
    for at, answered_at in ((0, 0), (0, 1), (3, 7)):  # the same day; the next; Thursday to Monday
        asked(cast.holder, cast.counterpart, at=at, answered_at=answered_at)
    found = own(cast.counterpart)
    assert found is not None
    assert (found.count, found.half_within, found.waiting) == (3, 1, 0)
    assert not found.has_range  # three say too little


def test_coming_back_later_is_an_answer(cast: Cast) -> None:
    signal = asked(cast.holder, cast.counterpart)
    with clock.at(on(2)):
        postponed(signal, cast.counterpart, on(9))
    with clock.at(on(9)):
        offered(signal, cast.counterpart)
    assert own(cast.counterpart) == AnswerDays(1, 2, None, None)


def test_who_was_not_the_first_is_not_measured(cast: Cast) -> None:
    with clock.at(MONDAY):
        signal = raised(cast.holder, readers=Readers.NAMED, named=(cast.counterpart, cast.teammate))
    with clock.at(on(1)):
        offered(signal, cast.teammate)
    with clock.at(on(8)):
        offered(signal, cast.counterpart)
    assert own(cast.teammate) == AnswerDays(1, 1, None, None)
    assert own(cast.counterpart) is None


def test_what_waits_is_told_beside_the_figure(cast: Cast) -> None:
    asked(cast.holder, cast.counterpart, answered_at=2)
    asked(cast.holder, cast.counterpart)
    resolved(asked(cast.holder, cast.counterpart))  # it went as wished again, without an answer
    assert own(cast.counterpart) == AnswerDays(1, 2, None, None, waiting=1)


def test_days_away_do_not_count(cast: Cast) -> None:
    asked(cast.holder, cast.counterpart, answered_at=7)
    Asked.objects.update(away_days=3)
    found = own(cast.counterpart)
    assert found is not None
    assert found.half_within == 2


def test_only_three_months(cast: Cast) -> None:
    asked(cast.holder, cast.counterpart, answered_at=1)
    assert own(cast.counterpart, at=90) is not None
    assert own(cast.counterpart, at=91) is None


def test_fewer_than_ten_people_are_not_a_figure(cast: Cast) -> None:
    helpers = colleagues(cast, 10)
    for helper in helpers[:9]:
        for _time in range(3):
            asked(cast.holder, helper, answered_at=1)
    assert whole() is None
    asked(cast.holder, helpers[9], answered_at=4)
    assert whole() == AnswerDays(28, 1, 1, 1)


def test_it_does_not_matter_who_raised_it(cast: Cast) -> None:
    """The same answers to signals of one person or of many give the same figure."""
    helpers = colleagues(cast, 10)
    for n, helper in enumerate(helpers):
        asked(cast.holder, helper, answered_at=n % 5)
    of_one = (whole(), [own(helper) for helper in helpers])
    for n, signal in enumerate(Signal.objects.all()):
        Signal.objects.filter(pk=signal.pk).update(raiser=[cast.teammate, cast.stranger, cast.holder][n % 3])
    assert (whole(), [own(helper) for helper in helpers]) == of_one
    names = {f for kind in (AnswerDays,) for f in kind.__dataclass_fields__}
    assert names == {"count", "half_within", "low", "high", "waiting", "promised", "in_time"}


def test_the_queries_stay_the_same(cast: Cast) -> None:
    counts = []
    for _time in range(12):
        asked(cast.holder, cast.counterpart, answered_at=3)
        with CaptureQueriesContext(connection) as queries:
            own(Person.objects.get(pk=cast.counterpart.pk))
        counts.append(len(queries))
    assert max(counts) == min(counts) <= 5  # one of them finds the person


@given(st.lists(st.integers(0, 60), min_size=1, max_size=200))
def test_half_and_its_range(days: list[int]) -> None:
    found = answer_days._figure(sorted(days))
    assert found.half_within == median_low(days)
    assert sum(each <= found.half_within for each in days) * 2 >= len(days)
    assert found.has_range == (len(days) >= 6)
    if found.low is not None and found.high is not None:
        assert found.low <= found.half_within <= found.high


@pytest.mark.parametrize(
    ("count", "places"), [(5, None), (6, (0, 5)), (9, (1, 7)), (10, (1, 8)), (20, (5, 14)), (100, (39, 60))]
)
def test_the_range_of_the_tables(count: int, places: tuple[int, int] | None) -> None:
    """As printed in tables of 95% intervals for a median (places counted from 0)."""
    assert answer_days._range_of_median(count) == places


def page(person: Person, path: str, at: int = 30) -> str:
    client = Client()
    client.force_login(person)
    with clock.at(on(at)):
        return client.get(path).content.decode()


def test_on_the_coachs_page_and_for_themselves_alone(cast: Cast) -> None:
    asked(cast.holder, cast.counterpart, answered_at=2)
    says = "Het antwoord kwam binnen 2 werkdagen."
    assert says in page(cast.counterpart, reverse("coaching"))
    for relation, person in cast:
        if relation not in ("counterpart", "guest"):
            assert says not in page(person, reverse("coaching"))


def test_on_trust_withheld_or_with_its_size(cast: Cast) -> None:
    asked(cast.holder, cast.counterpart, answered_at=2)
    assert "minder dan tien mensen" in page(cast.stranger, reverse("trust:mine"))
    for helper in colleagues(cast, 10):
        asked(cast.holder, helper, answered_at=1)
    shown = page(cast.stranger, reverse("trust:mine"))
    assert "kregen in de hele organisatie 11 signalen een eerste antwoord" in shown
    assert "Met 95 procent zekerheid ligt die helft tussen 1 en 1 werkdagen" in shown
    assert "Hoe snel hulp komt" not in page(cast.guest, reverse("trust:mine"))


@pytest.mark.parametrize(
    ("answered_at", "says"),
    [
        ((2,), "Zoals je had beloofd."),
        ((2, 1), "Voor 2 had je beloofd wanneer; die waren op tijd, zoals je had beloofd."),
        ((3, 0), "Voor 2 had je beloofd wanneer; daarvan waren er 1 op tijd."),
        ((3,), "Voor één had je beloofd wanneer; dat werd later."),
    ],
)
def test_what_was_promised_stands_beside_it(cast: Cast, answered_at: tuple[int, ...], says: str) -> None:
    """The coach promised an answer within two working days, and gave it on a Monday to a Thursday."""
    with clock.at(MONDAY):
        agreement = signed(cast.holder, cast.counterpart)
        signals = [raised(cast.holder, agreement) for _ in answered_at]
    for signal, day in zip(signals, answered_at, strict=True):
        with clock.at(on(day)):
            offered(signal, cast.counterpart)
    assert says in page(cast.counterpart, reverse("coaching"))


def test_without_a_promise_none_is_named(cast: Cast) -> None:
    asked(cast.holder, cast.counterpart, answered_at=2)
    assert "beloofd wanneer" not in page(cast.counterpart, reverse("coaching"))
