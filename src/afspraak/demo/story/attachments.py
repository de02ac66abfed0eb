"""The files that people in the stories hand in, made here: a list of figures, and a picture."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable

from PIL import Image, ImageDraw

from afspraak.core.files import Cleaned, cleaned

MONTHS = (
    ("augustus", "8,2", "61"),
    ("september", "8,1", "58"),
    ("oktober", "7,4", "66"),
    ("november", "7,3", "103"),
)
RATES = (
    ("Dakkapel aan de achterkant", "163,40"),
    ("Warmtepomp buiten", "121,75"),
    ("Uitbouw tot 12 vierkante meter", "298,10"),
    ("Kappen van een boom", "88,20"),
)


def handed_in(names: Iterable[str]) -> list[Cleaned]:
    """The files of these names, as their writers chose them."""
    return [cleaned(name, io.BytesIO(MADE[name]())) for name in names]


def _table(head: str, rows: Iterable[Iterable[str]]) -> bytes:
    return "\n".join([head, *(";".join(row) for row in rows), ""]).encode()


def _letter() -> bytes:
    """A message on a screen, seen from so far that its words are lines."""
    image = Image.new("RGB", (720, 480), (238, 240, 242))
    draw = ImageDraw.Draw(image)
    draw.rectangle((90, 40, 630, 480), fill=(255, 255, 255), outline=(190, 194, 200))
    draw.rectangle((130, 80, 210, 110), fill=(38, 104, 74))
    for number, width in enumerate((300, 440, 430, 445, 260, 0, 420, 436, 180)):
        top = 150 + 32 * number
        draw.rectangle((130, top, 130 + width, top + 9), fill=(120, 126, 136))
    into = io.BytesIO()
    image.save(into, "PNG")
    return into.getvalue()


MADE: dict[str, Callable[[], bytes]] = {
    "doorlooptijd per maand.csv": lambda: _table("maand;weken;aanvragen", MONTHS),
    "tarieven met uitleg.csv": lambda: _table("aanvraag;tarief", RATES),
    "bericht bij proefmelding 91.png": _letter,
}
