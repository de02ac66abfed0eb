"""Giving a file back so that no browser runs it, draws it as a page, or keeps it."""

from __future__ import annotations

from django.http import FileResponse

from afspraak.core.files import store
from afspraak.core.files.kinds import MEDIA_TYPES
from afspraak.core.files.names import disposition


def served(sha256: str, *, name: str, media_type: str) -> FileResponse:
    """The file of this hash, to be saved under `name`. Raises store.Lost."""
    kind = media_type if media_type in MEDIA_TYPES else "application/octet-stream"
    answer = FileResponse(store.opened(sha256), content_type=kind)
    answer["Content-Disposition"] = disposition(name)
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox; frame-ancestors 'none'"
    answer["Cross-Origin-Resource-Policy"] = "same-origin"
    answer["Cache-Control"] = "private, no-store"
    return answer
