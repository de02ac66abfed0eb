"""The contrast of the look, computed from the tokens as they are written (WCAG 2)."""

from __future__ import annotations

import math
import re

import pytest

from afspraak.web.assets import CSS

TOKENS = dict(
    re.findall(
        r"--([\w-]+): light-dark\((oklch\([^)]*\), oklch\([^)]*\))\);", (CSS / "tokens.css").read_text()
    )
)
LIGHT, DARK = 0, 1

# Pair, and the least it may be by day and by night.
PROMISED = [
    ("text", "paper", 15.8, 14.3),
    ("text", "well", 14.7, 15.1),
    ("text", "sheet", 16.4, 13.0),
    ("muted", "paper", 6.4, 7.5),
    ("muted", "well", 5.9, 7.5),
    ("muted", "sheet", 6.4, 6.5),
    ("edge", "paper", 3.8, 4.0),
    ("edge", "sheet", 3.6, 3.6),
    ("accent", "paper", 8.3, 9.6),
    ("accent", "sheet", 8.3, 8.5),
    ("accent", "accent-wash", 7.0, 7.0),
    ("muted", "accent-wash", 5.7, 5.5),
    ("text", "accent-wash", 14.2, 11.2),
    ("on-accent", "accent", 8.3, 9.6),
    ("on-accent", "accent-pressed", 8.3, 9.6),
    ("attention", "paper", 6.2, 10.2),
    ("positive", "paper", 6.7, 10.2),
]


def channels(token: str, light: int) -> tuple[float, float, float]:
    """A token as linear sRGB (OKLCH by Ottosson), in the 256 steps that a screen shows."""
    numbers = re.findall(r"oklch\(([\d.]+) ([\d.]+) ([\d.]+)", TOKENS[token])[light]
    lightness, chroma, hue = (float(n) for n in numbers)
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
    return (
        shown(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
        shown(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
        shown(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
    )


def shown(linear: float) -> float:
    """A linear channel after rounding to one of 256 steps of sRGB."""
    linear = min(1.0, max(0.0, linear))
    encoded = 12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055
    step = round(encoded * 255) / 255
    return step / 12.92 if step <= 0.04045 else ((step + 0.055) / 1.055) ** 2.4


def luminance(token: str, light: int) -> float:
    """Relative luminance (WCAG 2)."""
    red, green, blue = channels(token, light)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str, light: int) -> float:
    dark, bright = sorted((luminance(one, light), luminance(other, light)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("one", "other", "by_day", "by_night"), PROMISED)
def test_is_what_the_design_promises(one: str, other: str, by_day: float, by_night: float) -> None:
    assert round(contrast(one, other, LIGHT), 1) >= by_day
    assert round(contrast(one, other, DARK), 1) >= by_night


def test_every_token_is_read() -> None:
    assert {name for pair in PROMISED for name in pair[:2]} <= set(TOKENS)
