"""How the steps of feedback answer: where a repeat leads, and where one lands."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from afspraak.agreements.views.step import see_other
from afspraak.core import steps
from afspraak.core.errors import Conflict, DomainError
from afspraak.core.steps import StepForm

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest
    from afspraak.people.models import Person

GONE = ("declined", "removed")  # outcomes that leave no page to look at


def done_before(request: HttpRequest, me: Person, page: str = "") -> HttpResponse | None:
    """Where this very submission led, if it was done: a repeat does nothing. `page` names its page."""
    outcome = steps.outcome_sent(request.POST, me)
    if outcome is None:
        return None
    return see_other(reverse(page, args=[outcome])) if page and outcome not in GONE else see_mine(me)


def take_away(
    request: PersonRequest,
    remove: Callable[[uuid.UUID], object],
    show: Callable[[StepForm, int], HttpResponse],
) -> HttpResponse:
    """Take something away for good, by one deliberate act.

    `remove` gets the key of the form; `show` is the page that asks for it, with its status.
    """
    if request.method != "POST":
        return show(StepForm(seen=0), 200)
    form = StepForm(request.POST, seen=0)
    if not form.is_valid():
        return show(form, 422)
    try:
        remove(form.cleaned_data["key"])
    except Conflict as error:
        overtaken(form, error)
        return show(form, 409)
    messages.success(request, _("Gone, for everyone."))
    return see_mine(request.person)


def overtaken(form: StepForm, error: DomainError) -> None:
    """Let the page that shows `form` again say what is in the way, with a fresh key and what was typed."""
    form.show_again(None)
    form.add_error(None, error.message)


def see_mine(me: Person) -> HttpResponse:
    """303 to all of one's own; a guest has one page, where what they are asked stands."""
    return see_other(reverse("today" if me.is_guest else "coaching:feedback_list"))


def see_feedback(feedback_id: uuid.UUID) -> HttpResponse:
    return see_other(reverse("coaching:feedback", args=[feedback_id]))
