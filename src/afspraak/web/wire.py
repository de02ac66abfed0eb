"""Pages go over the wire compressed, also where no proxy does it. Static files were compressed when built."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.middleware.gzip import GZipMiddleware

TEXT = ("text/html", "application/json")


class CompressedPages(GZipMiddleware):
    """Django's own, for pages and JSON alone: a file that people take along is sent as it is.

    Django adds a random number of bytes and masks the token of each form anew, so that the size of a page
    tells nobody what stands in it (BREACH; Heal the Breach, 2022).
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        kind = response.headers.get("Content-Type", "")
        if response.streaming or not kind.startswith(TEXT):
            return response
        return super().process_response(request, response)
