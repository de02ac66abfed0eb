"""When and how one is reached; and the link with which mail is stopped, for who is signed out too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from afspraak.core.errors import Invalid
from afspraak.inform import actions
from afspraak.inform.forms.reach import ReachForm, form_of
from afspraak.inform.queries.reach import by_key, next_day_of, reach_of
from afspraak.people.access import guests_too

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@guests_too
@require_http_methods(["GET", "HEAD", "POST"])
def reach(request: PersonRequest) -> HttpResponse:
    person = request.person
    form = ReachForm(request.POST) if request.method == "POST" else form_of(reach_of(person))
    if form.is_valid():
        try:
            actions.choose(person, by=person, **form.cleaned_data)
        except Invalid as error:
            for name, words in error.field_messages().items():
                form.add_error(name, words)
        else:
            messages.success(request, _("Kept. From now on you are reached as you chose."))
            return redirect("inform:reach")
    return render(
        request,
        "inform/reach.html",
        {"form": form, "next_day": next_day_of(person)},
        status=422 if form.errors else 200,
    )


# The key in the address is what it takes, also from a mail program, which brings no cookie (RFC 8058).
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, key: str) -> HttpResponse:
    """Looking at it stops nothing: programs that check mail open links. A press of the button does.

    In the language of whose link it is. It answers 200 and leads nowhere, as RFC 8058 asks.
    """
    whose = by_key(key).person
    if request.method == "POST":
        actions.stop(key)
    with translation.override(whose.language):
        page = render(request, "inform/stop.html", {"is_stopped": request.method == "POST"})
    page.headers["Cache-Control"] = "private, no-store"
    page.headers["Referrer-Policy"] = "no-referrer"
    return page
