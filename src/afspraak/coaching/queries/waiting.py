"""What waits for a person in coaching: one line a thing, whatever its noun.

Today, the coach's page and the mail that bundles read the same list. Each noun adds a function to `SOURCES`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from afspraak.coaching.queries import feedback_waiting, signal_waiting, stand_in_waiting, talk_waiting
from afspraak.coaching.queries.waiting_line import Waiting
from afspraak.people.models import Person

__all__ = ["Waiting", "order", "waiting_for"]

SOURCES: tuple[Callable[[Person], list[Waiting]], ...] = (
    signal_waiting.waiting_for,
    talk_waiting.waiting_for,
    feedback_waiting.waiting_for,
    stand_in_waiting.waiting_for,
)


def waiting_for(person: Person) -> list[Waiting]:
    """All that waits for `person` in coaching: nearest promised date first, then the longest wait."""
    return sorted((each for source in SOURCES for each in source(person)), key=order)


def order(waiting: Waiting) -> tuple[date, date, str]:
    """As the needs on Today are ordered."""
    return waiting.due_on or date.max, waiting.since, waiting.address
