"""Support that was promised once: the counterpart says it was kept, the holder whether it was received."""

from __future__ import annotations

import uuid
from datetime import date

from django.db import transaction

from afspraak.agreements.actions.history import append
from afspraak.agreements.actions.taking import take
from afspraak.agreements.events import SupportKept, SupportReceived
from afspraak.agreements.models import Agreement, Support
from afspraak.agreements.rules import is_due
from afspraak.agreements.states import Step, SupportKind
from afspraak.core import outbox
from afspraak.core.errors import Invalid, NotThere
from afspraak.people.models import Person


@transaction.atomic
def keep_support(
    agreement: Agreement, lineage: uuid.UUID, *, by: Person, key: uuid.UUID, words: str = ""
) -> None:
    """The counterpart says that this promise was kept. Raises NotThere where it is no promise of once."""
    taking = take(agreement, Step.SUPPORT_KEPT, by=by, key=key)
    if taking is None:
        return
    promise = _promise(taking.agreement, lineage)
    taking.finish(SupportKept, lineages=[promise.lineage], says={"words": words})


@transaction.atomic
def receive_support(
    agreement: Agreement, lineage: uuid.UUID, *, received: bool, by: Person, key: uuid.UUID, words: str = ""
) -> None:
    """The holder says whether it was received. Not received can be said from its date on.

    Raises NotThere where it is no promise of once, Invalid where its date is still to come.
    """
    taking = take(agreement, Step.SUPPORT_RECEIVED, by=by, key=key)
    if taking is None:
        return
    promise = _promise(taking.agreement, lineage)
    if not received and not is_due(taking.agreement, promise, taking.today):
        raise Invalid("agreement.look_again", {"received": "support.not_due"})
    says = {"received": "yes" if received else "no", "words": words}
    taking.finish(SupportReceived, lineages=[promise.lineage], says=says)


def note_received(locked: Agreement, lineage: uuid.UUID, received: bool, *, by: Person, today: date) -> None:
    """As `receive_support`, said with a delivery: within its transaction, on the agreement it locked.

    Raises NotThere and Invalid as that does.
    """
    promise = _promise(locked, lineage)
    if not received and not is_due(locked, promise, today):
        raise Invalid("agreement.look_again", {f"received-{lineage}": "support.not_due"})
    says = {"received": "yes" if received else "no"}
    lineages = [promise.lineage]
    entry = append(locked, kind=Step.SUPPORT_RECEIVED, actor=by, on=today, lineages=lineages, says=says)
    outbox.record(SupportReceived(agreement_id=locked.pk, entry_number=entry.number))


def _promise(agreement: Agreement, lineage: uuid.UUID) -> Support:
    """The promise of the version in force; a standing one has its outcome from what was done."""
    terms = agreement.in_force
    assert terms is not None  # active or delivered: a version is in force
    found = next((s for s in terms.support.all() if s.lineage == lineage), None)
    if found is None or found.kind != SupportKind.ONCE:
        raise NotThere("agreement.not_there")
    return found
