"""Erasing who somebody was. Their steps and signatures stay, without a name."""

from __future__ import annotations

import uuid

from django.db import transaction
from django.db.models import Q

from afspraak.core import clock, outbox
from afspraak.core.errors import Conflict, Refused
from afspraak.people.actions.away import forget_away_of
from afspraak.people.actions.person import locked
from afspraak.people.actions.privileged import demand_steward, record
from afspraak.people.events import PersonErased
from afspraak.people.models import Act, Invitation, Membership, Person, Session, Team
from afspraak.people.models.person import NOBODYS

# What a column holds when nobody chose anything; of the rest `erase` leaves nothing.
AS_NEW = ("language", "time_zone", "theme")


@transaction.atomic
def erase(person: Person, *, by: Person | None) -> Person:
    """Take away name, address and all details of somebody who left, for good.

    Raises Refused while they have access, Conflict when it was done before.
    """
    demand_steward(by)
    person = locked(person)
    if person.is_active:
        raise Refused("person.still_here", name=person.full_name)
    if person.erased_on:
        raise Conflict("person.erased")
    _erase(person)
    record(Act.PERSON_ERASED, by=by, upon=person)
    return person


@transaction.atomic
def erase_past_keeping(person: Person) -> None:
    """The same by itself, when nothing needs the name any more. Nobody used a power: nothing is recorded."""
    person = locked(person)
    if not person.is_active and not person.erased_on:
        _erase(person)


def _erase(person: Person) -> None:
    person.given_name = person.infix = person.family_name = person.function = ""
    person.email = f"{uuid.uuid4().hex}{NOBODYS}"
    person.personnel_number = None
    person.home_team = person.home_team_since = None
    person.coach = person.next_coach = person.next_coach_from = None
    person.is_steward, person.overseer_kind = False, ""
    nobody = Person()
    for name in AS_NEW:
        setattr(person, name, getattr(nobody, name))
    person.set_unusable_password()
    person.deactivated_on = person.deactivated_on or clock.today()  # a guest whose visit was over
    person.erased_on = clock.today()
    person.save()
    Membership.objects.filter(person=person).delete()
    Session.objects.filter(person=person).delete()
    forget_away_of(person)
    Invitation.objects.filter(Q(guest=person) | Q(inviter=person)).delete()
    Team.objects.filter(lead=person).update(lead=None)
    Person.objects.filter(coach=person).update(coach=None)
    Person.objects.filter(next_coach=person).update(next_coach=None, next_coach_from=None)
    outbox.record(PersonErased(person_id=person.pk))
