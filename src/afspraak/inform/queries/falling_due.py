"""Dates of somebody's own that have come: what asks for a word by its rhythm, and what was promised."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from afspraak.agreements.models import Agreement
from afspraak.agreements.states import State
from afspraak.coaching.models import CoachingConversation, FollowUp
from afspraak.inform.models import Reminded
from afspraak.inform.queries.promises import newly_due
from afspraak.people.models import Away, Person
from afspraak.people.models.away import StandingIn


@dataclass(frozen=True)
class FallenDue:
    """`people`, whose it is, are to be told once that the date `on` of what `about` names has come."""

    about: uuid.UUID
    on: date
    people: tuple[Person, ...]


def falling_due(today: date) -> Iterator[FallenDue]:
    """All that nobody was reminded of yet. Six queries, and two for each hundred agreements."""
    yield from (*_rhythms(today), *_promises(today), *_follow_ups(today), *_talks(today), *_stand_ins(today))


def _rhythms(today: date) -> Iterator[FallenDue]:
    """Check-ins that fit, for who holds the agreement; where it rests, none."""
    awake = Q(paused_from__isnull=True) | Q(paused_from__gt=today)
    asking = Agreement.objects.filter(awake, _not_reminded("tell_next_on"), state=State.ACTIVE)
    due = asking.filter(tell_next_on__lte=today).prefetch_related("parties__person").order_by("pk")
    for agreement in due:
        if agreement.holder.person is not None and agreement.tell_next_on is not None:
            yield FallenDue(agreement.pk, agreement.tell_next_on, (agreement.holder.person,))


def _promises(today: date) -> Iterator[FallenDue]:
    for person, promise in newly_due(today):
        yield FallenDue(promise.lineage, promise.due_on, (person,))


def _follow_ups(today: date) -> Iterator[FallenDue]:
    due: QuerySet[FollowUp] = FollowUp.objects.open().filter(_not_reminded("due_on"), due_on__lte=today)
    for each in due.select_related("owner"):
        yield FallenDue(each.pk, each.due_on, (each.owner,))


def _talks(today: date) -> Iterator[FallenDue]:
    """Conversations of today, for both."""
    talks = CoachingConversation.objects.open().filter(_not_reminded("on"), on=today)
    for talk in talks.select_related("person", "coach"):
        yield FallenDue(talk.pk, talk.on, (talk.person, talk.coach))


def _stand_ins(today: date) -> Iterator[FallenDue]:
    """Who was asked to stand in for somebody, and did not answer yet."""
    asked = Away.objects.filter(_not_reminded("asked_on"), answer=StandingIn.ASKED, last__gte=today)
    for away in asked.select_related("stand_in"):
        if away.stand_in is not None and away.asked_on is not None:
            yield FallenDue(away.pk, away.asked_on, (away.stand_in,))


def _not_reminded(date_of: str) -> Q:
    return ~Q(Exists(Reminded.objects.filter(about=OuterRef("pk"), on=OuterRef(date_of))))
