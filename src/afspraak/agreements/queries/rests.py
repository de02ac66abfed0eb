"""When an agreement rested under the version in force: what lies behind a pause in the terms moves by it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.states import Pending, Step


@dataclass(frozen=True)
class Rest:
    """From the first day of rest to the day on which it went on (today, while it lasts)."""

    from_on: date
    until: date

    @property
    def days(self) -> timedelta:
        return self.until - self.from_on

    def within(self, first: date, last: date) -> timedelta:
        """How much of it lies between two days."""
        return max(timedelta(0), min(self.until, last) - max(self.from_on, first))


def rests_of(agreement: Agreement, entries: Iterable[Entry], today: date) -> tuple[Rest, ...]:
    """The rests that count for the version in force. Reads the prefetched payload of `entries`."""
    if not agreement.days_rested(today):
        return ()
    found: list[Rest] = []
    from_on: date | None = None
    for entry in entries:
        about = entry.says.get("of", "") if entry.kind == Step.SIGNATURE else ""
        if entry.kind == Step.SIGNATURE and entry.versions:
            found = []  # a new version was written knowing of the days that passed
            from_on = max(from_on, entry.on) if from_on else None
        elif about == Pending.PAUSE:
            from_on = date.fromisoformat(entry.says["from_on"]) if "from_on" in entry.says else None
        elif entry.kind in (Step.RESUMPTION, Step.DELIVERY, Step.CLOSING) or about == Pending.ENDING:
            found += _rest(from_on, entry.on)
            from_on = None
    return (*found, *_rest(from_on, today))


def rests_in(agreement: Agreement, today: date) -> tuple[Rest, ...]:
    """The same where no history was fetched: two queries, none where nothing rested."""
    if not agreement.days_rested(today):
        return ()
    entries = agreement.entries.exclude(kind=Step.CHECK_IN).prefetch_related("payload").order_by("number")
    return rests_of(agreement, entries, today)


def moved(day: date, rests: Iterable[Rest]) -> date:
    """Where a day of the terms lies now: behind each rest that began before it."""
    for rest in rests:
        if rest.from_on < day:
            day += rest.days
    return day


def _rest(from_on: date | None, until: date) -> list[Rest]:
    return [Rest(from_on, until)] if from_on and from_on < until else []
