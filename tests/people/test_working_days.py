"""Working days: weekends, holidays, the organisation's own days, and days on which somebody is away."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from afspraak.people.working_days import (
    Calendar,
    Span,
    days_off,
    is_working_day,
    knows_country,
    working_day_after,
    working_days_between,
)

DUTCH = Calendar()
CLOSED = Calendar(closed=frozenset({date(2026, 12, 24)}), open=frozenset({date(2026, 4, 3)}))

days = st.dates(date(2020, 1, 1), date(2040, 12, 31))
spans = st.builds(lambda first, length: Span(first, first + timedelta(days=length)), days, st.integers(0, 40))
calendars = st.builds(
    Calendar,
    country=st.sampled_from(["NL", "BE", "DE-BY", "US"]),
    closed=st.frozensets(days, max_size=8),
    open=st.frozensets(days, max_size=8),
)
aways = st.lists(spans, max_size=3)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 11, 25), True),  # an ordinary Wednesday
        (date(2026, 11, 28), False),  # Saturday
        (date(2026, 11, 29), False),  # Sunday
        (date(2026, 12, 25), False),  # Christmas
        (date(2026, 4, 27), False),  # King's day
        (date(2026, 5, 5), True),  # Liberation day, a day off once in five years
        (date(2025, 5, 5), False),
        (date(2026, 3, 29), False),  # summer time begins, on a Sunday as always
        (date(2026, 3, 30), True),
        (date(2026, 10, 26), True),  # the day after it ends
    ],
    ids=str,
)
def test_the_dutch_calendar(day: date, works: bool) -> None:
    assert is_working_day(day, DUTCH) is works


def test_own_days_win_from_the_country() -> None:
    assert not is_working_day(date(2026, 4, 3), DUTCH)  # Good Friday
    assert is_working_day(date(2026, 4, 3), CLOSED)
    assert is_working_day(date(2026, 12, 24), DUTCH)
    assert not is_working_day(date(2026, 12, 24), CLOSED)


def test_two_working_days_over_christmas() -> None:
    thursday = date(2026, 12, 23)
    assert working_day_after(thursday, 2, DUTCH) == date(2026, 12, 28)
    assert working_day_after(thursday, 2, CLOSED) == date(2026, 12, 29)
    assert working_day_after(thursday, 2, CLOSED, [Span(date(2026, 12, 28), date(2027, 1, 3))]) == date(
        2027, 1, 5
    )


def test_which_countries_are_known() -> None:
    assert [code for code in ("NL", "DE-BY", "DE-XX", "QQ", "", "NL-", "NLD") if knows_country(code)] == [
        "NL",
        "DE-BY",
    ]
    assert len(days_off("QQ", 2026)) == 104  # weekends only


@given(days, st.integers(0, 30), calendars, aways)
def test_counting_on_and_counting_back_agree(day: date, n: int, calendar: Calendar, away: list[Span]) -> None:
    reached = working_day_after(day, n, calendar, away)
    assert working_days_between(day, reached, calendar, away) == n
    assert n == 0 or is_working_day(reached, calendar, away)


@given(days, st.integers(0, 20), st.integers(0, 20), calendars, aways)
def test_in_two_steps_as_in_one(day: date, n: int, more: int, calendar: Calendar, away: list[Span]) -> None:
    halfway = working_day_after(day, n, calendar, away)
    assert working_day_after(halfway, more, calendar, away) == working_day_after(
        day, n + more, calendar, away
    )


@given(days, days, st.integers(1, 20), calendars, aways)
def test_who_starts_later_is_not_ready_earlier(
    first: date, second: date, n: int, calendar: Calendar, away: list[Span]
) -> None:
    first, second = sorted((first, second))
    assert working_day_after(first, n, calendar, away) <= working_day_after(second, n, calendar, away)


@given(days, st.integers(1, 20), calendars, aways, spans)
def test_another_day_away_never_makes_it_sooner(
    day: date, n: int, calendar: Calendar, away: list[Span], more: Span
) -> None:
    with_more = working_day_after(day, n, calendar, [*away, more])
    assert with_more >= working_day_after(day, n, calendar, away)
    assert not any(with_more in span for span in [*away, more])


@given(days, days, days, calendars, aways)
def test_days_between_add_up(
    first: date, second: date, third: date, calendar: Calendar, away: list[Span]
) -> None:
    first, second, third = sorted((first, second, third))
    assert working_days_between(first, third, calendar, away) == working_days_between(
        first, second, calendar, away
    ) + working_days_between(second, third, calendar, away)
    assert working_days_between(third, first, calendar, away) == 0


@given(days, calendars)
def test_nobody_works_in_a_weekend_unless_the_organisation_says_so(day: date, calendar: Calendar) -> None:
    assume(calendar.country != "US" and day not in calendar.open)
    assert not (day.weekday() >= 5 and is_working_day(day, calendar))


@given(days, calendars)
def test_a_closing_day_is_never_worked(day: date, calendar: Calendar) -> None:
    shut = Calendar(calendar.country, calendar.closed | {day}, calendar.open)
    assert not is_working_day(day, shut)
