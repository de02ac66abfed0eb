"""A text as words with their places in it. Nothing here knows a language.

Every place is an offset in the text as it was typed, so that a flag can point at the words that raised it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

LONGEST_TEXT = 4_000
"""Characters of one field that are read. What follows is not: it bounds the work, whatever is sent."""

LONGEST_CLAUSE = 80
"""Words of one clause that are read together."""

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['-][^\W\d_]+)*|[^\w\s]")
_NO_WORD = re.compile(r"\w{61,}")
_ENDS = frozenset(".!?;\n")
_JOINING = frozenset({",", "en", "maar", "and", "but"})
_WHO = frozenset({"je", "jij", "hij", "zij", "ze", "we", "wij", "you", "he", "she", "they"})
_SHORTEST_BEFORE = 3
"""Words before ", en je ..." that make a clause by themselves."""


@dataclass(frozen=True)
class Token:
    """One word, number or sign: as typed, folded (lower case, no accents), and where it stands."""

    text: str
    low: str
    start: int
    end: int


@dataclass(frozen=True)
class Words:
    """One clause: its words, its folded text, and where that text begins in the field."""

    tokens: tuple[Token, ...]
    low: str
    start: int
    lows: tuple[str, ...] = field(default=())


@lru_cache(maxsize=4096)
def _fold_sign(sign: str) -> str:
    if sign in "\u2019\u2018\u02bc":
        return "'"
    if sign in "\u2010\u2011":
        return "-"
    if sign.isspace() and sign != "\n":
        return " "
    base = unicodedata.normalize("NFD", sign)[0].lower()
    return base if len(base) == 1 else sign


def fold(text: str) -> str:
    """Lower case without accents, sign by sign: as long as what came in, so that places stay the same."""
    return "".join(map(_fold_sign, text))


def clauses(text: str) -> list[Words]:
    """The text in clauses: cut at full stops, semicolons and new lines, and after LONGEST_CLAUSE words."""
    text = text[:LONGEST_TEXT]
    low = _NO_WORD.sub(lambda match: " " * len(match.group()), fold(text))
    found: list[Words] = []
    group: list[Token] = []
    place = 0
    for match in _WORD.finditer(low):
        sign = match.group()
        cut = sign in _ENDS or "\n" in low[place : match.start()] or len(group) >= LONGEST_CLAUSE
        cut = cut or (sign in _WHO and _begins_anew(group, low[match.end() : match.end() + 12]))
        if cut and group:
            found.append(_words(group, low))
            group = []
        if sign not in _ENDS:
            group.append(Token(text[match.start() : match.end()], sign, match.start(), match.end()))
        place = match.end()
    if group:
        found.append(_words(group, low))
    return found


def _begins_anew(group: list[Token], following: str) -> bool:
    """Whether "and you ..." after these words is a sentence of its own; "and her team" is not."""
    joined = group[-1:] and group[-1].low in _JOINING and len(group) > _SHORTEST_BEFORE
    return bool(joined) and not following.startswith((" en ", " and ", " of ", " or "))


def _words(group: list[Token], low: str) -> Words:
    start, end = group[0].start, group[-1].end
    return Words(tuple(group), low[start:end], start, tuple(token.low for token in group))
