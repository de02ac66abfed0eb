"""Who signed a version: the two sides of the signature block, holder left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from afspraak.agreements.models import Agreement, Party, Terms
from afspraak.agreements.queries import details
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
    over = not agreement.is_version_waiting or terms.pk != agreement.latest_id
    return _side(agreement.holder, terms, me, over), _side(agreement.counterpart, terms, me, over)


def sides_of_asked(agreement: Agreement, by: Person | None, on: date, me: Person) -> tuple[Side, Side]:
    """Both sides of an ending or a pause that `by` asked and signed on `on`. Reads the prefetched parties."""
    left, right = (
        Side(
            name=party.name,
            role=str(Role(party.role).label),
            signed_on=on if by is not None and party.person_id == by.pk else None,
            yours=party.person_id == me.pk,
        )
        for party in (agreement.holder, agreement.counterpart)
    )
    return left, right


def with_versions(both: tuple[Side, Side], number: int) -> tuple[Side, Side]:
    """The same sides, where a signature names its version beside its date."""
    left, right = (_named(side, number) for side in both)
    return left, right


def _named(side: Side, number: int) -> Side:
    if side.signed_on is None:
        return side
    said = {"number": number, "on": details.short_day(side.signed_on)}
    return replace(side, note=_("Signed version %(number)s on %(on)s") % said)


def _side(party: Party, terms: Terms, me: Person, over: bool) -> Side:
    """`over`: what is not signed by now will not be, as the version was answered or the proposal ended."""
    signed = next((s for s in terms.signatures.all() if s.party_id == party.pk), None)
    who = signed.person if signed else party.person
    name = who.full_name if who else party.name
    return Side(
        name=capfirst(name) if who and who.erased_on else name,
        role=str(Role(party.role).label),
        signed_on=signed.on if signed else None,
        note=_("Not signed") if over and not signed else "",
        yours=party.person_id == me.pk,
    )
