"""An example of a good agreement: words to begin with, for somebody who makes a first proposal."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    """A criterion: yes or no, or a number that goes from `baseline` to `target` in `unit`."""

    text: str
    baseline: str = ""
    target: str = ""
    unit: str = ""

    @property
    def is_number(self) -> bool:
        return bool(self.target)

    @property
    def direction(self) -> str:
        return "down" if self.baseline and _value(self.target) < _value(self.baseline) else "up"


@dataclass(frozen=True)
class Example:
    """One agreement in one language. `promise` is what the other could do for it."""

    title: str
    outcome: str
    criteria: tuple[Measure, ...]
    promise: str
    contribution: str


def _value(figure: str) -> float:
    return float(figure.replace(",", "."))
