"""Team: who works with me, what is shared with us, where somebody asks for help, what is appreciated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afspraak.agreements.queries import shared
from afspraak.coaching.queries import appreciation
from afspraak.coaching.queries import signal as signals
from afspraak.people.access import person_only
from afspraak.people.queries.teams import people_in, teams_of

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

MOST_SHARED = 12  # of one team on this page; all of them stand under Agreements


@person_only
@require_safe
def team(request: PersonRequest) -> HttpResponse:
    """My teams, the home team first: the people, what is shared with us, signals and appreciation."""
    me = request.person
    to_all = appreciation.public_to_all(me)
    teams = [
        (
            team,
            people_in(team),
            shared.listed(me, team=team, size=MOST_SHARED),
            signals.lines(me, signals.open_to_team(me, team)),
            appreciation.newest(appreciation.public_in(team, me), () if nth else to_all),
        )
        for nth, team in enumerate(teams_of(me))
    ]
    return render(request, "web/team.html", {"me": me, "teams": teams, "to_all": to_all})
