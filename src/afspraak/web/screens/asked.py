"""Asked of you: the one page on which a guest begins. No colleagues, no teams: what they were asked into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render

from afspraak.people.queries.guests import inviters_of

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


def asked(request: PersonRequest) -> HttpResponse:
    me = request.person
    return render(request, "web/asked.html", {"me": me, "inviters": inviters_of(me)})
