"""How the steps of feedback answer: where a repeat leads, and where one lands."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from afspraak.agreements.views.step import see_other
from afspraak.core import steps
from afspraak.core.errors import DomainError
from afspraak.core.steps import StepForm

if TYPE_CHECKING:
    from afspraak.people.models import Person

GONE = ("declined", "removed")  # outcomes that leave no page to look at


def done_before(request: HttpRequest, me: Person, page: str = "") -> HttpResponse | None:
    """Where this very submission led, if it was done: a repeat does nothing. `page` names its page."""
    outcome = steps.outcome_sent(request.POST, me)
    if outcome is None:
        return None
    return see_other(reverse(page, args=[outcome])) if page and outcome not in GONE else see_mine(me)


def overtaken(form: StepForm, error: DomainError) -> None:
    """Let the page that shows `form` again say what is in the way, with a fresh key and what was typed."""
    form.show_again(None)
    form.add_error(None, error.message)


def see_mine(me: Person) -> HttpResponse:
    """303 to all of one's own; a guest has one page, where what they are asked stands."""
    return see_other(reverse("today" if me.is_guest else "coaching:feedback_list"))


def see_feedback(feedback_id: uuid.UUID) -> HttpResponse:
    return see_other(reverse("coaching:feedback", args=[feedback_id]))
