"""Who signed a version: the two sides of the signature block, holder left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from afspraak.agreements.models import Agreement, Party, Terms
from afspraak.agreements.states import Role
from afspraak.people.models import Person


@dataclass(frozen=True)
class Side:
    """One side of the block. `note` is what stands instead of a signature, or instead of its date."""

    name: str
    role: str
    signed_on: date | None = None
    note: str = ""
    yours: bool = False


def sides(agreement: Agreement, terms: Terms, me: Person) -> tuple[Side, Side]:
    """Both sides of `terms`. Reads the prefetched parties and signatures."""
    return _side(agreement.holder, terms, me), _side(agreement.counterpart, terms, me)


def _side(party: Party, terms: Terms, me: Person) -> Side:
    signed = next((s for s in terms.signatures.all() if s.party_id == party.pk), None)
    return Side(
        name=signed.person.full_name if signed else party.name,
        role=str(Role(party.role).label),
        signed_on=signed.on if signed else None,
        yours=party.person_id == me.pk,
    )
