"""Pause and resumption: both sign that the end moves by as many days as it rests."""

from __future__ import annotations

import uuid
from datetime import date

from django.db import transaction

from afspraak.agreements.actions.negotiation import next_telling
from afspraak.agreements.actions.resting import wake
from afspraak.agreements.actions.taking import Taking, take, take_by_itself
from afspraak.agreements.events import (
    AgreementResumed,
    PauseLapsed,
    PauseProposed,
    PauseSigned,
)
from afspraak.agreements.models import Agreement
from afspraak.agreements.states import Pending, Step
from afspraak.core.errors import Conflict, Invalid
from afspraak.people.models import Person


@transaction.atomic
def pause(agreement: Agreement, *, by: Person, from_on: date, seen: int, key: uuid.UUID) -> Agreement:
    """Ask to let it rest from `from_on`; no reason is asked. Raises Invalid where that day does not fit."""
    taking = take(agreement, Step.PAUSE, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    locked = taking.agreement
    if from_on < taking.today:
        raise Invalid("agreement.look_again", {"from_on": "pause.already_passed"})
    if from_on > locked.ends_on(taking.today):
        raise Invalid("agreement.look_again", {"from_on": "pause.after_the_end"})
    taking.finish(PauseProposed, says={"from_on": from_on.isoformat()}, waits_for=taking.other)
    return locked


@transaction.atomic
def sign_pause(agreement: Agreement, *, by: Person, signs: str, seen: int, key: uuid.UUID) -> Agreement:
    """Agree to the pause that `signs` names (the hash of its entry). It starts today at the earliest."""
    taking = take(agreement, Step.SIGNATURE, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    locked = taking.agreement
    asked = asked_for(taking, Pending.PAUSE, signs)
    locked.paused_from = max(date.fromisoformat(asked["from_on"]), taking.today)
    says = {"of": Pending.PAUSE.value, "signs": signs, "from_on": locked.paused_from.isoformat()}
    taking.finish(PauseSigned, says=says)
    return locked


@transaction.atomic
def resume(agreement: Agreement, *, by: Person, seen: int, key: uuid.UUID) -> Agreement:
    """Go on: either may, at once. The days it rested are counted."""
    taking = take(agreement, Step.RESUMPTION, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    locked = taking.agreement
    assert locked.in_force is not None  # active: a version is in force
    wake(locked, taking.today)
    locked.tell_next_on = next_telling(locked.in_force, max(taking.today, locked.in_force.starts_on))
    taking.finish(AgreementResumed)
    return locked


@transaction.atomic
def lapse(agreement: Agreement) -> None:
    """A pause that nobody signed before the period was over: it lapses, by itself."""
    taking = take_by_itself(agreement, Step.LAPSE)
    if taking is not None and taking.agreement.ends_on(taking.today) < taking.today:
        taking.finish(PauseLapsed)


def asked_for(taking: Taking, pending: Pending, signs: str) -> dict[str, str]:
    """What the pending entry says. Raises Conflict where it is not the one on the screen."""
    entry = taking.agreement.pending_entry
    if entry is None or taking.agreement.pending != pending or entry.body != signs:
        raise Conflict("signature.other_words")
    return entry.says
