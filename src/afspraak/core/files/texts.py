"""Text and CSV: readable from the first letter to the last, and no page or program in disguise."""

from __future__ import annotations

import re
from typing import IO

from afspraak.core.errors import Invalid

# All control characters but tab, line ends and page end; what Windows-1252 leaves undefined counts as one.
_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_MARKUP = re.compile(r"<[!?a-z/]", re.IGNORECASE)
_PROGRAMS = ("#!", "%!", "{\\rtf")


def check(source: IO[bytes]) -> None:
    """Raise Invalid where this is not plain text, in UTF-8 or as older Windows writes it."""
    source.seek(0)
    text = _decoded(source.read())
    start = text.lstrip("\ufeff \t\r\n\f")
    if _UNREADABLE.search(text) or _MARKUP.match(start) or start.startswith(_PROGRAMS):
        raise Invalid("file.kind")


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # Never fails; its undefined places become controls, which are refused.
        return data.decode("cp1252", errors="replace").replace("\ufffd", "\x80")
