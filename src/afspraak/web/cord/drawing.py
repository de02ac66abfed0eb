"""The drawing of a cord as one small SVG. The same hash, strands and form give the same bytes.

Lines are cubic curves through eight points a turn, with the slope of the wave at each: within a
hundredth of the height of the formula. Coordinates are whole tenths of a pixel, relative, so that the
markup stays small (under 6 KB compressed; see tests/web/test_cord.py).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from django.utils.html import escape

from afspraak.web.cord.shape import NEAR, Shape

WIDTH = 5640  # one cord, in tenths of a pixel: the measure of a line of text
MIDDLE = 140
SWING = 128


@dataclass(frozen=True)
class Form:
    """Where a cord stands: how often it is laid end to end, and how many lines a strand has."""

    tiles: int = 1
    lines: int = 5


FORMS = {
    "signature": Form(),
    "small": Form(),
    "crest": Form(tiles=6),
    "header": Form(tiles=2, lines=9),  # sign-in, the one place where it is only beautiful
}


@lru_cache(maxsize=512)
def draw(
    hash_hex: str, strands: int, form: str = "signature", *, ghost: bool = False, label: str = ""
) -> str:
    """The SVG of a cord with 0, 1 or 2 strands.

    `ghost` adds the strand that a signature would bring, invisible until the stylesheet shows it.
    `label` are the words for who cannot see it; without, the drawing is hidden from them.
    Raises ValueError for a hash that is none, KeyError for an unknown form.
    """
    shape, kind = Shape.of(hash_hex), FORMS[form]
    cuts = _cuts(shape, closed=kind.tiles > 1)
    parts = "".join(_layers(shape, cuts, strands, kind.lines, ghost))
    if kind.tiles > 1:
        name = f"cord-{hash_hex[:16]}-{strands}"
        again = "".join(f'<use href="#{name}" x="{WIDTH * i}"/>' for i in range(1, kind.tiles))
        parts = f'<g id="{name}">{parts}</g>{again}'
    words = f'role="img" aria-label="{escape(label)}"' if label else 'aria-hidden="true"'
    box = f"{round(WIDTH * cuts[0])} 0 {WIDTH * kind.tiles} {2 * MIDDLE}"
    return (
        f'<svg class="cord cord--{form}" viewBox="{box}" preserveAspectRatio="xMinYMid slice"'
        f' focusable="false" {words}>{parts}</svg>'
    )


def _cuts(shape: Shape, *, closed: bool) -> list[float]:
    """Where the width is cut into stretches with one crossing each.

    Closed: from one turning point to the same one a width on, so that copies laid end to end join where
    no strand passes under another. Otherwise from 0 to 1.
    """
    turning = shape.turning_points()
    return [*turning, turning[0] + 1] if closed else [0.0, *(t for t in turning if t > NEAR), 1.0]


def _layers(shape: Shape, cuts: list[float], strands: int, lines: int, ghost: bool) -> Iterator[str]:
    whole = [(cuts[0], cuts[-1])]
    one = "".join(_strand(shape, 1, lines, whole))
    if strands >= 2:
        yield from _woven(shape, cuts, lines, one)
        return
    yield f'<path class="cord__dots" d="M{round(WIDTH * cuts[0])} {MIDDLE}h{WIDTH}"/>'
    if strands == 1:
        yield f'<path class="cord__strand" d="{one}"/>'
    if ghost:
        coming = "".join(_strand(shape, -1, lines, whole)) if strands == 1 else one
        yield f'<path class="cord__strand cord__ghost" d="{coming}"/>'


def _woven(shape: Shape, cuts: list[float], lines: int, one: str) -> Iterator[str]:
    """Both strands: the second passes under the first at even crossings, over it at odd ones."""
    even, odd = _stretches(shape, cuts)
    under = "".join(_strand(shape, -1, lines, even))
    over = "".join(_strand(shape, -1, lines, odd))
    yield f'<path class="cord__strand" d="{under}"/>'
    yield f'<path class="cord__gap" d="{_strips(shape, 1, even)}"/>'
    yield f'<path class="cord__strand" d="{one}"/>'
    yield f'<path class="cord__gap" d="{_strips(shape, -1, odd)}"/>'
    yield f'<path class="cord__strand" d="{over}"/>'


def _stretches(
    shape: Shape, cuts: list[float]
) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """The stretches between cuts, those with an even crossing and those with an odd one."""
    even: list[tuple[float, float]] = []
    odd: list[tuple[float, float]] = []
    for start, end in pairwise(cuts):
        nearest = round(shape.phase((start + end) / 2, 0) / math.pi)  # strands cross at whole multiples of pi
        (odd if nearest % 2 else even).append((start, end))
    return even, odd


def _strand(shape: Shape, sign: int, lines: int, stretches: list[tuple[float, float]]) -> Iterator[str]:
    for i in range(lines):
        c = -1 + 2 * i / (lines - 1)
        for start, end in stretches:
            yield _curve(shape, sign, c, _points(shape, start, end))


def _strips(shape: Shape, sign: int, stretches: list[tuple[float, float]]) -> str:
    """The ground under the upper strand: from its first line to its last, around each crossing."""
    strips = []
    inset = 0.08 / shape.turns  # short of the turning points, where the other strand is cut
    for start, end in stretches:
        near, far = start + inset * (start != 0), end - inset * (end != 1)
        if near >= far:
            continue
        points = _points(shape, near, far)
        there = _curve(shape, sign, -1, points)
        back = _curve(shape, sign, 1, points[::-1])
        strips.append(there + "L" + back[1:] + "z")
    return "".join(strips)


def _points(shape: Shape, start: float, end: float) -> list[float]:
    steps = max(1, round((end - start) * shape.turns * 4))
    return [start + (end - start) * i / steps for i in range(steps + 1)]


def _curve(shape: Shape, sign: int, c: float, points: list[float]) -> str:
    """One line through `points` as an SVG path of relative cubic curves."""
    path = [f"M{round(WIDTH * points[0])} {round(_height(shape, sign, c, points[0]))}"]
    for a, b in pairwise(points):
        third = (b - a) / 3
        corners = (
            (a + third, _height(shape, sign, c, a) + third * _slope(shape, sign, c, a)),
            (b - third, _height(shape, sign, c, b) - third * _slope(shape, sign, c, b)),
            (b, _height(shape, sign, c, b)),
        )
        x, y = round(WIDTH * a), round(_height(shape, sign, c, a))
        numbers = [n for t, h in corners for n in (round(WIDTH * t) - x, round(h) - y)]
        path.append("c" + "".join(str(n) if i == 0 or n < 0 else f" {n}" for i, n in enumerate(numbers)))
    return "".join(path)


def _height(shape: Shape, sign: int, c: float, t: float) -> float:
    return MIDDLE + sign * SWING * math.sin(shape.phase(t, c))


def _slope(shape: Shape, sign: int, c: float, t: float) -> float:
    return sign * SWING * math.cos(shape.phase(t, c)) * shape.rate(t, c)
