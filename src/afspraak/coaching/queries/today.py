"""What coaching has for a person's Today."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from afspraak.coaching.models import Appreciation, Feedback
from afspraak.coaching.queries import appreciation, feedback, signal, waiting
from afspraak.coaching.queries import waiting_glance as naming
from afspraak.core.rows import Glance
from afspraak.people.models import Person

_glance = Glance(*waiting.SOURCES, naming.own_signals, naming.given, naming.thanked, naming.opened)


@dataclass(frozen=True)
class Today:
    """What waits, the person's own signals that are open, and what others gave them since a day.

    `opened`: signals of others since then that ask a team of theirs, or everyone.
    """

    waiting: list[waiting.Waiting]
    signalled: list[signal.Seen]
    given: list[Feedback]
    thanked: list[Appreciation]
    opened: list[signal.Seen] = field(default_factory=list)


def today_of(person: Person, since: date) -> Today:
    """One query where nothing of coaching names them; else those of the kinds that do."""
    *named, has_signalled, has_given, has_thanked, has_opened = _glance(person.pk, since)
    return Today(
        waiting=waiting.lines(person, named),
        signalled=signal.open_of_mine(person) if has_signalled else [],
        given=feedback.new_for(person, since) if has_given else [],
        thanked=appreciation.new_for(person, since) if has_thanked else [],
        opened=signal.new_to_many(person, since) if has_opened else [],
    )
