"""Whether the other one is away on the day of a conversation, as far as they said."""

from __future__ import annotations

from datetime import date

from afspraak.coaching.models.talk import CoachingConversation
from afspraak.core import clock
from afspraak.people.models import Person
from afspraak.people.queries.away import NotHere, away_on


def away_then(other: Person, day: date | None) -> NotHere | None:
    """Until when `other` is away on that day; without one: today. Three queries at most."""
    return away_on([other], day or clock.today()).get(other.pk)


def away_at(talk: CoachingConversation, me: Person) -> NotHere | None:
    """The same of the other of the two, for one of them, while the conversation is still to come."""
    if not (talk.is_open and talk.is_party(me) and talk.on >= clock.today()):
        return None
    return away_then(talk.other(me), talk.on)
