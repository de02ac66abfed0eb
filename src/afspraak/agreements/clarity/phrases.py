"""Phrases: groups of words that mean something together, each under the name of the rule it serves."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from afspraak.agreements.clarity import (
    macros_en,
    macros_nl,
    more_road_and_end_en,
    more_road_and_end_nl,
    more_time_and_place_en,
    more_time_and_place_nl,
    road_and_end_en,
    road_and_end_nl,
    time_and_place_en,
    time_and_place_nl,
)
from afspraak.agreements.clarity.programs import TOOL, TOOL_EN, TOOL_NL


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


def _compiled(source: dict[str, str], more: dict[str, str], macros: dict[str, str]) -> Phrases:
    compiled: dict[str, re.Pattern[str]] = {}
    for name, pattern in (source | {name: more[name] for name in more if name not in source}).items():
        if name in source and name in more:
            pattern = f"(?:{pattern})|(?:{more[name]})"
        for macro, meaning in macros.items():
            pattern = pattern.replace(f"<{macro}>", meaning)
        compiled[name] = re.compile(pattern, re.VERBOSE)
    return Phrases(compiled)


@cache
def dutch_phrases() -> Phrases:
    """The Dutch phrases."""
    known = time_and_place_nl.PHRASES | road_and_end_nl.PHRASES
    more = more_time_and_place_nl.PHRASES | more_road_and_end_nl.PHRASES
    return _compiled(known, more, macros_nl.MACROS | {"tool": f"(?:{TOOL}|{TOOL_NL})"})


@cache
def english_phrases() -> Phrases:
    """The English phrases."""
    known = time_and_place_en.PHRASES | road_and_end_en.PHRASES
    more = more_time_and_place_en.PHRASES | more_road_and_end_en.PHRASES
    return _compiled(known, more, macros_en.MACROS | {"tool": f"(?:{TOOL}|{TOOL_EN})"})
