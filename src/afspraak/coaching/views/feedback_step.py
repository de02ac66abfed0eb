"""How the steps of feedback and appreciation answer: where they lead, and taking away for good."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import Answering, See, Show, see_other

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest
    from afspraak.people.models import Person

GONE = ("declined", "removed", "kept", "dropped")  # outcomes that leave no page to look at


def leading(me: Person, page: str) -> See:
    """Where outcomes lead: to what they name on `page`, or to all of one's own where nothing is left."""

    def see(outcome: object) -> HttpResponse:
        return see_mine(me) if outcome in GONE else see_other(reverse(page, args=[outcome]))

    return see


def take_away(request: PersonRequest, show: Show, remove: Callable[[uuid.UUID], object]) -> HttpResponse:
    """Take something away for good, by one deliberate act; `remove` gets the key of its form."""
    me = request.person
    page = Answering(request, me, show, lambda _outcome: see_mine(me), said=_("Gone, for everyone."))
    return page.take(StepForm(page.sent, seen=0), lambda said: remove(said["key"]))


def see_mine(me: Person) -> HttpResponse:
    """303 to all of one's own; a guest has one page, where what they are asked stands."""
    return see_other(reverse("today" if me.is_guest else "coaching:feedback_list"))


def see_feedback(feedback_id: uuid.UUID) -> HttpResponse:
    return see_other(reverse("coaching:feedback", args=[feedback_id]))
