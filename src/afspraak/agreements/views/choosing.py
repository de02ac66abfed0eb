"""With whom: the first step of a proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afspraak.agreements.queries import colleagues
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

LONGEST_QUESTION = 100  # characters; more is no name


@person_only
@require_safe
def choose(request: PersonRequest) -> HttpResponse:
    """The own coach and team first; anybody else by a few letters of their name, function or team."""
    asked = request.GET.get("q", "").replace("\x00", "").strip()[:LONGEST_QUESTION]
    me = request.person
    found = colleagues.search(me, asked) if asked else colleagues.near(me)
    return render(request, "agreements/choose.html", {"asked": asked, "found": found, "me": me})
