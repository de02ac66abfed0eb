"""Who may see an agreement, and who may take which step. Imports no model (types only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from afspraak.agreements.states import FINAL, SIGNED, By, Role, State, Step, Transition, steps_from

if TYPE_CHECKING:
    from afspraak.agreements.models import Agreement, Draft, Entry, Terms  # noqa: F401  # Draft: in a base class
    from afspraak.people.models import Person


class AgreementQuerySet(models.QuerySet["Agreement"]):
    """Every reading of agreements for a person starts at `visible_to` (law 5)."""

    def visible_to(self, person: Person) -> AgreementQuerySet:
        """Agreements that `person` is party to. Hierarchy and office give nothing.

        One join, no duplicates: a person has at most one open party row in an agreement.
        """
        return self.filter(parties__person=person, parties__until__isnull=True)

    def may_see(self, person: Person, agreement: Agreement) -> bool:
        return self.visible_to(person).filter(pk=agreement.pk).exists()

    def with_role(self, person: Person, role: Role) -> AgreementQuerySet:
        """Agreements in which `person` stands in `role` now."""
        return self.filter(parties__person=person, parties__role=role, parties__until__isnull=True)

    def waiting_for(self, person: Person) -> AgreementQuerySet:
        """Agreements in which `person` is the one to act: to sign or answer, or to judge a delivery."""
        return self.filter(waits_for__person=person)

    def asking_to_tell(self, person: Person, day: object) -> AgreementQuerySet:
        """Agreements in force that `person` holds and whose rhythm asks for a check-in by `day`."""
        return self.with_role(person, Role.HOLDER).filter(state=State.ACTIVE, tell_next_on__lte=day)

    def living(self) -> AgreementQuerySet:
        return self.exclude(state__in=FINAL)

    def final(self) -> AgreementQuerySet:
        return self.filter(state__in=FINAL)


class DraftQuerySet(models.QuerySet["Draft"]):
    def visible_to(self, person: Person) -> DraftQuerySet:
        """A draft is seen by its author alone; to others it does not exist."""
        return self.filter(author=person)


def stands_as(agreement: Agreement, person: Person, by: By) -> bool:
    """Whether `person` is the one that the table calls `by` in this agreement."""
    party = agreement.party_of(person)
    if party is None:
        return False
    if by is By.HOLDER:
        return party.role == Role.HOLDER
    if by is By.COUNTERPART:
        return party.role == Role.COUNTERPART
    is_author = agreement.latest is not None and agreement.latest.author_id == party.pk
    return is_author if by is By.AUTHOR else not is_author


def open_steps(agreement: Agreement, person: Person) -> list[Transition]:
    """The rows of the table that `person` may take now, in the table's order."""
    return [t for t in steps_from(agreement.state) if stands_as(agreement, person, t.by)]


def may_take(agreement: Agreement, person: Person, step: Step) -> bool:
    return any(t.step == step for t in open_steps(agreement, person))


def may_read_entry(person: Person, entry: Entry) -> bool:
    """Whether `person`, who may see the agreement, may read what this entry says and who did it.

    Both parties read every entry. The one who may not gets its number and body hash.
    """
    return True


def may_read_terms(person: Person, terms: Terms) -> bool:
    """Whether `person`, who may see the agreement, may read this version. Both parties read every one."""
    return True


def may_propose_to(author: Person, other: Person) -> bool:
    """Anyone may propose to anyone who works here; guests neither hold nor are counterpart."""
    return (
        author.pk != other.pk
        and author.kind == other.kind == "employee"
        and author.is_active
        and other.is_active
    )


def is_signed(agreement: Agreement) -> bool:
    """Whether both have signed a version: only then is it an agreement."""
    return agreement.in_force_id is not None or agreement.state in SIGNED
