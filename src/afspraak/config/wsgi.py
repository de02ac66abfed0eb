"""The web process, as WSGI servers load it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any

from django.core.wsgi import get_wsgi_application

from afspraak.core import whole_body

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afspraak.config.settings")
django_application = get_wsgi_application()


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Django's, with a name of ours as Server: else the server names itself, which helps only attackers.

    A body that broke off on the way is an error, whatever the server makes of it.
    """
    whole_body.guard(environ)

    def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
        return start_response(status, [*headers, ("Server", "Afspraak")], *more)

    return django_application(environ, start)
