"""Adding and deactivating people, and who coaches, steers and oversees. Each is a privileged act."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import transaction

from afspraak.core import clock
from afspraak.core.errors import Refused
from afspraak.people.actions.privileged import record
from afspraak.people.actions.session import end_sessions
from afspraak.people.models import Membership, Person, Team
from afspraak.people.models.person import OverseerKind

ROLES = ("steward", OverseerKind.WORKS_COUNCIL.value, OverseerKind.DATA_PROTECTION.value)


@transaction.atomic
def add(
    email: str,
    *,
    by: Person | None,
    given_name: str,
    family_name: str,
    password: str | None = None,
    home_team: Team | None = None,
    coach: Person | None = None,
    **fields: Any,
) -> Person:
    """Add a person; without a password they sign in by a code. Raises Refused where the address is in use."""
    email = email.strip().lower()
    if Person.objects.filter(email__iexact=email).exists():
        raise Refused("person.address_in_use")
    if home_team is not None:
        fields |= {"home_team": home_team, "home_team_since": clock.today()}
    person = Person.objects.create_user(
        email, password, given_name=given_name, family_name=family_name, coach=coach, **fields
    )
    record("person_added", by=by, upon=person)
    return person


@transaction.atomic
def deactivate(person: Person, *, by: Person | None) -> Person:
    """Let nobody sign in as `person` any more. History keeps their name. The last steward cannot go."""
    locked = Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
    if not locked.is_active:
        raise Refused("person.gone_already")
    _keep_a_steward(locked)
    locked.deactivated_on = clock.today()
    locked.save(update_fields=["deactivated_on"])
    end_sessions(locked)
    record("person_deactivated", by=by, upon=locked)
    return locked


@transaction.atomic
def set_coach(
    person: Person, coach: Person | None, *, by: Person | None, from_date: date | None = None
) -> Person:
    """Give `person` another coach, now or from a later date. The past is not kept."""
    if coach is not None:
        if coach.pk == person.pk or coach.kind != "employee" or not coach.is_active:
            raise Refused("person.cannot_coach")
        if _is_coached_by(coach, person):
            raise Refused("person.coach_in_a_circle")
    locked = Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
    if from_date is not None and from_date > clock.today():
        locked.next_coach, locked.next_coach_from = coach, from_date if coach else None
    else:
        locked.coach, locked.next_coach, locked.next_coach_from = coach, None, None
    locked.save(update_fields=["coach", "next_coach", "next_coach_from"])
    record("coach_changed", by=by, upon=locked)
    return locked


@transaction.atomic
def set_role(person: Person, role: str, *, given: bool, by: Person | None) -> Person:
    """Give or take a role: steward, works_council or data_protection. There is always a steward."""
    locked = Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
    if given and (locked.kind != "employee" or not locked.is_active):
        raise Refused("person.cannot_have_role")
    if role == "steward":
        if not given:
            _keep_a_steward(locked)
        locked.is_steward = given
    else:
        locked.overseer_kind = role if given else ""
    locked.save(update_fields=["is_steward", "overseer_kind"])
    record(f"role_{role}_{'given' if given else 'taken'}", by=by, upon=locked)
    return locked


@transaction.atomic
def set_home_team(person: Person, team: Team, *, by: Person | None) -> Person:
    """Move `person` to another home team from today."""
    person.home_team, person.home_team_since = team, clock.today()
    person.save(update_fields=["home_team", "home_team_since"])
    record("home_team_changed", by=by, upon=person)
    return person


@transaction.atomic
def join_team(person: Person, team: Team, *, by: Person | None) -> Membership:
    """A place in another team beside the home team."""
    membership, _ = Membership.objects.get_or_create(
        person=person, team=team, defaults={"since": clock.today()}
    )
    record("team_joined", by=by, upon=person)
    return membership


@transaction.atomic
def leave_team(person: Person, team: Team, *, by: Person | None) -> None:
    """Give up the place in another team."""
    Membership.objects.filter(person=person, team=team).delete()
    record("team_left", by=by, upon=person)


def start_planned_coaches() -> int:
    """Every night: who planned another coach from today gets them. Returns how many."""
    due = Person.objects.filter(next_coach_from__lte=clock.today())
    for person in due:
        person.coach, person.next_coach, person.next_coach_from = person.next_coach, None, None
        person.save(update_fields=["coach", "next_coach", "next_coach_from"])
    return len(due)


def _keep_a_steward(person: Person) -> None:
    others = Person.objects.filter(is_steward=True, deactivated_on__isnull=True).exclude(pk=person.pk)
    if person.is_steward and not others.exists():
        raise Refused("person.last_steward")


def _is_coached_by(person: Person, above: Person) -> bool:
    """Whether `above` stands somewhere above `person`: then `person` cannot coach them."""
    seen = {person.pk}
    while person.coach is not None and person.coach.pk not in seen:
        person = person.coach
        if person.pk == above.pk:
            return True
        seen.add(person.pk)
    return False
