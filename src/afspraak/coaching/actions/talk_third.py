"""Somebody else in one conversation: proposed by one, agreed by the other, and then their own yes."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction

from afspraak.coaching.actions.guest_leaving import let_go
from afspraak.coaching.actions.talk_holding import Held, hold
from afspraak.coaching.events import ThirdAsked, ThirdComes, ThirdProposed
from afspraak.coaching.models.talk import AskedIn, CoachingConversation
from afspraak.coaching.rules.talk import ASKED_IN_DAYS
from afspraak.core import clock, outbox, steps
from afspraak.core.errors import Invalid, NotThere, Refused
from afspraak.people.actions.guest import LONGEST, invite_guest
from afspraak.people.models import Person


@dataclass(frozen=True)
class Third:
    """A colleague, or somebody from outside by name and address."""

    colleague: Person | None = None
    name: str = ""
    email: str = ""
    language: str = ""


@transaction.atomic
def propose_third(talk: CoachingConversation, third: Third, *, by: Person, key: uuid.UUID) -> None:
    """Would like somebody else to be in it. They hear nothing before the other of the two agrees.

    Raises Invalid where they are in it, or asked, already.
    """
    held = hold(talk, by=by, key=key)
    if held is None:
        return
    who = third.colleague
    if who is None:
        who = Person.objects.present().filter(email__iexact=third.email.strip(), kind="employee").first()
    field = "colleague" if third.colleague else "email"
    asked = AskedIn.objects.filter(talk=held.talk)
    is_asked = asked.filter(who=who) if who else asked.filter(email__iexact=third.email.strip())
    if (who is not None and held.talk.is_party(who)) or is_asked.exists():
        raise Invalid("talk.look_again", {field: "third.is_in_it"})
    outside = {} if who else {"name": third.name, "email": third.email.strip(), "language": third.language}
    AskedIn.objects.create(talk=held.talk, who=who, asked_by=by, asked_on=held.today, **outside)
    held.done(ThirdProposed)


@transaction.atomic
def agree_third(talk: CoachingConversation, asked_in: uuid.UUID, *, by: Person, key: uuid.UUID) -> None:
    """The other of the two agrees: now they are asked; somebody from outside is invited as a guest."""
    held = hold(talk, by=by, key=key)
    if held is None:
        return
    row = AskedIn.objects.filter(pk=asked_in, talk=held.talk).first()
    if row is None:
        raise NotThere("talk.not_there")
    if row.asked_by_id == by.pk or row.agreed_on is not None:
        raise Refused("third.not_yours")
    row.agreed_on = held.today
    row.who = row.who or _invited(held, row)
    row.name = row.email = row.language = ""
    row.save(update_fields=["agreed_on", "who", "name", "email", "language"])
    held.done()
    outbox.record(ThirdAsked(talk_id=held.talk.pk, by_id=row.asked_by_id, who_id=row.who.pk))


@transaction.atomic
def answer_third(asked_in: uuid.UUID, *, by: Person, is_yes: bool, key: uuid.UUID) -> None:
    """Who was asked says yes, or rather not: of that nothing is kept, and nobody is told.

    Raises NotThere where one is not asked, Refused where the conversation is over.
    """
    if steps.outcome_of(key, by) is not None:
        return
    row = AskedIn.objects.filter(pk=asked_in, who=by, agreed_on__isnull=False).first()
    if row is None:
        raise NotThere("talk.not_there")
    talk = CoachingConversation.objects.select_for_update().get(pk=row.talk_id)
    if not talk.is_open:
        raise Refused("talk.over")
    held = Held(talk, by, key, clock.today())
    if not is_yes:
        row.delete()
        held.done()
    elif row.said_yes_on is None:
        row.said_yes_on = held.today
        row.save(update_fields=["said_yes_on"])
        held.done(ThirdComes)


@transaction.atomic
def drop_third(talk: CoachingConversation, asked_in: uuid.UUID, *, by: Person, key: uuid.UUID) -> None:
    """Either of the two would rather not have them in it, also after they said yes: they read it no more."""
    held = hold(talk, by=by, key=key, also_over=True)
    if held is None:
        return
    row = AskedIn.objects.filter(pk=asked_in, talk=held.talk).select_related("who", "asked_by").first()
    if row is None:
        raise NotThere("talk.not_there")
    row.delete()
    _let_go(row)
    held.done()


def let_guests_go(held: Held) -> None:
    """The conversation does not take place: guests who were asked in for it have no way in any more."""
    for row in AskedIn.objects.filter(talk=held.talk, who__kind="guest").select_related("who", "asked_by"):
        _let_go(row)


def stay_invited(held: Held) -> None:
    """The conversation moved: guests in it can come in until after its new date."""
    for row in AskedIn.objects.filter(talk=held.talk, who__kind="guest").select_related("who"):
        guest, until = row.who, _until(held.talk)
        if guest is not None and guest.is_active and (guest.guest_until is None or guest.guest_until < until):
            invite_guest(
                row.asked_by, name=guest.full_name, email=guest.email, language=guest.language, until=until
            )


def _let_go(row: AskedIn) -> None:
    if row.who is not None and row.who.is_guest:
        let_go([row.who], row.asked_by)


def _invited(held: Held, row: AskedIn) -> Person:
    until = _until(held.talk)
    return invite_guest(row.asked_by, name=row.name, email=row.email, language=row.language, until=until)


def _until(talk: CoachingConversation) -> date:
    latest = clock.today() + LONGEST
    return min(max(talk.on, clock.today()) + timedelta(days=ASKED_IN_DAYS), latest)
