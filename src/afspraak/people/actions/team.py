"""Teams: added, led, closed."""

from __future__ import annotations

from django.db import transaction

from afspraak.core import clock
from afspraak.people.actions.privileged import record
from afspraak.people.models import Person, Team


@transaction.atomic
def add_team(name: str, *, by: Person | None, parent: Team | None = None) -> Team:
    """Add a team below `parent`."""
    team = Team.objects.create(name=name, parent=parent)
    record("team_added", by=by, upon=None)
    return team


@transaction.atomic
def set_lead(team: Team, lead: Person | None, *, by: Person | None) -> Team:
    """Give the team a lead, or none."""
    team.lead = lead
    team.save(update_fields=["lead"])
    record("team_lead_changed", by=by, upon=lead)
    return team


@transaction.atomic
def close_team(team: Team, *, by: Person | None) -> Team:
    """Close a team; its row stays, so that history stays readable."""
    team.closed_on = clock.today()
    team.save(update_fields=["closed_on"])
    record("team_closed", by=by, upon=None)
    return team
