"""The product's own web process with the bare pages in it; each answer says what it cost in CPU."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any

from afspraak.config.wsgi import application as product  # first: it sets Django up

from afspraak.bench.bare import stand_beside_the_product  # isort: skip

Environment = dict[str, Any]
Start = Callable[..., Any]


def application(environ: Environment, start_response: Start) -> Iterable[bytes]:
    """Answer as the product does, with the thread's CPU time in milliseconds beside it (Server-Timing)."""
    began = time.thread_time_ns()
    said: list[Any] = []

    def keep(status: str, headers: list[tuple[str, str]], *rest: Any) -> None:
        said[:] = [status, headers, *rest]

    body = product(environ, keep)
    parts = list(body)
    if hasattr(body, "close"):
        body.close()
    spent = (time.thread_time_ns() - began) / 1e6
    status, headers, *rest = said
    start_response(status, [*headers, ("Server-Timing", f"cpu;dur={spent:.3f}")], *rest)
    return parts


stand_beside_the_product()
