"""The name under which a file is given back: what people called it, and nothing a computer stumbles over."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

from afspraak.core.files.kinds import Kind

LONGEST = 100  # characters, ending included
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})  # controls, marks of direction, surrogates
_NOT_ON_WINDOWS = re.compile(r'[<>:"|?*]')
_DEVICE = re.compile(r"(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³]|CONIN\$|CONOUT\$)(?=\.|$)", re.I)
NAMELESS = "bestand"


def tidy(name: str) -> str:
    """`name` on one line, without folders, unseen characters and what Windows refuses."""
    text = unicodedata.normalize("NFC", name.replace("\\", "/").rsplit("/", 1)[-1])
    text = "".join(char for char in text if unicodedata.category(char) not in _UNSEEN)
    text = _NOT_ON_WINDOWS.sub("_", " ".join(text.split())).strip(" .")
    return text[:LONGEST] or NAMELESS


def fitting(name: str, kind: Kind) -> str:
    """`name`, tidy, with an ending that is of `kind`.

    An ending that says something else stays in the name and gets the right one behind it: "x.html.txt".
    """
    text = tidy(name)
    stem, ending = text, kind.endings[0]
    for known in kind.endings:
        if text.lower().endswith(known):
            stem, ending = text[: -len(known)], text[-len(known) :]
    stem = stem[: LONGEST - len(ending)].strip(" .") or NAMELESS
    return ("_" if _DEVICE.match(stem) else "") + stem + ending


def disposition(name: str) -> str:
    """Content-Disposition that saves and never shows: RFC 6266, with the whole name as in RFC 8187."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^A-Za-z0-9._ -]", "_", plain)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
