"""Language and zone of whoever reads."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

from afspraak.people.models import Person


class ReaderMiddleware:
    """A person's own language and time zone; before sign-in LocaleMiddleware chose the browser's."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not isinstance(request.user, Person):
            return self.get_response(request)
        translation.activate(request.user.language)
        request.LANGUAGE_CODE = request.user.language  # as LocaleMiddleware does
        with timezone.override(ZoneInfo(request.user.time_zone)):
            return self.get_response(request)
