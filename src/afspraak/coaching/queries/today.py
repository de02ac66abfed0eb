"""What coaching has for a person's Today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from afspraak.coaching.models import Appreciation, Feedback
from afspraak.coaching.queries import appreciation, feedback, signal, waiting
from afspraak.coaching.queries import waiting_glance as naming
from afspraak.core.rows import Glance
from afspraak.people.models import Person

_glance = Glance(*waiting.SOURCES, naming.own_signals, naming.given, naming.thanked)


@dataclass(frozen=True)
class Today:
    """What waits, the person's own signals that are open, and what others gave them since a day."""

    waiting: list[waiting.Waiting]
    signalled: list[signal.Seen]
    given: list[Feedback]
    thanked: list[Appreciation]


def today_of(person: Person, since: date) -> Today:
    """One query where nothing of coaching names them; else those of the kinds that do."""
    *named, has_signalled, has_given, has_thanked = _glance(person.pk, since)
    return Today(
        waiting=waiting.lines(person, named),
        signalled=signal.open_of_mine(person) if has_signalled else [],
        given=feedback.new_for(person, since) if has_given else [],
        thanked=appreciation.new_for(person, since) if has_thanked else [],
    )
