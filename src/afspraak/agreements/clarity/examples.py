"""Labelled agreements as lines of JSON: how one is read, answered, and which half of a set it falls in."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from afspraak.agreements.clarity.check import Reading, check
from afspraak.agreements.clarity.flags import KINDS


class WrongLine(ValueError):
    """A line that is no agreement; the message says what is wrong with it."""


@dataclass(frozen=True)
class Example:
    """One line. `flags` are those that a careful reader raised; empty where nobody said."""

    outcome: str
    criteria: tuple[str, ...]
    flags: frozenset[str]
    language: str
    given: dict[str, Any]

    def read(self) -> Reading:
        """What the check says of it."""
        return check(self.outcome, self.criteria)

    @property
    def is_unseen(self) -> bool:
        """Half of a set, fixed by the text itself: no tuning looks at it."""
        text = "\n".join([self.outcome, *self.criteria])
        return hashlib.sha256(text.encode()).digest()[0] % 2 == 1


def read_line(line: bytes, *, labelled: bool) -> Example:
    """An agreement from one line of JSON. `labelled`: its flags must be there."""
    try:
        given = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise WrongLine("it is not UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise WrongLine("it is not JSON.") from error
    if not isinstance(given, dict):
        raise WrongLine("it is not a JSON object.")
    outcome, criteria = given.get("outcome"), given.get("criteria", [])
    if not isinstance(outcome, str):
        raise WrongLine("outcome must be a text.")
    if not isinstance(criteria, list) or not all(isinstance(item, str) for item in criteria):
        raise WrongLine("criteria must be a list of texts.")
    return Example(outcome, tuple(criteria), _flags(given, labelled=labelled), _language(given), given)


def _flags(given: dict[str, Any], *, labelled: bool) -> frozenset[str]:
    if not labelled:
        return frozenset()
    flags = given.get("flags")
    if not isinstance(flags, list) or not all(isinstance(flag, str) for flag in flags):
        raise WrongLine("flags must be a list of texts.")
    unknown = sorted(set(flags) - set(KINDS))
    if unknown:
        raise WrongLine(f"there is no flag called {unknown[0]}.")
    return frozenset(flags)


def _language(given: dict[str, Any]) -> str:
    language = given.get("lang", "")
    if not isinstance(language, str):
        raise WrongLine("lang must be a text.")
    return language


def answered(example: Example, reading: Reading) -> dict[str, Any]:
    """The line as it came, with the check's own flags and why: field, words and rule."""
    because = [
        {
            "flag": flag.kind,
            "field": "outcome" if flag.criterion is None else f"criteria[{flag.criterion}]",
            "words": flag.words,
            "rule": flag.rule,
        }
        for flag in reading.flags
    ]
    return example.given | {"flags": list(reading.kinds), "because": because}
