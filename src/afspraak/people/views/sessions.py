"""Where one is signed in: a name for this place, and out everywhere at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from afspraak.people import actions
from afspraak.people.access import guests_too
from afspraak.people.forms.preferences import SessionNameForm
from afspraak.people.views.preferences import form_of, page

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@guests_too
@require_POST
def everywhere(request: PersonRequest) -> HttpResponse:
    """Sign out here and everywhere else, at once."""
    actions.sign_out_everywhere(request.person, by=request.person)
    logout(request)
    messages.success(request, _("You are signed out everywhere."))
    return redirect("account_login")


@guests_too
@require_POST
def name_this(request: PersonRequest) -> HttpResponse:
    """Name the place where one is signed in now."""
    form = SessionNameForm(request.POST)
    key = request.session.session_key
    if not form.is_valid():
        return page(request, form_of(request.person), naming=form)
    if key is not None:
        actions.name_session(key, form.cleaned_data["name"], by=request.person)
        messages.success(request, _("Kept. Only you read this name."))
    return redirect("people:preferences")
