"""Light or dark, Dutch or English. Kept with the person, or in a cookie outside the door."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from afspraak.people.actions.preferences import prefer
from afspraak.people.models import Person
from afspraak.people.models.person import Theme
from afspraak.web.frame import THEME_COOKIE

YEAR = 365 * 24 * 3600


def _back(request: HttpRequest) -> HttpResponse:
    """To the page one came from, if it is ours."""
    came_from = request.POST.get("next", "") or request.META.get("HTTP_REFERER", "")
    ours = url_has_allowed_host_and_scheme(came_from, {request.get_host()}, require_https=request.is_secure())
    return HttpResponseRedirect(came_from if ours else "/")


@require_POST
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


@require_POST
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
