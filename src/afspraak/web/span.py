"""How far an agreed period has gone."""

from __future__ import annotations

from datetime import date


def fraction_gone(start: date, end: date, today: date) -> float:
    """Part of the days from `start` to `end` (inclusive) that lie before `today`, from 0 to 1."""
    days = (end - start).days + 1
    return min(1.0, max(0.0, (today - start).days / days)) if days > 0 else 1.0
