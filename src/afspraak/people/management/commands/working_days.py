"""`working_days`: on which days the organisation works. Each change is recorded as a privileged act."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import translation

from afspraak.core import clock
from afspraak.core.errors import DomainError
from afspraak.people import actions
from afspraak.people.organisation import current
from afspraak.people.queries.calendar import calendar, own_days
from afspraak.people.working_days import days_off


class Command(BaseCommand):
    help = (
        "Says on which days the organisation works: not in weekends, not on the public holidays of its "
        "country, not on its own closing days. Each change is recorded as a privileged act of the command "
        "line, visible to everybody. Exit code 0: done. 1: refused, with the reason. 2: not understood."
    )

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        what = parser.add_subparsers(dest="what", required=True, metavar="list|close|open|forget|country")
        listing = what.add_parser(
            "list", help="Lists weekdays without work, and weekend days with, of a year."
        )
        listing.add_argument("year", nargs="?", type=_year)
        for name, explained in (
            ("close", "Adds closing days."),
            ("open", "Says that the organisation works on these days, though they are holidays."),
            ("forget", "Removes what was said about these days: the country's calendar decides again."),
        ):
            days = what.add_parser(name, help=explained)
            days.add_argument("first", type=date.fromisoformat, metavar="YYYY-MM-DD")
            days.add_argument("--until", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the last day")
            if name != "forget":
                days.add_argument(
                    "--name", default="", help='how the organisation calls it, such as "Brugdag"'
                )
        country = what.add_parser("country", help="Says whose public holidays hold.")
        country.add_argument("code", help="ISO 3166, such as NL, BE or DE-BY")

    def handle(self, *args: Any, what: str, **given: Any) -> None:
        does: dict[str, Callable[..., str]] = {
            "list": self.list,
            "close": self.close,
            "open": self.open,
            "forget": self.forget,
            "country": self.country,
        }
        with translation.override("en"):
            try:
                self.stdout.write(does[what](**given))
            except DomainError as error:
                raise CommandError(error.message) from error

    def list(self, year: int | None, **_given: Any) -> str:
        return "\n".join(_lines(year or clock.today().year))

    def close(self, first: date, until: date | None, name: str, **_given: Any) -> str:
        return _told(actions.decide_days(first, until, works=False, name=name, by=None), "closed")

    def open(self, first: date, until: date | None, name: str, **_given: Any) -> str:
        return _told(actions.decide_days(first, until, works=True, name=name, by=None), "at work")

    def forget(self, first: date, until: date | None, **_given: Any) -> str:
        forgotten = actions.forget_days(first, until, by=None)
        return f"The country's calendar decides again about {forgotten} day{'' if forgotten == 1 else 's'}."

    def country(self, code: str, **_given: Any) -> str:
        actions.set_setting("country", code.upper(), by=None)
        return f"The public holidays of {code.upper()} are no working days."


def _year(text: str) -> int:
    return date(int(text), 1, 1).year


def _told(days: list[Any], how: str) -> str:
    if len(days) == 1:
        return f"The organisation is {how} on {days[0].on}."
    return f"The organisation is {how} from {days[0].on} to {days[-1].on}."


def _lines(year: int) -> list[str]:
    """What differs from "Monday to Friday" in a year, one day a line."""
    holds = calendar()
    named = {day.on: day for day in own_days(year)}
    weekdays = {day for day in days_off(holds.country, year) if day.weekday() < 5}
    lines = [f"Country: {current().country}."]
    for day in sorted(weekdays | set(named)):
        own = named.get(day)
        how = "public holiday" if own is None else "at work" if own.works else "closed"
        lines.append(", ".join(part for part in (f"{day} {how}", own.name if own else "") if part))
    return lines
