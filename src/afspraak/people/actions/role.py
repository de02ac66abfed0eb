"""Steward and overseer: given and taken by stewards, recorded as privileged."""

from __future__ import annotations

from enum import StrEnum

from django.db import transaction

from afspraak.core.errors import Refused
from afspraak.people.actions.person import demand_other_steward, locked
from afspraak.people.actions.privileged import demand_steward, record
from afspraak.people.models import Act, Kind, OverseerKind, Person


class Role(StrEnum):
    """What somebody can be beside a person here."""

    STEWARD = "steward"
    WORKS_COUNCIL = "works_council"
    DATA_PROTECTION = "data_protection"


ACTS = {
    (Role.STEWARD, True): Act.STEWARD_GIVEN,
    (Role.STEWARD, False): Act.STEWARD_TAKEN,
    (Role.WORKS_COUNCIL, True): Act.WORKS_COUNCIL_GIVEN,
    (Role.WORKS_COUNCIL, False): Act.WORKS_COUNCIL_TAKEN,
    (Role.DATA_PROTECTION, True): Act.DATA_PROTECTION_GIVEN,
    (Role.DATA_PROTECTION, False): Act.DATA_PROTECTION_TAKEN,
}


@transaction.atomic
def set_role(person: Person, role: Role | str, *, given: bool, by: Person | None) -> Person:
    """Give or take a role. What is so already stays so and is not recorded again.

    Raises Refused for guests, for who has no access, and for the last steward.
    """
    demand_steward(by)
    role = Role(role)
    person = locked(person)
    if has_role(person, role) == given:
        return person
    if given and not person.is_active:
        raise Refused("person.gone", name=person.full_name)
    if given and person.kind != Kind.EMPLOYEE:
        raise Refused("person.employee_only")
    if role is Role.STEWARD:
        if not given:
            demand_other_steward(person)
        person.is_steward = given
    else:
        _leave_other_oversight(person, role, by=by)
        person.overseer_kind = OverseerKind(role.value) if given else ""
    person.save(update_fields=["is_steward", "overseer_kind"])
    record(ACTS[role, given], by=by, upon=person)
    return person


def has_role(person: Person, role: Role) -> bool:
    return person.is_steward if role is Role.STEWARD else person.overseer_kind == role.value


def _leave_other_oversight(person: Person, role: Role, *, by: Person | None) -> None:
    """One is overseer of one kind: taking the other kind first, in the record too."""
    if person.overseer_kind and person.overseer_kind != role.value:
        record(ACTS[Role(person.overseer_kind), False], by=by, upon=person)
