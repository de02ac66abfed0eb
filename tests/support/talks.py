"""Coaching conversations for tests: planned, agreed, closed."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from afspraak.coaching.actions import talk as actions
from afspraak.coaching.actions import talk_third
from afspraak.coaching.actions.talk import Moment
from afspraak.coaching.actions.talk_third import Third
from afspraak.coaching.models import AskedIn, CoachingConversation
from afspraak.core import clock
from afspraak.people.models import Person


def again(talk: CoachingConversation) -> CoachingConversation:
    return CoachingConversation.objects.select_related("person", "coach", "asked").get(pk=talk.pk)


def planned(by: Person, other: Person, on: date | None = None, place: str = "") -> CoachingConversation:
    """Planned by one, asked of the other; a week from now."""
    moment = Moment(on or clock.today() + timedelta(days=7), place=place)
    return again(actions.plan(other, moment, by=by, key=uuid.uuid4()))


def agreed(by: Person, other: Person, on: date | None = None) -> CoachingConversation:
    talk = planned(by, other, on)
    actions.agree(talk, by=other, seen=talk.revision, key=uuid.uuid4())
    return again(talk)


def closed(talk: CoachingConversation, by: Person, reached: tuple[int, ...] = ()) -> CoachingConversation:
    now = again(talk)
    actions.close(now, by=by, reached=reached, seen=now.revision, key=uuid.uuid4())
    return again(talk)


def asked_in(talk: CoachingConversation, who: Person, *, comes: bool = False) -> AskedIn:
    """Proposed by who is coached, agreed by the coach; perhaps with a yes of who is asked."""
    talk_third.propose_third(talk, Third(colleague=who), by=talk.person, key=uuid.uuid4())
    row = AskedIn.objects.get(talk=talk, who=who)
    talk_third.agree_third(talk, row.pk, by=talk.coach, key=uuid.uuid4())
    if comes:
        talk_third.answer_third(row.pk, by=who, is_yes=True, key=uuid.uuid4())
    row.refresh_from_db()
    return row
