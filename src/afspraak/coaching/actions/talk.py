"""A coaching conversation: planned, moved, agreed, called off, closed."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction

from afspraak.coaching.actions.talk_agenda import bring_along, take_along
from afspraak.coaching.actions.talk_holding import hold
from afspraak.coaching.actions.talk_third import let_guests_go, stay_invited
from afspraak.coaching.events import TalkAgreed, TalkCalledOff, TalkClosed, TalkMoved, TalkPlanned
from afspraak.coaching.models.talk import CoachingConversation, PrivateLines
from afspraak.coaching.rules.talk import FARTHEST_DAYS, are_coach_and_person
from afspraak.core import clock, outbox, steps
from afspraak.core.errors import Invalid, Refused
from afspraak.people.models import Person


@dataclass(frozen=True)
class Moment:
    """When and where: a date, perhaps a time that begins on it, and free words for where or how."""

    on: date
    starts_at: datetime | None = None
    place: str = ""


@transaction.atomic
def plan(other: Person, moment: Moment, *, by: Person, key: uuid.UUID) -> CoachingConversation:
    """Plan a conversation with one's coach, or with somebody one coaches; the other is asked.

    Points that the last conversation did not reach come along. Raises Refused where neither coaches the
    other now, Invalid for a date that cannot be.
    """
    done = steps.outcome_of(key, by)
    if done is not None:
        return CoachingConversation.objects.of_party(by).get(pk=done)
    by, other = (Person.objects.get(pk=one.pk) for one in (by, other))
    if not are_coach_and_person(by, other):
        raise Refused("talk.not_your_coach")
    _check(moment)
    person, coach = (by, other) if by.coach_id == other.pk else (other, by)
    talk = CoachingConversation.objects.create(
        person=person,
        coach=coach,
        on=moment.on,
        starts_at=moment.starts_at,
        place=moment.place,
        asked=other,
        asked_on=clock.today(),
    )
    bring_along(talk)
    steps.remember(key, by, str(talk.pk))
    outbox.record(TalkPlanned(talk_id=talk.pk, by_id=by.pk))
    return talk


@transaction.atomic
def move(talk: CoachingConversation, moment: Moment, *, by: Person, seen: int, key: uuid.UUID) -> None:
    """Propose another moment or place: the other is asked anew."""
    held = hold(talk, by=by, key=key, seen=seen)
    if held is None:
        return
    _check(moment)
    talk = held.talk
    talk.on, talk.starts_at, talk.place = moment.on, moment.starts_at, moment.place
    talk.asked, talk.asked_on = talk.other(by), held.today
    held.moved("on", "starts_at", "place", "asked", "asked_on")
    stay_invited(held)
    held.done(TalkMoved)


@transaction.atomic
def agree(talk: CoachingConversation, *, by: Person, seen: int, key: uuid.UUID) -> None:
    """The moment fits, says who was asked."""
    held = hold(talk, by=by, key=key, seen=seen)
    if held is None:
        return
    if held.talk.asked_id != by.pk:
        raise Refused("talk.not_asked")
    held.talk.asked = None
    held.moved("asked")
    held.done(TalkAgreed)


@transaction.atomic
def call_off(talk: CoachingConversation, *, by: Person, seen: int, key: uuid.UUID) -> None:
    """It does not take place, says either. What stood on its agenda goes along to the next."""
    held = hold(talk, by=by, key=key, seen=seen)
    if held is None:
        return
    held.talk.cancelled_on = held.today
    _end(held.talk)
    held.moved("cancelled_on", "starts_at", "asked")
    let_guests_go(held)
    held.done(TalkCalledOff)


@transaction.atomic
def close(
    talk: CoachingConversation, *, by: Person, reached: Iterable[int] = (), seen: int, key: uuid.UUID
) -> None:
    """Close it, says either: `reached` are the points that were spoken of, the others go along.

    Private lines of both go at once.
    """
    held = hold(talk, by=by, key=key, seen=seen)
    if held is None:
        return
    held.talk.closed_on = held.today
    held.talk.agenda.filter(number__in=list(reached)).update(is_reached=True)
    _end(held.talk)
    held.moved("closed_on", "starts_at", "asked")
    held.done(TalkClosed)


def _end(talk: CoachingConversation) -> None:
    """What goes when a conversation is over; a planned next one gets what was not reached."""
    talk.asked = talk.starts_at = None
    PrivateLines.objects.filter(talk=talk).delete()
    take_along(talk)


def _check(moment: Moment) -> None:
    today = clock.today()
    if moment.on < today:
        raise Invalid("talk.look_again", {"on": "talk.in_the_past"})
    if moment.on > today + timedelta(days=FARTHEST_DAYS):
        raise Invalid("talk.look_again", {"on": "talk.too_far"})
