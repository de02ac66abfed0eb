"""Guests whom one asked in: who, until when, and taking it back."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from afspraak.core.sight import find
from afspraak.people import actions
from afspraak.people.access import person_only
from afspraak.people.models import Invitation
from afspraak.people.queries.guests import invitations_of

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
@require_safe
def guests(request: PersonRequest) -> HttpResponse:
    return render(request, "people/guests.html", {"invitations": invitations_of(request.person)})


@person_only
@require_POST
def end(request: PersonRequest, invitation_id: uuid.UUID) -> HttpResponse:
    invitation = find(Invitation.objects.visible_to(request.person).select_related("guest"), invitation_id)
    actions.end_invitation(invitation, by=request.person)
    text = _("Done. For you %(name)s has no way in any more, and what you asked of them is gone.")
    messages.success(request, text % {"name": invitation.guest.full_name})
    return redirect("people:guests")
