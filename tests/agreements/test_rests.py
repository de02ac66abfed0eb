"""While an agreement rests its line lies flat, and what lies behind a pause moves by it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import course_words, reading
from afspraak.agreements.queries.course_line import Goal
from afspraak.agreements.queries.rests import Rest, moved, rests_in, rests_of
from afspraak.agreements.states import Step
from afspraak.agreements.wording import AgreedStep
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import fresh, told
from tests.support.taking import attempt, in_situation

SignIn = Callable[[Person], Client]
FIRST = date(2026, 1, 1)


def day(n: int) -> date:
    return FIRST + timedelta(n)


def goal(*rests: Rest, steps: tuple[AgreedStep, ...] = ()) -> Goal:
    """From 0 to 100 in a hundred days."""
    kept = tuple(AgreedStep(moved(step.on, rests), step.value) for step in steps)
    return Goal(moved(FIRST, rests), moved(day(100), rests), Decimal(0), Decimal(100), kept, rests)


def test_flat_while_it_rests_and_just_as_steep_after() -> None:
    line = goal(Rest(day(40), day(60)))
    assert line.ends_on == day(120)
    values = {n: line.at(day(n)) for n in (0, 20, 40, 50, 60, 80, 120)}
    assert values == {0: 0, 20: 20, 40: 40, 50: 40, 60: 40, 80: 60, 120: 100}


def test_two_rests_add_up() -> None:
    line = goal(Rest(day(10), day(20)), Rest(day(60), day(65)))
    assert line.ends_on == day(115)
    assert [line.at(day(n)) for n in (10, 20, 60, 65, 115)] == [10, 10, 50, 50, 100]


def test_agreed_steps_behind_a_pause_move() -> None:
    line = goal(
        Rest(day(40), day(60)), steps=(AgreedStep(day(30), Decimal(10)), AgreedStep(day(50), Decimal(80)))
    )
    assert [step.on for step in line.steps] == [day(30), day(70)]
    assert line.at(day(40)) == line.at(day(60)) == Decimal(45)
    assert line.at(day(70)) == 80


def test_a_rest_before_the_beginning_moves_it_all() -> None:
    line = goal(Rest(day(-10), day(5)))
    assert (line.starts_on, line.ends_on) == (day(15), day(115))
    assert line.at(day(10)) == 0


@given(
    st.lists(st.tuples(st.integers(1, 60), st.integers(1, 40)), max_size=4),
    st.lists(st.integers(1, 99), max_size=6, unique=True),
)
def test_the_line_only_climbs_and_rests(parts: list[tuple[int, int]], stops: list[int]) -> None:
    """Whatever rested: never a step back, no jump, and the target on the moved end."""
    rests, at = [], 0
    for awake, asleep in parts:
        at += awake
        rests.append(Rest(day(at), day(at + asleep)))
        at += asleep
    stops = sorted(stops)
    line = goal(*rests, steps=tuple(AgreedStep(day(n), Decimal(n)) for n in stops))
    end = (line.ends_on - FIRST).days
    values = [line.at(day(n)) for n in range(end + 1)]
    assert values[-1] == 100
    assert all(0 <= later - before < Decimal("1.01") for before, later in pairwise(values))
    for rest in rests:
        assert line.at(rest.from_on) == line.at(rest.until)


# --- from the history ---------------------------------------------------------------------------


@pytest.fixture
def rested(holder: Person, counterpart: Person) -> Agreement:
    """At rest from today, for twelve days; then a check-in."""
    agreement = told(in_situation("paused", holder, counterpart))
    with clock.at(clock.today() + timedelta(12)):
        attempt(Step.RESUMPTION, agreement, holder)
    return fresh(agreement)


def test_the_history_tells_when_it_rested(rested: Agreement) -> None:
    today = clock.today()
    found = rests_of(rested, reading.entries_of(rested), today + timedelta(30))
    assert found == rests_in(rested, today + timedelta(30)) == (Rest(today, today + timedelta(12)),)
    assert sum((rest.days for rest in found), timedelta(0)).days == rested.days_paused


def test_a_pause_that_lasts_is_drawn_until_today(holder: Person, counterpart: Person) -> None:
    agreement, today = in_situation("paused", holder, counterpart), clock.today()
    assert rests_in(agreement, today) == ()
    assert rests_in(agreement, today + timedelta(3)) == (Rest(today, today + timedelta(3)),)


def test_a_new_version_knows_of_the_days_before_it(
    rested: Agreement, holder: Person, counterpart: Person
) -> None:
    with clock.at(clock.today() + timedelta(20)):
        attempt(Step.CHANGE, rested, holder)
        attempt(Step.SIGNATURE, rested, counterpart)
    agreement = fresh(rested)
    assert rests_of(agreement, reading.entries_of(agreement), clock.today() + timedelta(30)) == ()


def test_the_drawing_ends_where_the_agreement_does(
    rested: Agreement, holder: Person, client_of: SignIn
) -> None:
    later = clock.today() + timedelta(20)
    with clock.at(later):
        rests = rests_in(rested, later)
        [chart] = course_words.charts(rested.terms_shown, reading.check_ins_of(rested), later, rests)
        assert chart.line.goal.ends_on == rested.ends_on(later)
        page = client_of(holder).get(reverse("agreements:agreement", args=[rested.pk])).content.decode()
        assert chart.path_points in page
        assert client_of(holder).get(reverse("agreements:check_in", args=[rested.pk])).status_code == 200
