"""Working days of the organisation: arithmetic with dates that reads no table.

A date has no time and no zone, so neither summer time nor where somebody is changes anything here. What the
organisation itself decided comes in as a `Calendar`; `people.queries.calendar` reads that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Calendar:
    """Which days the organisation works: its country's, but for the days on which it decided otherwise.

    `country` is an ISO 3166 code, with a part of the country where holidays differ by part ("NL", "DE-BY").
    """

    country: str = "NL"
    closed: frozenset[date] = frozenset()
    open: frozenset[date] = frozenset()


@dataclass(frozen=True)
class Span:
    """Days in a row; the first and the last belong to it."""

    start: date
    end: date

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end


def is_working_day(day: date, calendar: Calendar, away: Iterable[Span] = ()) -> bool:
    """Whether the organisation works on `day`, and nobody is `away`."""
    if any(day in span for span in away):
        return False
    if day in calendar.closed:
        return False
    return day in calendar.open or day not in days_off(calendar.country, day.year)


def working_day_after(day: date, n: int, calendar: Calendar, away: Iterable[Span] = ()) -> date:
    """The n-th working day after `day`, which itself does not count; 0 gives `day`, working or not."""
    if n < 0:
        raise ValueError(n)
    spans = tuple(away)
    while n:
        day += ONE_DAY
        n -= is_working_day(day, calendar, spans)
    return day


def working_days_between(first: date, last: date, calendar: Calendar, away: Iterable[Span] = ()) -> int:
    """How many working days after `first`, up to `last` and with it. 0 when `last` is not later.

    So `working_days_between(day, working_day_after(day, n, ...), ...) == n`.
    """
    spans = tuple(away)
    days = (first + timedelta(days=ahead) for ahead in range(1, (last - first).days + 1))
    return sum(is_working_day(day, calendar, spans) for day in days)


def knows_country(country: str) -> bool:
    """Whether the holidays of this country, or part of it, are known."""
    import holidays  # takes a moment to load, and most of what the product does needs no calendar

    code, _, part = country.partition("-")
    parts = holidays.list_supported_countries(include_aliases=False).get(code)
    return parts is not None and ("-" not in country or part in parts)


@lru_cache(maxsize=256)
def days_off(country: str, year: int) -> frozenset[date]:
    """Weekends and public holidays of a year. For a country that is not known: weekends as in most.

    The whole year at once: the library fills its own answer bit by bit, which two threads must not share.
    """
    import holidays  # as above

    days = [
        date(year, 1, 1) + timedelta(days=n) for n in range((date(year, 12, 31) - date(year, 1, 1)).days + 1)
    ]
    if not knows_country(country):
        return frozenset(day for day in days if day.weekday() >= 5)
    code, _, part = country.partition("-")
    found = holidays.country_holidays(code, subdiv=part or None, years=year, expand=False)
    return frozenset(day for day in days if not found.is_working_day(day))
