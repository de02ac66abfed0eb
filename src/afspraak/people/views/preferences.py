"""One's own choices, and where one is signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afspraak.people import actions
from afspraak.people.access import guests_too
from afspraak.people.forms.preferences import PreferencesForm, SessionNameForm
from afspraak.people.models import Person
from afspraak.people.queries.sessions import places

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@guests_too
@require_http_methods(["GET", "HEAD", "POST"])
def preferences(request: PersonRequest) -> HttpResponse:
    person = request.person
    form = PreferencesForm(request.POST) if request.method == "POST" else form_of(person)
    if form.is_valid():
        actions.prefer(person, by=person, **form.cleaned_data)
        with translation.override(form.cleaned_data["language"]):
            messages.success(request, _("Kept. This is how it looks for you from now on."))
        return redirect("people:preferences")
    return page(request, form)


def page(
    request: PersonRequest, form: PreferencesForm, naming: SessionNameForm | None = None
) -> HttpResponse:
    """The page with both its forms, as they were filled in; 422 where one of them cannot be kept."""
    here = places(request.person, request.session.session_key)
    if naming is None:
        naming = SessionNameForm(initial={"name": next((place.name for place in here if place.is_this), "")})
    return render(
        request,
        "people/preferences.html",
        {
            "form": form,
            "places": here,
            "naming": naming,
            "has_password": request.person.has_usable_password(),
        },
        status=422 if form.errors or naming.errors else 200,
    )


def form_of(person: Person) -> PreferencesForm:
    """The choices as they are now."""
    chosen = {"language": person.language, "theme": person.theme, "time_zone": person.time_zone}
    return PreferencesForm(initial=chosen)
