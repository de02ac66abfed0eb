"""Files that chance makes of good ones: cut, mangled, glued to another, with a script in it, oddly named."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.support import uploads

MARK = b"<script>alert('spoor')</script>"
GOOD: dict[str, bytes] = {
    "foto.png": uploads.picture("PNG"),
    "foto.jpg": uploads.picture("JPEG"),
    "foto.webp": uploads.picture("WEBP"),
    "foto.gif": uploads.picture("GIF"),
    "film.gif": uploads.moving("GIF"),
    "film.webp": uploads.moving("WEBP"),
    "film.png": uploads.moving("PNG"),
    "brief.docx": uploads.docx(),
    "brief.odt": uploads.odt(),
    "stuk.pdf": uploads.PDF,
    "cijfers.csv": uploads.CSV,
}
STEMS = (
    "verslag",
    "../../etc/passwd",
    "con",
    "foto\u202e",
    "a" * 300,
    "",
    "x\x00y",
    "<b>",
    "..\\..\\x",
    "één",
)
ENDINGS = ("", ".html", ".svg", ".exe", ".pdf.js", ".php", ".png", ".PDF", ".", " ")


def made(chance: Random) -> tuple[str, bytes]:
    """A name and a content."""
    name, data = chance.choice(list(GOOD.items()))
    for _ in range(chance.randint(0, 3)):
        data = chance.choice(WAYS)(data, chance)
    if chance.random() < 0.7:
        name = chance.choice(STEMS) + chance.choice(ENDINGS)
    return name, data


def _mangled(data: bytes, chance: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 4, 40))):
        if changed:
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _cut(data: bytes, chance: Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _headless(data: bytes, chance: Random) -> bytes:
    return data[chance.randint(0, min(40, len(data))) :]


def _glued(data: bytes, chance: Random) -> bytes:
    other = chance.choice(list(GOOD.values()))
    return data + other if chance.random() < 0.5 else other + data


def _marked(data: bytes, chance: Random) -> bytes:
    where = chance.choice((0, len(data), chance.randint(0, len(data))))
    return data[:where] + MARK + data[where:]


def _doubled(data: bytes, chance: Random) -> bytes:
    start = chance.randint(0, len(data))
    return data[:start] + data[start:] * 2


WAYS: tuple[Callable[[bytes, Random], bytes], ...] = (_mangled, _cut, _headless, _glued, _marked, _doubled)
