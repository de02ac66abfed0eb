"""What is stored about me, what was done to me, and all of it to take along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afspraak.coaching.queries import answer_days
from afspraak.core.outbox import held_up
from afspraak.people.access import guests_too, person_only
from afspraak.people.rules import is_overseer
from afspraak.trust.queries.about_me import facts
from afspraak.trust.queries.acts import acts_touching, all_acts
from afspraak.trust.queries.my_data import my_data

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@guests_too
@require_safe
def mine(request: PersonRequest) -> HttpResponse:
    me = request.person
    shown = {
        "facts": facts(me),
        "acts": acts_touching(me, request.GET.get("after")),
        "is_overseer": is_overseer(me),
        "mail": held_up() if me.is_steward else None,
        "helped": None if me.is_guest else answer_days.of_the_organisation(),
    }
    return render(request, "trust/mine.html", shown)


@person_only
@require_safe
def acts(request: PersonRequest) -> HttpResponse:
    """The whole record, for overseers; for others this page does not exist."""
    if not is_overseer(request.person):
        raise Http404
    return render(request, "trust/acts.html", {"acts": all_acts(request.person, request.GET.get("after"))})


@guests_too
@require_safe
def take_along(request: PersonRequest) -> HttpResponse:
    """Everything about me as JSON, to keep."""
    answer = JsonResponse(my_data(request.person), json_dumps_params={"ensure_ascii": False, "indent": 2})
    answer["Content-Disposition"] = 'attachment; filename="afspraak-my-data.json"'
    answer["Cache-Control"] = "no-store"
    return answer
