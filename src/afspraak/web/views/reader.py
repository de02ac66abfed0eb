"""Light or dark, Dutch or English. Kept with the person, or in a cookie outside the door."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect

from afspraak.core.pages.back import where_from
from afspraak.people.access import absent
from afspraak.people.actions.preferences import prefer
from afspraak.people.models import Person
from afspraak.people.models.person import Theme
from afspraak.web.frame import THEME_COOKIE

YEAR = 365 * 24 * 3600


def posted(view: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Let the address exist for a POST only; anything else finds what it finds at an unknown one."""

    @wraps(view)
    def if_posted(request: HttpRequest) -> HttpResponseBase:
        return view(request) if request.method == "POST" else absent(request)

    return if_posted


def _back(request: HttpRequest) -> HttpResponse:
    return HttpResponseRedirect(where_from(request))


@posted
def theme(request: HttpRequest) -> HttpResponse:
    """Set `theme` to system, light or dark. Anything else changes nothing."""
    chosen, reader, answer = request.POST.get("theme", ""), request.user, _back(request)
    if chosen not in Theme.values:
        return answer
    if isinstance(reader, Person):
        prefer(reader, by=reader, theme=chosen)
    else:
        answer.set_cookie(THEME_COOKIE, chosen, max_age=YEAR, httponly=True, samesite="Lax", secure=_secure())
    return answer


@posted
def language(request: HttpRequest) -> HttpResponse:
    """Set `language` to nl or en. Anything else changes nothing."""
    chosen, reader, answer = request.POST.get("language", ""), request.user, _back(request)
    if chosen not in dict(settings.LANGUAGES):
        return answer
    if isinstance(reader, Person):
        prefer(reader, by=reader, language=chosen)
    else:
        answer.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            chosen,
            max_age=YEAR,
            httponly=True,
            samesite="Lax",
            secure=_secure(),
        )
    return answer


def _secure() -> bool:
    return bool(settings.SESSION_COOKIE_SECURE)
