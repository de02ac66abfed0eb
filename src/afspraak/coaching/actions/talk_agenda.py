"""The shared agenda: a point of one's own, one from the suggestions, spoken of, and what goes along."""

from __future__ import annotations

import uuid

from django.db import transaction

from afspraak.coaching.actions.talk_holding import hold
from afspraak.coaching.models.talk import AgendaItem, CoachingConversation
from afspraak.coaching.queries.talk_suggestions import suggestion_called
from afspraak.core import clock
from afspraak.core.errors import Invalid, NotThere
from afspraak.people.models import Person

MOST_POINTS = 40


@transaction.atomic
def add_point(talk: CoachingConversation, *, by: Person, text: str, key: uuid.UUID) -> None:
    """Put something on the agenda, in one's own words."""
    held = hold(talk, by=by, key=key, parties_only=False)
    if held is None:
        return
    _room_in(held.talk, "text")
    AgendaItem.objects.create(
        talk=held.talk, number=held.next_number(), by=by, on=held.today, text=" ".join(text.split())
    )
    held.done()


@transaction.atomic
def add_suggestion(talk: CoachingConversation, *, by: Person, suggestion: str, key: uuid.UUID) -> None:
    """Put a suggestion on the agenda. What it points to is read by those who may read it anyway.

    Raises NotThere where nothing of that name is suggested to `by` (any more).
    """
    held = hold(talk, by=by, key=key)
    if held is None:
        return
    found = suggestion_called(suggestion, held.talk, by)
    if found is None:
        raise NotThere("talk.no_such_suggestion")
    _room_in(held.talk, "suggestion")
    AgendaItem.objects.create(
        talk=held.talk,
        number=held.next_number(),
        by=by,
        on=held.today,
        about=found.about,
        agreement_id=found.agreement_id,
        signal_id=found.signal_id,
        follow_up_id=found.follow_up_id,
    )
    held.done()


@transaction.atomic
def mark_point(
    talk: CoachingConversation, number: int, *, by: Person, is_reached: bool, key: uuid.UUID
) -> None:
    """Say that a point was spoken of, or that it was not after all."""
    held = hold(talk, by=by, key=key)
    if held is None:
        return
    if not AgendaItem.objects.filter(talk=held.talk, number=number).update(is_reached=is_reached):
        raise NotThere("talk.not_there")
    held.done()


def bring_along(talk: CoachingConversation) -> None:
    """Points that these two did not reach before come along to `talk`, which was just planned."""
    before = CoachingConversation.objects.between(talk.person, talk.coach).exclude(pk=talk.pk)
    over = before.exclude(closed_on__isnull=True, cancelled_on__isnull=True)
    waiting = AgendaItem.objects.filter(talk__in=over, is_reached=False, went_along=False)
    for point in waiting.order_by("talk__on", "number"):
        _carry(point, talk)


def take_along(talk: CoachingConversation) -> None:
    """Points of `talk`, which is over, go along to the next that is planned; else they wait for one."""
    following = CoachingConversation.objects.between(talk.person, talk.coach).open().exclude(pk=talk.pk)
    coming = following.select_for_update().order_by("on", "id").first()
    if coming is not None:
        for point in talk.agenda.filter(is_reached=False, went_along=False):
            _carry(point, coming)


def _carry(point: AgendaItem, talk: CoachingConversation) -> None:
    talk.last_number += 1
    talk.save(update_fields=["last_number"])
    AgendaItem.objects.create(
        talk=talk,
        number=talk.last_number,
        by_id=point.by_id,
        on=clock.today(),
        text=point.text,
        about=point.about,
        agreement_id=point.agreement_id,
        signal_id=point.signal_id,
        follow_up_id=point.follow_up_id,
        is_from_before=True,
    )
    point.went_along = True
    point.save(update_fields=["went_along"])


def _room_in(talk: CoachingConversation, field: str) -> None:
    if talk.agenda.count() >= MOST_POINTS:
        raise Invalid("talk.look_again", {field: "talk.agenda_full"})
