"""Putting away a first step or a question, and taking that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from afspraak.coaching.actions import set_aside as actions
from afspraak.core.pages.back import where_from
from afspraak.core.steps.answering import see_other
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
@require_POST
def set_aside(request: PersonRequest, what: str) -> HttpResponse:
    """Do not show `what` to me any more."""
    actions.set_aside(what, by=request.person)
    messages.success(request, _("You will not see this any more. In your preferences you can take it back."))
    return see_other(where_from(request))


@person_only
@require_POST
def bring_back(request: PersonRequest, what: str) -> HttpResponse:
    """Show `what` to me again."""
    actions.bring_back(what, by=request.person)
    return see_other(where_from(request))
