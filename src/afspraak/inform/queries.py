"""What a mail needs to know: who acted, who reads it, the title, and the head of the history."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from afspraak.agreements.models import Agreement, Entry, Party
from afspraak.agreements.queries.receipts import receipt_of
from afspraak.agreements.states import Kind
from afspraak.core.chain import Receipt
from afspraak.people.models import Person


@dataclass(frozen=True)
class Occasion:
    """One step in one agreement, as somebody who did not take it is told of it."""

    agreement_id: uuid.UUID
    title: str
    actor: Person | None  # None: it happened by itself
    receiver: Person
    other: str  # the full name of the party that does not read this mail
    receipt: Receipt
    is_development: bool = False


def occasions(agreement_id: uuid.UUID, entry_number: int, *, whoever_acted: bool = False) -> list[Occasion]:
    """What entry `entry_number` tells, and to whom: the party that did not act, or both where nobody did.

    `whoever_acted`: both are told, as the entry is only the latest one. At most five queries.
    """
    entry = (
        Entry.objects.filter(agreement_id=agreement_id, number=entry_number)
        .select_related("actor", "agreement__latest", "agreement__in_force")
        .prefetch_related("agreement__parties__person", "agreement__parties__team__lead")
        .first()
    )
    if entry is None:
        return []
    agreement, actor = entry.agreement, None if whoever_acted else entry.actor
    present = [party for party in agreement.parties.all() if party.until is None]
    readers = [_reader(party) for party in present]
    development = agreement.kind == Kind.DEVELOPMENT
    receipt, title = receipt_of(agreement), _title(agreement)
    return [
        Occasion(agreement.pk, title, actor, reader, _other_name(present, reader), receipt, development)
        for reader in readers
        if reader is not None and reader.is_active and reader != actor
    ]


def _other_name(parties: list[Party], reader: Person) -> str:
    """With whom the reader has this agreement."""
    return next((party.name for party in parties if party.person_id != reader.pk), "")


def _reader(party: Party) -> Person | None:
    """The person who reads a party's mail: for a team its lead."""
    return party.person or (party.team.lead if party.team else None)


def _title(agreement: Agreement) -> str:
    """The title that both know it by: of the version in force, else of the latest; on one line."""
    terms = agreement.terms_shown
    return " ".join(terms.title.split())
