"""From "so many days ago" to dates: the demo is as fresh as the day on which it is loaded."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

WEEKEND = 5  # Saturday, as date.weekday() counts


@dataclass(frozen=True)
class Days:
    """Counts from `today`."""

    today: date

    def ago(self, days: int) -> date:
        """So many days ago; the Friday before, where that is in a weekend. Keeps the order of scenes."""
        day = self.today - timedelta(days)
        return day - timedelta(max(0, day.weekday() - WEEKEND + 1))

    def in_(self, days: int) -> date:
        """In so many days (negative: ago); the Monday after, where that is in a weekend."""
        day = self.today + timedelta(days)
        return day + timedelta(7 - day.weekday()) if day.weekday() >= WEEKEND else day

    def first_of_month(self, days: int) -> date:
        """The first of the month in which the day so many days from today lies."""
        return (self.today + timedelta(days)).replace(day=1)

    def last_of_month(self, days: int) -> date:
        """The last of that month."""
        day = self.today + timedelta(days)
        return day.replace(day=calendar.monthrange(day.year, day.month)[1])

    def filled(self, text: str) -> str:
        """The text with the years it speaks of."""
        return text.replace("{year}", str(self.today.year)).replace("{next_year}", str(self.today.year + 1))
