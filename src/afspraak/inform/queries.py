"""What a mail needs to know: who acted, who reads it, the title, and the head of the history."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from afspraak.agreements.models import Agreement, Entry, Party
from afspraak.agreements.queries.receipts import receipt_of
from afspraak.core.chain import Receipt
from afspraak.people.models import Person


@dataclass(frozen=True)
class Occasion:
    """One step in one agreement, as the one who did not take it is told of it."""

    agreement_id: uuid.UUID
    title: str
    actor: Person
    receiver: Person
    receipt: Receipt


def occasion(agreement_id: uuid.UUID, entry_number: int) -> Occasion | None:
    """What entry `entry_number` tells to the other party, or None when there is nobody to tell.

    At most five queries.
    """
    entry = (
        Entry.objects.filter(agreement_id=agreement_id, number=entry_number)
        .select_related("actor", "agreement__latest", "agreement__in_force")
        .prefetch_related("agreement__parties__person", "agreement__parties__team__lead")
        .first()
    )
    if entry is None or entry.actor is None:
        return None
    agreement = entry.agreement
    receiver = _reader(agreement.other_party(entry.actor))
    if receiver is None or not receiver.is_active or receiver.pk == entry.actor.pk:
        return None
    return Occasion(
        agreement_id=agreement.pk,
        title=_title(agreement),
        actor=entry.actor,
        receiver=receiver,
        receipt=receipt_of(agreement),
    )


def _reader(party: Party) -> Person | None:
    """The person who reads a party's mail: for a team its lead."""
    return party.person or (party.team.lead if party.team else None)


def _title(agreement: Agreement) -> str:
    """The title that both may read: of the latest version, on one line, as a subject asks."""
    terms = agreement.latest or agreement.terms_shown
    return " ".join(terms.title.split())
