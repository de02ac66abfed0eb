"""Today: what waits for me and what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render

from afspraak.agreements.queries.pages import waiting_for
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
def today(request: PersonRequest) -> HttpResponse:
    """The first page after sign-in."""
    return render(request, "web/today.html", {"waiting": waiting_for(request.person)})
