"""The small signs: a state as a piece of cord, a course as a piece of its own drawing.

State is told by word and shape first, colour second: a glyph never stands without its word.
"""

from __future__ import annotations

from functools import lru_cache

STATES = ("draft", "proposed", "active", "resting", "delivered", "accepted", "ended")
COURSES = ("on_course", "attention", "off_course")


def _wave(x: float, y: float, swing: float, step: float, halves: int, up: bool) -> str:
    """`halves` half waves from (x, y), each `step` wide."""
    sign = -1 if up else 1
    path = f"M{x:g} {y:g}"
    for _ in range(halves):
        reach = sign * swing * 4 / 3
        path += f"c{step * 0.364:g} {reach:g} {step * 0.636:g} {reach:g} {step:g} 0"
        sign = -sign
    return path


def _cord(x: float, y: float, swing: float, step: float, halves: int) -> str:
    up, down = (_wave(x, y, swing, step, halves, up) for up in (True, False))
    return f'<path d="{up}{down}"/>'


_DRAWN = {
    "draft": '<path class="glyph__dots" d="M1.5 7H28"/>',
    "proposed": f'<path class="glyph__dots" d="M1.5 7H28"/><path d="{_wave(1, 7, 4.2, 7, 4, True)}"/>',
    "active": _cord(1, 7, 4.2, 7, 4),
    "resting": _cord(1, 7, 4.2, 7, 1) + '<path d="M8 7H22"/>' + _cord(22, 7, 4.2, 7, 1),
    "delivered": _cord(1, 7, 4.2, 6.7, 4) + '<path d="M29.2 1V13"/>',
    "accepted": _cord(1, 5, 3.2, 7, 4) + '<path d="M1 10.4H29M1 13.2H29"/>',
    "ended": _cord(1, 7, 4.2, 6.2, 2) + '<path d="M16 11.5L19 2.5M22.5 7H28.5"/>',
    "on_course": '<path d="M1 9H16"/><circle class="glyph__dot" cx="16.5" cy="9" r="2.4"/>',
    "attention": (
        '<path class="glyph__dots" d="M7 9.8H19"/><path d="M1 9.8C5 9 9 7 16 5"/>'
        '<circle class="glyph__dot" cx="16.5" cy="4.8" r="2.4"/>'
    ),
    "off_course": (
        '<path class="glyph__dots" d="M7 12.4H19"/><path d="M1 12.4C8 11.6 8.4 6 13.2 3.9"/>'
        '<circle cx="15.4" cy="3" r="2.2"/>'
    ),
}


@lru_cache(maxsize=32)
def glyph(name: str) -> str:
    """The glyph of a state or course as inline SVG, hidden from readers. KeyError for another name."""
    wide = 30 if name in STATES else 20
    return (
        f'<svg class="glyph glyph--{name}" viewBox="0 0 {wide} 14" width="{wide}" height="14"'
        f' aria-hidden="true" focusable="false">{_DRAWN[name]}</svg>'
    )
