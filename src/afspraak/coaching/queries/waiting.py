"""What waits for a person in coaching: one line a thing, whatever its noun.

Today, a guest's page and the mail that bundles read the same list. Each noun adds to `gathering.WAITING` what
it reads, to `waiting_glance.py` which rows ask for that reading, and here how it is told.
"""

from __future__ import annotations

from datetime import date

from afspraak.coaching.queries import feedback_waiting, signal_waiting, stand_in_waiting, talk_waiting
from afspraak.coaching.queries.gathered import Gathered
from afspraak.coaching.queries.gathering import waiting_rows
from afspraak.coaching.queries.waiting_line import Waiting
from afspraak.core import rows
from afspraak.people.models import Person
from afspraak.people.queries.calendar import calendar
from afspraak.people.working_days import Calendar

__all__ = ["Waiting", "order", "waiting_for"]


def waiting_for(person: Person) -> list[Waiting]:
    """All that waits for `person` in coaching: nearest promised date first, then the longest wait.

    One query where nothing does, eight at most.
    """
    gathered = waiting_rows(person)
    rows.lay_all(gathered.references())
    return lines(gathered)


def lines(gathered: Gathered, working: Calendar | None = None) -> list[Waiting]:
    """What is gathered, with people and versions beside it, told in order.

    Two queries where an answer was promised and no calendar is given.
    """
    if working is None and gathered.promises:
        working = calendar()
    told = [
        *signal_waiting.lines(gathered, working),
        *talk_waiting.lines(gathered),
        *feedback_waiting.lines(gathered),
        *stand_in_waiting.lines(gathered),
    ]
    return sorted(told, key=order)


def order(waiting: Waiting) -> tuple[date, date, str]:
    """As the needs on Today are ordered."""
    return waiting.due_on or date.max, waiting.since, waiting.address
