"""Phrases: groups of words that mean something together, each under the name of the rule it serves."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from afspraak.agreements.clarity import (
    macros_en,
    macros_nl,
    road_and_end_en,
    road_and_end_nl,
    time_and_place_en,
    time_and_place_nl,
)


@dataclass(frozen=True)
class Phrases:
    """The phrases of one language, compiled."""

    patterns: dict[str, re.Pattern[str]] = field(repr=False)

    def find(self, name: str, low: str) -> re.Match[str] | None:
        """Where that phrase first stands in a folded text."""
        return self.patterns[name].search(low)

    def without(self, name: str, low: str) -> str:
        """The text with every such phrase blanked out, at the same length."""
        return self.patterns[name].sub(lambda match: " " * len(match.group()), low)


def _compiled(source: dict[str, str], macros: dict[str, str]) -> Phrases:
    compiled: dict[str, re.Pattern[str]] = {}
    for name, pattern in source.items():
        for macro, meaning in macros.items():
            pattern = pattern.replace(f"<{macro}>", meaning)
        compiled[name] = re.compile(pattern, re.VERBOSE)
    return Phrases(compiled)


@cache
def dutch_phrases() -> Phrases:
    """The Dutch phrases."""
    return _compiled(time_and_place_nl.PHRASES | road_and_end_nl.PHRASES, macros_nl.MACROS)


@cache
def english_phrases() -> Phrases:
    """The English phrases."""
    return _compiled(time_and_place_en.PHRASES | road_and_end_en.PHRASES, macros_en.MACROS)
