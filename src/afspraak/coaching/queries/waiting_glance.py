"""Whether coaching asks anything of somebody at all: rows that name them and are open, kind by kind.

Wider than what `*_waiting.py` reads by the rules, never narrower: a kind that is left out here is not shown.
"""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from afspraak.coaching.models import Answer, Appreciation, Asked, Feedback, FeedbackAsk, Signal
from afspraak.coaching.models.talk import AskedIn, CoachingConversation, FollowUp, TalkRhythm
from afspraak.coaching.states.signal import Readers
from afspraak.core.rows import SINCE
from afspraak.people.models import Away, Membership, Person, StandingIn


def signals(key: uuid.UUID) -> QuerySet[Any]:
    asked = Exists(Asked.objects.filter(signal=OuterRef("pk"), person=key))
    answered = Exists(Answer.objects.filter(signal=OuterRef("pk"), author=key))
    return Signal.objects.filter(Q(raiser=key) | Q(asked) | Q(answered), resolved_on__isnull=True)


def own_signals(key: uuid.UUID) -> QuerySet[Any]:
    return Signal.objects.filter(raiser=key, resolved_on__isnull=True)


def talks(key: uuid.UUID) -> QuerySet[Any]:
    two = Q(person=key) | Q(coach=key)
    return CoachingConversation.objects.filter(two, closed_on__isnull=True, cancelled_on__isnull=True)


def follow_ups(key: uuid.UUID) -> QuerySet[Any]:
    return FollowUp.objects.filter(owner=key, done_on__isnull=True)


def thirds(key: uuid.UUID) -> QuerySet[Any]:
    # Two questions by key, not one with an OR: that walks the whole table, over a join or a list of keys.
    own = CoachingConversation.objects.filter(Q(person=key) | Q(coach=key)).values("pk")
    open_ones = AskedIn.objects.filter(said_yes_on__isnull=True)
    return open_ones.filter(who=key).union(open_ones.filter(talk__in=own))


def rhythms(key: uuid.UUID) -> QuerySet[Any]:
    return TalkRhythm.objects.filter(Q(person=key) | Q(coach=key), proposed_by__isnull=False)


def feedback(key: uuid.UUID) -> QuerySet[Any]:
    return FeedbackAsk.objects.filter(person=key, is_open=True)


def appreciation(key: uuid.UUID) -> QuerySet[Any]:
    return Appreciation.objects.filter(receiver=key, public_on__isnull=True)


def given(key: uuid.UUID) -> QuerySet[Any]:
    return Feedback.objects.filter(receiver=key, given_on__gte=SINCE)


def thanked(key: uuid.UUID) -> QuerySet[Any]:
    return Appreciation.objects.filter(receiver=key, given_on__gte=SINCE)


def opened(key: uuid.UUID) -> QuerySet[Any]:
    # Two questions, as with `thirds`: each walks its own part of the index.
    new = Signal.objects.filter(raised_on__gte=SINCE, resolved_on__isnull=True).exclude(raiser=key)
    home = Person.objects.filter(pk=key).order_by().values("home_team")
    teams = home.union(Membership.objects.filter(person=key).order_by().values("team"))
    to_all = new.filter(readers=Readers.ANYONE, team__isnull=True)
    return to_all.union(new.filter(readers=Readers.TEAM, team__in=teams))


def resolved(key: uuid.UUID) -> QuerySet[Any]:
    return Answer.objects.filter(author=key, signal__resolved_on__gte=SINCE)


def standing_in(key: uuid.UUID) -> QuerySet[Any]:
    unanswered = (StandingIn.ASKED, StandingIn.DECLINED)
    return Away.objects.filter(Q(stand_in=key) | Q(person=key), answer__in=unanswered)
