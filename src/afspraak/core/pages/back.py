"""Back to the page one came from, if it is ours."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def where_from(request: HttpRequest, *, otherwise: str = "/") -> str:
    """The page that the form names as `next`, or the one it was sent from; `otherwise` where that is none."""
    came_from = request.POST.get("next", "") or request.META.get("HTTP_REFERER", "")
    is_address = came_from.startswith(("/", "http"))  # a bare word would lead below this very address
    ours = is_address and url_has_allowed_host_and_scheme(
        came_from, {request.get_host()}, require_https=request.is_secure()
    )
    return came_from if ours else otherwise
