"""With whom: the first step of a proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afspraak.agreements.examples import example_at
from afspraak.agreements.queries import beginnings
from afspraak.people.access import person_only
from afspraak.people.queries import colleagues

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

LONGEST_QUESTION = 100  # characters; more is no name


@person_only
@require_safe
def choose(request: PersonRequest) -> HttpResponse:
    """The own coach and team first; anybody else by a few letters of their name, function or team.

    With the words of another agreement (`?from=`) the other of that one comes first.
    """
    asked = request.GET.get("q", "").replace("\x00", "").strip()[:LONGEST_QUESTION]
    me = request.person
    key = request.GET.get("from", "")
    source = beginnings.source_for(me, key) if key else None
    first = source.other_party(me).person if source and source.party_of(me) else None
    found = colleagues.search(me, asked) if asked else colleagues.near(me, first=first)
    shown = {
        "asked": asked,
        "found": found,
        "me": me,
        "source": source,
        "first": first,
        "follows": "follow-up" in request.GET,
        "example": _example(request),
    }
    return render(request, "agreements/choose.html", shown)


def _example(request: PersonRequest) -> str:
    """The key of the example whose words go along, if there is such a one."""
    key = request.GET.get("example", "")
    return key if example_at(key) else ""
