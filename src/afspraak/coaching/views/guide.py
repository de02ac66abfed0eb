"""From control to coaching: a short guide, with the questions that stand beside their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afspraak.coaching.queries.questions import QUESTIONS
from afspraak.coaching.queries.set_aside import set_aside_by
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
@require_safe
def guide(request: PersonRequest) -> HttpResponse:
    """Open to everyone: who is coached may know what their coach reads."""
    shown = {"questions": QUESTIONS.values(), "away": set_aside_by(request.person)}
    return render(request, "coaching/guide.html", shown)
