"""What waits for a person in coaching: one line a thing, whatever its noun.

Today, the coach's page and the mail that bundles read the same list. Each noun adds to `SOURCES` what it
reads, and to `waiting_glance.py` which rows ask for that reading.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from datetime import date
from itertools import compress
from typing import Any

from django.db.models import QuerySet

from afspraak.coaching.queries import feedback_waiting, signal_waiting, stand_in_waiting, talk_waiting
from afspraak.coaching.queries import waiting_glance as naming
from afspraak.coaching.queries.waiting_line import Waiting
from afspraak.core.rows import Glance
from afspraak.people.models import Person

__all__ = ["Waiting", "order", "waiting_for"]

SOURCES: dict[Callable[[uuid.UUID], QuerySet[Any]], Callable[[Person], list[Waiting]]] = {
    naming.signals: signal_waiting.waiting_for,
    naming.talks: talk_waiting.talks,
    naming.follow_ups: talk_waiting.follow_ups,
    naming.thirds: talk_waiting.thirds,
    naming.rhythms: talk_waiting.rhythms,
    naming.feedback: feedback_waiting.to_give,
    naming.appreciation: feedback_waiting.to_publish,
    naming.standing_in: stand_in_waiting.waiting_for,
}
_glance = Glance(*SOURCES)


def waiting_for(person: Person) -> list[Waiting]:
    """All that waits for `person` in coaching: nearest promised date first, then the longest wait.

    One query where nothing does; else those of the kinds that name them.
    """
    return lines(person, _glance(person.pk))


def lines(person: Person, named: Iterable[bool]) -> list[Waiting]:
    """Of the `SOURCES` in which a glance found `person` named, what waits for them, in order."""
    sources = compress(SOURCES.values(), named)
    return sorted((each for source in sources for each in source(person)), key=order)


def order(waiting: Waiting) -> tuple[date, date, str]:
    """As the needs on Today are ordered."""
    return waiting.due_on or date.max, waiting.since, waiting.address
