"""Who may see whom, and who may do what about whom. Imports no model (types only)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Q

from afspraak.core import clock

if TYPE_CHECKING:
    from afspraak.people.models import (  # noqa: F401  # in base classes, as text
        Away,
        Invitation,
        Person,
        PrivilegedAct,
        Session,
    )


class PersonQuerySet(models.QuerySet["Person"]):
    def visible_to(self, person: Person) -> PersonQuerySet:
        """Colleagues find each other by name, function and team; a guest finds nobody by looking."""
        if person.kind != "employee":
            return self.filter(pk=person.pk)
        return self.filter(kind="employee", erased_on__isnull=True)

    def present(self) -> PersonQuerySet:
        """People who have access now; a guest until the end of their last day."""
        in_time = Q(guest_until__isnull=True) | Q(guest_until__gte=clock.today())
        return self.filter(in_time, deactivated_on__isnull=True)

    def stewards(self) -> PersonQuerySet:
        """Those who look after people, teams and settings now. There is always at least one."""
        return self.present().filter(is_steward=True)

    def may_see(self, person: Person, other: Person) -> bool:
        return self.visible_to(person).filter(pk=other.pk).exists()

    def get_by_natural_key(self, email: str) -> Person:
        """How Django's own parts find somebody: by address, in any case."""
        return self.get(email__iexact=email)

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> Person:
        """Django's own entry point, for allauth and tests; the product adds people in `people.actions`."""
        person = self.model(email=email.lower(), **fields)
        person.set_password(password)
        person.save(using=self.db, force_insert=True)
        return person


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def visible_to(self, person: Person) -> InvitationQuerySet:
        """Who asked somebody in sees that, and nobody else."""
        return self.filter(inviter=person)


class SessionQuerySet(models.QuerySet["Session"]):
    def visible_to(self, person: Person) -> SessionQuerySet:
        """One's own only: where others are signed in is nobody's business."""
        return self.filter(person=person)


class AwayQuerySet(models.QuerySet["Away"]):
    def visible_to(self, person: Person) -> AwayQuerySet:
        """One's own, and those of who asked one to stand in, unless one said no.

        Who is about to ask somebody something reads until when they are away: `people.queries.away.away_on`.
        """
        return self.filter(Q(person=person) | Q(stand_in=person, answer__in=["asked", "agreed"]))

    def on(self, day: date) -> AwayQuerySet:
        """Of those who are away on `day`."""
        return self.filter(first__lte=day, last__gte=day)


class PrivilegedActQuerySet(models.QuerySet["PrivilegedAct"]):
    def visible_to(self, person: Person) -> PrivilegedActQuerySet:
        """Overseers see all; others what touched themselves or everyone, and what they did themselves.

        A guest sees what touched them alone: what touched everyone names colleagues.
        """
        if is_overseer(person):
            return self.all()
        if person.is_guest:
            return self.filter(upon=person)
        return self.filter(Q(upon=person) | Q(upon__isnull=True) | Q(by=person))

    def touching(self, person: Person) -> PrivilegedActQuerySet:
        """Acts upon `person`, and acts upon nobody in particular."""
        return self.filter(Q(upon=person) | Q(upon__isnull=True))


def is_overseer(person: Person) -> bool:
    return person.is_active and person.overseer_kind != ""


def may_coach(coach: Person, person: Person) -> bool:
    """A colleague who works here now, and somebody else."""
    return coach.pk != person.pk and coach.is_active and coach.kind == "employee"


def may_stand_in(other: Person, person: Person) -> bool:
    """A colleague who works here now, and somebody else."""
    return other.pk != person.pk and other.is_active and other.kind == "employee"


def may_sign_law(signed_by: Person | None) -> bool:
    """Only an overseer of the works council signs a setting that touches a law of the house."""
    return signed_by is not None and signed_by.is_active and signed_by.overseer_kind == "works_council"
