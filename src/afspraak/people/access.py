"""The one door: who is not signed in is led to sign-in, for every address, known or not."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponseBase

from afspraak.people.models import Person

if TYPE_CHECKING:

    class PersonRequest(HttpRequest):
        """A request of somebody who is signed in."""

        person: Person


View = Callable[..., HttpResponseBase]


def person_only(view: View) -> View:
    """Let in who works here, as `request.person`; lead others to sign-in and back here after it.

    For a guest the address does not exist: what they may see is opened one by one, with `guests_too`.
    """

    @guests_too
    @wraps(view)
    def for_who_works_here(request: PersonRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.person.is_guest:
            raise Http404
        return view(request, *args, **kwargs)

    return for_who_works_here


def guests_too(view: View) -> View:
    """The same door, for guests as well: the view shows what they were asked into, or is their own."""

    @wraps(view)
    def through_the_door(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not isinstance(request.user, Person) or not request.user.is_active:
            return redirect_to_login(_here(request))
        entered = cast("PersonRequest", request)
        entered.person = request.user
        return view(entered, *args, **kwargs)

    return through_the_door


def _here(request: HttpRequest) -> str:
    """Where to go on after sign-in. From a form that came too late: to the page that keeps what was typed."""
    if request.method == "GET":
        return request.get_full_path()
    page = urlsplit(request.headers.get("Referer", ""))
    return page.path or "/" if page.netloc == request.get_host() else "/"


@guests_too
def absent(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
    """What does not exist: signed out it leads to sign-in like every address, signed in it is a 404."""
    raise Http404
