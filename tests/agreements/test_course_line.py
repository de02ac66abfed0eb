"""Where everything of a drawn course stands: always in the box, and from left to right."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afspraak.agreements.queries.course_line import CourseLine, Goal, Place, Told, free_place, month_starts

START, END = date(2026, 9, 1), date(2027, 3, 31)
GOAL = Goal(START, END, Decimal("8.2"), Decimal("5.0"))
TODAY = date(2026, 11, 24)


def line(*told: tuple[date, str], goal: Goal = GOAL, today: date = TODAY) -> CourseLine:
    return CourseLine(goal, tuple(Told(on, Decimal(value)) for on, value in told), today)


numbers = st.decimals(min_value=-(10**11), max_value=10**11, places=6, allow_nan=False)
days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
goals = st.builds(
    lambda start, length, baseline, target: Goal(start, start + timedelta(days=length), baseline, target),
    days,
    st.integers(0, 4000),
    st.none() | numbers,
    numbers,
)
lines = st.builds(
    CourseLine,
    goals,
    st.lists(st.builds(Told, days, numbers), min_size=1, max_size=40).map(tuple),
    days,
)


def is_in_box(place: Place) -> bool:
    return 0 <= place.x <= 100 and 0 <= place.y <= 100


@given(lines)
def test_everything_is_in_the_box_and_runs_to_the_right(drawn: CourseLine) -> None:
    assert all(is_in_box(place) for place in (*drawn.ink, *drawn.path, drawn.aim))
    assert drawn.today_x is None or 0 <= drawn.today_x <= 100
    for places in (drawn.ink, drawn.path):
        assert [place.x for place in places] == sorted(place.x for place in places)


@given(lines)
def test_gridlines_are_few_and_in_the_box(drawn: CourseLine) -> None:
    assert 1 <= len(drawn.ticks) <= 7
    assert all(0 <= tick.y <= 100 for tick in drawn.ticks)
    assert all(higher.value > lower.value for lower, higher in pairwise(drawn.ticks))


@given(lines, st.floats(5, 90), st.floats(5, 20))
def test_words_along_the_path_stay_in_the_box(drawn: CourseLine, width: float, height: float) -> None:
    place = free_place(drawn, width, height)
    if place:
        assert place.x >= 0
        assert place.x + width <= 100
        assert height / 2 - 0.01 <= place.y <= 100 - height / 2 + 0.01


@given(days, st.integers(0, 40_000), st.integers(1, 12))
def test_months_are_first_days_within_the_days(first: date, length: int, most: int) -> None:
    last = first + timedelta(days=length)
    months = month_starts((first, last), most)
    assert len(months) <= most
    assert all(month.day == 1 and first <= month <= last for month in months)


@given(goals, days)
def test_the_straight_line_stays_between_its_ends(goal: Goal, day: date) -> None:
    ends = (goal.target, goal.target if goal.baseline is None else goal.baseline)
    assert min(ends) <= goal.at(day) <= max(ends)


@pytest.mark.parametrize(
    ("day", "at"),
    [
        (START - timedelta(days=9), "8.2"),
        (START, "8.2"),
        (date(2026, 11, 24), "6.9"),
        (END, "5.0"),
        (END + timedelta(days=9), "5.0"),
    ],
)
def test_where_the_straight_line_is(day: date, at: str) -> None:
    assert round(GOAL.at(day), 1) == Decimal(at)


def test_round_values_between_the_lowest_and_the_highest() -> None:
    drawn = line((date(2026, 11, 10), "7.3"))
    assert [tick.value for tick in drawn.ticks] == [5, 6, 7, 8]


def test_the_line_begins_at_the_baseline() -> None:
    drawn = line((date(2026, 11, 10), "7.3"))
    assert drawn.has_start
    assert drawn.ink[0] == drawn.path[0]
    assert drawn.aim == drawn.path[-1]


def test_what_was_told_before_the_start_begins_the_line_itself() -> None:
    drawn = line((START - timedelta(days=7), "8.4"), (START + timedelta(days=7), "8.1"))
    assert not drawn.has_start
    assert drawn.ink[0].x == 0
    assert drawn.path[1].x > 0


def test_the_last_of_a_day_is_drawn() -> None:
    day = date(2026, 10, 1)
    drawn = line((day, "7.9"), (day, "7.5"))
    assert [told.value for told in drawn.drawn] == [Decimal("8.2"), Decimal("7.5")]


def test_without_a_baseline_the_path_is_the_target() -> None:
    drawn = line((date(2026, 10, 1), "7.9"), goal=Goal(START, END, None, Decimal(5)))
    assert len(drawn.ink) == 1
    assert {place.y for place in drawn.path} == {drawn.aim.y}


def test_after_the_end_the_target_stays() -> None:
    drawn = line((END + timedelta(days=30), "5.4"), today=END + timedelta(days=60))
    assert drawn.aim.x < 100
    assert drawn.path[-1] == Place(100, drawn.aim.y)
    assert drawn.today_x is None


def test_one_day_and_one_value() -> None:
    drawn = line((START, "5"), goal=Goal(START, START, None, Decimal(5)), today=START)
    assert drawn.ink == (Place(0, 50),)
    assert drawn.today_x == 0


def test_a_value_far_outside_is_drawn_and_the_gridlines_follow() -> None:
    drawn = line((date(2026, 10, 1), "820"))
    assert is_in_box(drawn.ink[-1])
    assert [tick.value for tick in drawn.ticks] == [0, 500]


def test_words_find_room_above_a_falling_line_and_none_in_a_full_one() -> None:
    drawn = line((date(2026, 11, 10), "7.3"))
    assert drawn.today_x is not None
    place = free_place(drawn, 36, 11)
    assert place
    assert place.x > drawn.today_x
    assert free_place(drawn, 99, 80) is None
