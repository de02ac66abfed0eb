"""What may stand in a text that people sign: what is seen, and nothing else."""

from __future__ import annotations

import re
import unicodedata

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_CONTROL_OR_BREAK = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
# U+FFFD is what a lone surrogate, or any broken byte, has become by the time it was decoded.
_SURROGATE = re.compile(r"[\ud800-\udfff\ufffd]")
# Embeddings, overrides and isolates: with them a text can read differently from its letters
# (Unicode TR 36). The plain marks U+200E and U+200F stay allowed: Arabic and Hebrew need them.
_DIRECTION = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def normal(text: str) -> str:
    """One form for the same text: Unicode NFC, and line ends as a single newline."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def objection_to(text: str, *, one_line: bool = False) -> str | None:
    """The message key of what is wrong with the characters of `text`, or None."""
    if _SURROGATE.search(text):
        return "text.surrogate"
    if (_CONTROL_OR_BREAK if one_line else _CONTROL).search(text):
        return "text.control"
    if _DIRECTION.search(text):
        return "text.direction"
    return None
