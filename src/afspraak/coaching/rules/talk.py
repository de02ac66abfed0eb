"""Who may see a coaching conversation, and what is only one's own. Imports no model (types only)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import F, Q

from afspraak.core import clock

if TYPE_CHECKING:
    from afspraak.coaching.models.talk import (  # noqa: F401  # in base classes, as text
        AskedIn,
        CoachingConversation,
        FollowUp,
        PrivateLines,
        TalkRhythm,
    )
    from afspraak.people.models import Person

PRIVATE_DAYS = 14  # so long private lines are kept, from the day they were first kept
ASKED_IN_DAYS = 14  # so long after it was closed, who was asked in still reads the conversation
KEPT_DAYS = 365  # so long a conversation is kept, from its date
CANCELLED_DAYS = 30  # so long one that did not take place is kept, from the day it was cancelled
SOON_DAYS = 7  # a follow-up reaches Today this long before its date
FARTHEST_DAYS = 365  # no conversation is planned farther ahead


class TalkQuerySet(models.QuerySet["CoachingConversation"]):
    """Every reading of conversations for a person starts at `visible_to` (law 5)."""

    def visible_to(self, person: Person) -> TalkQuerySet:
        """The two whose conversation it is, and who was asked into this one and said yes.

        Somebody's next coach sees nothing of what was said with the one before.
        """
        return self.filter(Q(person=person) | Q(coach=person) | Q(pk__in=_asked_into(person)))

    def of_party(self, person: Person) -> TalkQuerySet:
        """Conversations that are `person`'s own: as the coach, or as who is coached."""
        return self.filter(Q(person=person) | Q(coach=person))

    def between(self, one: Person, other: Person) -> TalkQuerySet:
        """Conversations of these two, whoever of them coached whom."""
        return self.filter(Q(person=one, coach=other) | Q(person=other, coach=one))

    def open(self) -> TalkQuerySet:
        """Planned, and neither closed nor cancelled."""
        return self.filter(closed_on__isnull=True, cancelled_on__isnull=True)

    def by_moment(self) -> TalkQuerySet:
        """The next first; of one day by their time, those that have none after those that do."""
        return self.order_by("on", F("starts_at").asc(nulls_last=True), "id")

    def may_see(self, person: Person, talk: CoachingConversation) -> bool:
        return self.visible_to(person).filter(pk=talk.pk).exists()


class PrivateLinesQuerySet(models.QuerySet["PrivateLines"]):
    def visible_to(self, person: Person) -> PrivateLinesQuerySet:
        """The writer's alone; past their last day they do not exist, also before the night took them."""
        return self.filter(writer=person, gone_on__gt=clock.today())


class FollowUpQuerySet(models.QuerySet["FollowUp"]):
    def visible_to(self, person: Person) -> FollowUpQuerySet:
        """What one's own conversations came to. Who was asked in reads them on the conversation's page."""
        return self.filter(Q(talk__person=person) | Q(talk__coach=person))

    def open(self) -> FollowUpQuerySet:
        return self.filter(done_on__isnull=True)


class AskedInQuerySet(models.QuerySet["AskedIn"]):
    def visible_to(self, person: Person) -> AskedInQuerySet:
        """The two whose conversation it is; who is asked, only once the two agree on asking them."""
        asked = Q(who=person, agreed_on__isnull=False)
        return self.filter(asked | Q(talk__person=person) | Q(talk__coach=person))


class RhythmQuerySet(models.QuerySet["TalkRhythm"]):
    def visible_to(self, person: Person) -> RhythmQuerySet:
        return self.filter(Q(person=person) | Q(coach=person))


def _asked_into(person: Person) -> models.QuerySet[AskedIn]:
    """Keys of the conversations that `person` was asked into, said yes to, and that are not long over."""
    since = clock.today() - timedelta(days=ASKED_IN_DAYS)
    current = Q(talk__closed_on__isnull=True) | Q(talk__closed_on__gt=since)
    mine = person.asked_into.filter(current, said_yes_on__isnull=False, talk__cancelled_on__isnull=True)
    return mine.values("talk")  # type: ignore[return-value]  # a subquery of keys


def is_party(talk: CoachingConversation, person: Person) -> bool:
    return person.pk in (talk.person_id, talk.coach_id)


def are_coach_and_person(one: Person, other: Person) -> bool:
    """Whether one of the two coaches the other now, and both work here: only such two plan a conversation."""
    both_here = one.is_active and other.is_active
    return both_here and (one.coach_id == other.pk or other.coach_id == one.pk)


def private_until(kept_on: date) -> date:
    """The day on which private lines that were first kept on that day are gone."""
    return kept_on + timedelta(days=PRIVATE_DAYS)


def kept_until(talk: CoachingConversation) -> date:
    """The day on which the whole conversation is gone for everyone."""
    if talk.cancelled_on:
        return talk.cancelled_on + timedelta(days=CANCELLED_DAYS)
    return talk.on + timedelta(days=KEPT_DAYS)
