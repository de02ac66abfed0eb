"""Pages for when something cannot be. Each says what happened, what was kept, and what to do now."""

from __future__ import annotations

import sys

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.http import escape_leading_slashes

TRY_AGAIN = 5  # seconds
KEPT_AT_MOST = 200_000  # characters given back of one form; more than any form of ours takes


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: absent, or not for this reader. The two are the same to who asks."""
    return render(request, "web/not_found.html", status=404)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: what came in cannot be read, or is more than any page of ours asks for."""
    if isinstance(exception, RequestDataTooBig | TooManyFilesSent | TooManyFieldsSent):
        return render(request, "web/too_much.html", {"back": _own_path(request)}, status=400)
    return render(request, "web/bad_request.html", status=400)


def server_error(request: HttpRequest) -> HttpResponse:
    """500. Made without a query and without the frame: those may be what failed.

    503 where the database was too busy, or away: then trying again helps, for programs too. The form's key
    sees to it that what was done after all is not done twice.
    """
    page = render_to_string("web/server_error.html")
    if isinstance(sys.exc_info()[1], OperationalError):  # Django calls us while it handles the error
        return HttpResponse(page, status=503, headers={"Retry-After": str(TRY_AGAIN)})
    return HttpResponse(page, status=500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """400: the form was too old or came from elsewhere. All that was typed is given back."""
    context = {"kept": _typed(request), "back": _own_path(request)}
    return render(request, "web/form_lapsed.html", context, status=400)


def _typed(request: HttpRequest) -> list[str]:
    """The texts of the form, without what the product itself put there."""
    hidden = {"csrfmiddlewaretoken", "key", "seen", "code", "terms_hash", "do"}
    room = KEPT_AT_MOST
    kept: list[str] = []
    for name in request.POST:
        for text in request.POST.getlist(name):
            if name in hidden or "password" in name or not text.strip() or room <= 0:
                continue
            kept.append(text[:room])
            room -= len(text)
    return kept


def _own_path(request: HttpRequest) -> str:
    """Where to try again: the page of the form itself. `//` in front would lead to another host."""
    return escape_leading_slashes(request.get_full_path())
