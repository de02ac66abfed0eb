"""The conversation: a message, perhaps at a place in the terms or at a check-in; taken back; a thank-you."""

from __future__ import annotations

import uuid

from django.db import transaction

from afspraak.agreements.actions.erasing import erase_words
from afspraak.agreements.actions.taking import take
from afspraak.agreements.events import MessageWritten, ThanksGiven
from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.queries.places import lineage_in, places_of
from afspraak.agreements.states import TOLD, Step
from afspraak.core.errors import Invalid, NotThere, Refused
from afspraak.people.models import Person


@transaction.atomic
def write_message(agreement: Agreement, *, by: Person, text: str, about: str = "", key: uuid.UUID) -> None:
    """Write in the conversation, perhaps `about` a place ("outcome", "criterion.<lineage>", "check_in.7").

    Raises Invalid where there is no such place.
    """
    taking = take(agreement, Step.MESSAGE, by=by, key=key)
    if taking is None:
        return
    if about and about not in places_of(taking.agreement):
        raise Invalid("agreement.look_again", {"about": "message.no_such_place"})
    lineage = lineage_in(about)
    says = {"about": about, "text": text}
    taking.finish(MessageWritten, lineages=[lineage] if lineage else (), says=says)


@transaction.atomic
def take_back(agreement: Agreement, number: int, *, by: Person, key: uuid.UUID) -> None:
    """Take one's own message back: its words are gone for both; that there was one stays.

    Raises NotThere where it is no message of `by`, Refused where it was taken back before.
    """
    taking = take(agreement, Step.TAKING_BACK, by=by, key=key)
    if taking is None:
        return
    message = Entry.objects.filter(
        agreement=taking.agreement, number=number, kind=Step.MESSAGE, actor=by
    ).first()
    if message is None:
        raise NotThere("agreement.not_there")
    if "text" not in message.says:
        raise Refused("message.gone")
    taking.finish(None, says={"of": number})
    erase_words(taking.agreement, number, by=by)


@transaction.atomic
def thank(agreement: Agreement, number: int, *, by: Person, key: uuid.UUID) -> None:
    """Say thank you for what the other told in entry `number`. Once; saying it again does nothing.

    Raises NotThere where the other told nothing there.
    """
    taking = take(agreement, Step.THANKS, by=by, key=key)
    if taking is None:
        return
    entries = Entry.objects.filter(agreement=taking.agreement)
    if not entries.filter(number=number, kind__in=TOLD).exclude(actor=by).exists():
        raise NotThere("agreement.not_there")
    given = entries.filter(kind=Step.THANKS, actor=by).prefetch_related("payload")
    if all(entry.says.get("of") != number for entry in given):
        taking.finish(ThanksGiven, says={"of": number})
