"""Ending by both, each with a reflection; and closing alone where the other left or did not answer."""

from __future__ import annotations

import uuid

from django.db import transaction

from afspraak.agreements.actions.draft import close_drafts_of
from afspraak.agreements.actions.pause import asked_for
from afspraak.agreements.actions.resting import wake
from afspraak.agreements.actions.taking import take
from afspraak.agreements.events import AgreementClosed, EndingProposed, EndingSigned
from afspraak.agreements.models import Agreement
from afspraak.agreements.rules import closes_as
from afspraak.agreements.states import BY_BOTH, EndedAs, Pending, Step
from afspraak.core.errors import Invalid, Refused
from afspraak.people.models import Person


@transaction.atomic
def end(
    agreement: Agreement, *, by: Person, ended_as: EndedAs, reflection: str, seen: int, key: uuid.UUID
) -> Agreement:
    """Ask to end it together, saying how it ended and what one takes along from it."""
    taking = take(agreement, Step.ENDING, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    if ended_as not in BY_BOTH:
        raise Invalid("agreement.look_again", {"ended_as": "ending.choose"})
    says = {"ended_as": ended_as.value, "reflection": reflection}
    taking.finish(EndingProposed, says=says, waits_for=taking.other)
    return taking.agreement


@transaction.atomic
def sign_ending(
    agreement: Agreement, *, by: Person, signs: str, reflection: str, seen: int, key: uuid.UUID
) -> Agreement:
    """Agree to the ending that `signs` names (the hash of its entry), with one's own reflection: it ends."""
    taking = take(agreement, Step.SIGNATURE, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    locked = taking.agreement
    asked = asked_for(taking, Pending.ENDING, signs)
    wake(locked, taking.today)
    locked.tell_next_on = None
    says = {
        "of": Pending.ENDING.value,
        "signs": signs,
        "ended_as": asked["ended_as"],
        "reflection": reflection,
    }
    taking.finish(EndingSigned, says=says, ended_as=asked["ended_as"])
    close_drafts_of(locked, by=by)
    return locked


@transaction.atomic
def close(agreement: Agreement, *, by: Person, seen: int, key: uuid.UUID, reflection: str = "") -> Agreement:
    """Close it alone: the other left, or did not answer a delivery or an ending for 30 days."""
    taking = take(agreement, Step.CLOSING, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    locked = taking.agreement
    ended_as = closes_as(locked, by)
    if ended_as is None:
        raise Refused("agreement.step_not_open")
    wake(locked, taking.today)
    locked.tell_next_on = None
    taking.finish(
        AgreementClosed, says={"ended_as": ended_as.value, "reflection": reflection}, ended_as=ended_as.value
    )
    close_drafts_of(locked, by=by)
    return locked
