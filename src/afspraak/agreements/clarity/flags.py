"""A flag: what was noticed, the words that raised it, where they stand, and the rule that noticed it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from afspraak.agreements.clarity.clause import Clause
from afspraak.agreements.clarity.words import Token

Kind = Literal["hours", "presence", "method", "activity", "vague"]
KINDS: tuple[Kind, ...] = ("hours", "presence", "method", "activity", "vague")


@dataclass(frozen=True)
class Flag:
    """`start` and `end` are places in the field as typed; `criterion` is None for the outcome."""

    kind: Kind
    rule: str
    words: str
    start: int
    end: int
    criterion: int | None = None


@dataclass(frozen=True)
class Found:
    """A flag within one clause: the rule and the places of its words in the clause's field."""

    kind: Kind
    rule: str
    start: int
    end: int


def at_match(kind: Kind, rule: str, clause: Clause, match: re.Match[str]) -> Found:
    """What a phrase raised."""
    blank = len(match.group()) - len(match.group().lstrip())
    end = len(match.group().rstrip()) - len(match.group())
    return Found(
        kind, rule, clause.words.start + match.start() + blank, clause.words.start + match.end() + end
    )


def at_token(kind: Kind, rule: str, token: Token) -> Found:
    """What one word raised."""
    return Found(kind, rule, token.start, token.end)


def at_clause(kind: Kind, rule: str, clause: Clause) -> Found:
    """What the clause as a whole raised."""
    return Found(kind, rule, clause.words.start, clause.words.start + len(clause.low))
