"""Language and zone of whoever reads, and that nobody reads it after them on the same machine."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

from afspraak.people.models import Person


class ReaderMiddleware:
    """A person's own language and time zone; before sign-in LocaleMiddleware chose the browser's.

    What a person reads is kept by no browser and no proxy: at a shared desk "back" after signing out would
    show it to the next. What they typed is safe all the same: the page itself keeps it (drafts.js).
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not isinstance(request.user, Person):
            return self.get_response(request)
        translation.activate(request.user.language)
        request.LANGUAGE_CODE = request.user.language  # as LocaleMiddleware does
        with timezone.override(ZoneInfo(request.user.time_zone)):
            answer = self.get_response(request)
        answer.headers.setdefault("Cache-Control", "private, no-store")
        return answer
