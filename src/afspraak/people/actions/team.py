"""Teams: starting and closing them, their lead, and who is in them. All recorded as privileged."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from afspraak.core import clock, outbox
from afspraak.core.errors import Conflict, Invalid, Refused
from afspraak.people.actions.fitting import objection
from afspraak.people.actions.person import locked
from afspraak.people.actions.privileged import demand_steward, record
from afspraak.people.events import TeamClosed
from afspraak.people.models import Act, Kind, Membership, Person, Team


@transaction.atomic
def add_team(name: str, *, by: Person | None, parent: Team | None = None, lead: Person | None = None) -> Team:
    """Add a team to the tree. Raises Invalid without a name that fits."""
    demand_steward(by)
    name = " ".join(name.split())
    if not name:
        raise Invalid("team.name_missing", fields={"name": "team.name_missing"})
    if key := objection(Team, "name", name):
        raise Invalid(key, fields={"name": key})
    if parent is not None:
        _demand_open(parent)
    team = Team(name=name, parent=parent)
    team.save(force_insert=True)
    record(Act.TEAM_MADE, by=by)
    return set_lead(team, lead, by=by) if lead else team


@transaction.atomic
def set_lead(team: Team, lead: Person | None, *, by: Person | None) -> Team:
    """Give the team a lead, or none. Both the old and the new one see it in their record."""
    demand_steward(by)
    team = _locked(team)
    _demand_open(team)
    if lead is not None:
        _demand_colleague(lead)
    if team.lead is not None and team.lead != lead:
        record(Act.TEAM_LEAD_TAKEN, by=by, upon=team.lead)
    if lead is not None and team.lead != lead:
        record(Act.TEAM_LEAD_GIVEN, by=by, upon=lead)
    team.lead = lead
    team.save(update_fields=["lead"])
    return team


@transaction.atomic
def close_team(team: Team, *, by: Person | None) -> Team:
    """Close a team. Its row stays, so that what names it stays readable. Raises Conflict if it was closed."""
    demand_steward(by)
    team = _locked(team)
    if team.closed_on:
        raise Conflict("team.closed", name=team.name)
    team.closed_on = clock.today()
    team.save(update_fields=["closed_on"])
    record(Act.TEAM_CLOSED, by=by)
    outbox.record(TeamClosed(team_id=team.pk))
    return team


@transaction.atomic
def set_home_team(
    person: Person, team: Team | None, *, by: Person | None, since: date | None = None
) -> Person:
    """Everyone has one home team, with the date since when; moving there ends another membership of it."""
    demand_steward(by)
    person = locked(person)
    if team is not None:
        _demand_colleague(person)
        _demand_open(team)
        Membership.objects.filter(person=person, team=team).delete()
    person.home_team = team
    person.home_team_since = (since or clock.today()) if team else None
    person.save(update_fields=["home_team", "home_team_since"])
    record(Act.HOME_TEAM_SET, by=by, upon=person)
    return person


@transaction.atomic
def join_team(person: Person, team: Team, *, by: Person | None, since: date | None = None) -> Membership:
    """A place in another team beside the home team. Who is in it already stays in it since then."""
    demand_steward(by)
    person = locked(person)
    _demand_colleague(person)
    _demand_open(team)
    if person.home_team_id == team.pk:
        raise Refused("team.home_already", name=team.name)
    place = Membership.objects.filter(person=person, team=team).first()
    if place is None:
        place = Membership(person=person, team=team, since=since or clock.today())
        place.save(force_insert=True)
        record(Act.TEAM_JOINED, by=by, upon=person)
    return place


@transaction.atomic
def leave_team(person: Person, team: Team, *, by: Person | None) -> Person:
    """End a place in another team. Who is not in it: nothing happens."""
    demand_steward(by)
    person = locked(person)
    gone, _ = Membership.objects.filter(person=person, team=team).delete()
    if gone:
        record(Act.TEAM_LEFT, by=by, upon=person)
    return person


def _locked(team: Team) -> Team:
    return Team.objects.select_for_update().get(pk=team.pk)


def _demand_open(team: Team) -> None:
    if team.closed_on:
        raise Refused("team.closed", name=team.name)


def _demand_colleague(person: Person) -> None:
    if not person.is_active:
        raise Refused("person.gone", name=person.full_name)
    if person.kind != Kind.EMPLOYEE:
        raise Refused("person.employee_only")
