"""Asked of you: the one page on which a guest begins. No colleagues, no teams: what they were asked into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render

from afspraak.coaching.queries import feedback
from afspraak.coaching.queries.talk import asked_into
from afspraak.coaching.queries.waiting import waiting_for

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


def asked(request: PersonRequest) -> HttpResponse:
    """What waits for the guest, and what they gave and may take back."""
    me = request.person
    given = feedback.given(me, request.GET.get("after"))
    shown = {"me": me, "waiting": waiting_for(me), "given": given, "talks": asked_into(me)}
    return render(request, "web/asked.html", shown)
