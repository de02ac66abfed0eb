"""Adding people, ending and giving back their access, and whose coach is who. All recorded as privileged."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from afspraak.core import clock, outbox
from afspraak.core.errors import Conflict, Invalid, NotThere, Refused
from afspraak.people import rules
from afspraak.people.actions.away import forget_away_of
from afspraak.people.actions.fitting import objection
from afspraak.people.actions.privileged import demand_steward, record
from afspraak.people.events import PersonDeactivated, PersonReactivated
from afspraak.people.models import Act, Kind, Person, Session, Team

GUEST_DAYS = 90  # of a guest whom a steward adds; who asks somebody in, names the day
DETAILS = frozenset({"email", "given_name", "infix", "family_name", "function", "personnel_number"})


@transaction.atomic
def add(
    email: str,
    *,
    by: Person | None,
    given_name: str,
    family_name: str,
    infix: str = "",
    kind: Kind = Kind.EMPLOYEE,
    function: str = "",
    personnel_number: str | None = None,
    language: str = "nl",
    home_team: Team | None = None,
    coach: Person | None = None,
    password: str | None = None,
) -> Person:
    """Give somebody a place here. Without a password they sign in by code, or choose one by mail.

    Raises Invalid with the fields that are wrong.
    """
    demand_steward(by)
    person = Person(
        email=address_of(email),
        given_name=_clean(given_name),
        infix=_clean(infix),
        family_name=_clean(family_name),
        kind=kind,
        function=_clean(function),
        personnel_number=_clean(personnel_number or "") or None,
        language=language,
        home_team=home_team,
        home_team_since=clock.today() if home_team else None,
        guest_until=clock.today() + timedelta(days=GUEST_DAYS) if kind == Kind.GUEST else None,
    )
    demand_fits(person)
    _demand_coach(coach, person)
    person.coach = coach
    person.set_password(password)
    person.save(force_insert=True)
    record(Act.PERSON_ADDED, by=by, upon=person)
    return person


@transaction.atomic
def correct(person: Person, *, by: Person | None, **details: str) -> Person:
    """Change what is wrong: email, given_name, infix, family_name, function or personnel_number.

    Raises Invalid with the fields that are wrong, TypeError for a field that is no detail.
    """
    demand_steward(by)
    if unknown := details.keys() - DETAILS:
        raise TypeError(f"not a detail of a person: {', '.join(sorted(unknown))}")
    person = locked(person)
    for name, text in details.items():
        cleaned = address_of(text) if name == "email" else _clean(text)
        setattr(person, name, (cleaned or None) if name == "personnel_number" else cleaned)
    demand_fits(person)
    person.save(update_fields=list(details))
    record(Act.PERSON_CORRECTED, by=by, upon=person)
    return person


@transaction.atomic
def deactivate(person: Person, *, by: Person | None) -> Person:
    """End somebody's access, everywhere and at once. Their history stays readable; they coach nobody now.

    Raises Conflict when it was ended already, Refused for the last steward.
    """
    demand_steward(by)
    person = locked(person)
    if not person.is_active:
        raise Conflict("person.gone", name=person.full_name)
    demand_other_steward(person)
    person.deactivated_on = clock.today()
    person.is_steward = False
    person.overseer_kind = ""
    person.save(update_fields=["deactivated_on", "is_steward", "overseer_kind"])
    Session.objects.filter(person=person).delete()
    forget_away_of(person)
    for coached in Person.objects.present().filter(coach=person):
        set_coach(coached, None, by=by)
    Person.objects.filter(coach=person).update(coach=None)  # of those who left before
    Person.objects.filter(next_coach=person).update(next_coach=None, next_coach_from=None)
    record(Act.PERSON_DEACTIVATED, by=by, upon=person)
    outbox.record(PersonDeactivated(person_id=person.pk))
    return person


@transaction.atomic
def reactivate(person: Person, *, by: Person | None) -> Person:
    """Give access back, without the roles of before.

    Raises Conflict when it was never ended, Refused for who was erased.
    """
    demand_steward(by)
    person = locked(person)
    if person.is_active:
        raise Conflict("person.still_here", name=person.full_name)
    if person.erased_on:
        raise Refused("person.erased")
    if person.is_past_visit:
        raise Refused("guest.over", name=person.full_name)
    person.deactivated_on = None
    person.save(update_fields=["deactivated_on"])
    record(Act.PERSON_REACTIVATED, by=by, upon=person)
    outbox.record(PersonReactivated(person_id=person.pk))
    return person


@transaction.atomic
def set_coach(person: Person, coach: Person | None, *, by: Person | None) -> Person:
    """From today `coach` coaches `person`, or nobody does. The one before is not kept."""
    demand_steward(by)
    person = locked(person)
    _demand_coach(coach, person)
    person.coach = coach
    person.save(update_fields=["coach"])
    record(Act.COACH_SET, by=by, upon=person)
    return person


@transaction.atomic
def plan_coach(person: Person, coach: Person, *, from_: date, by: Person | None) -> Person:
    """From a later date `coach` coaches `person`. A plan made before is replaced."""
    demand_steward(by)
    person = locked(person)
    _demand_coach(coach, person)
    if from_ <= clock.today():
        raise Invalid("coach.date_past", fields={"from_": "coach.date_past"})
    person.next_coach, person.next_coach_from = coach, from_
    person.save(update_fields=["next_coach", "next_coach_from"])
    record(Act.COACH_PLANNED, by=by, upon=person)
    return person


@transaction.atomic
def start_planned_coach(person: Person) -> Person:
    """The planned date is here: the next coach becomes the coach. What was planned was recorded then."""
    person = locked(person)
    if person.next_coach is not None and person.next_coach_from and person.next_coach_from <= clock.today():
        if rules.may_coach(person.next_coach, person):
            person.coach = person.next_coach
        person.next_coach = person.next_coach_from = None
        person.save(update_fields=["coach", "next_coach", "next_coach_from"])
    return person


def locked(person: Person) -> Person:
    """The person's row as it is now, for this transaction alone. Raises NotThere when it is gone."""
    row = Person.objects.select_for_update().filter(pk=person.pk).first()
    if row is None:
        raise NotThere
    return row


def demand_other_steward(person: Person) -> None:
    """Raises Refused for the last steward. Locks all stewards, so that no two of them leave at once."""
    if not person.is_steward:
        return
    stewards = Person.objects.stewards().order_by("pk").select_for_update()
    if {steward.pk for steward in stewards} <= {person.pk}:
        raise Refused("person.last_steward")


def _demand_coach(coach: Person | None, person: Person) -> None:
    if not person.is_active:
        raise Refused("person.gone", name=person.full_name)
    if coach is not None and not rules.may_coach(coach, person):
        raise Refused("coach.not_possible", name=coach.full_name)
    if coach is not None and _stands_under(coach, person):
        raise Refused("coach.in_a_circle", name=coach.full_name)


def _stands_under(person: Person, above: Person) -> bool:
    """Whether `above` coaches `person`, or coaches their coach, and so on. One query for each step up."""
    seen = {person.pk}
    while person.coach is not None and person.coach.pk not in seen:
        person = person.coach
        if person.pk == above.pk:
            return True
        seen.add(person.pk)
    return False


def demand_fits(person: Person) -> None:
    """Raises Invalid with the fields of a person that are wrong. Two queries."""
    wrong: dict[str, str] = {}
    try:
        validate_email(person.email)
    except ValidationError:
        wrong["email"] = "person.email_wrong"
    others = Person.objects.exclude(pk=person.pk)
    if others.filter(email__iexact=person.email).exists():
        wrong["email"] = "person.email_taken"
    wrong |= {
        field: "person.name_missing" for field in ("given_name", "family_name") if not getattr(person, field)
    }
    if person.personnel_number and others.filter(personnel_number=person.personnel_number).exists():
        wrong["personnel_number"] = "person.number_taken"
    if person.language not in dict(Person._meta.get_field("language").flatchoices):
        wrong["language"] = "person.language_unknown"
    wrong |= {
        field: key
        for field in sorted(DETAILS)
        if (key := objection(Person, field, getattr(person, field) or ""))
    }
    if wrong:
        raise Invalid(next(iter(wrong.values())), fields=wrong)


def address_of(email: str) -> str:
    """The address as it is stored."""
    return _clean(email).lower()


def _clean(text: str) -> str:
    """One line in NFC, as people type their names in more than one way."""
    return " ".join(unicodedata.normalize("NFC", text).split())
