"""A clause as a careful reader takes it in: who acts, how often, with which measure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from afspraak.agreements.clarity.words import Token, Words

if TYPE_CHECKING:
    from afspraak.agreements.clarity.lexicon import Kinds, Lexicon
    from afspraak.agreements.clarity.phrases import Phrases


class Actor(Enum):
    """Who the words are about."""

    HOLDER = "holder"
    """The person agreed with: an order ("Maak ..."), "Werkt ...", "... bijwonen", "Bereikbaar ..."."""

    PERSON = "person"
    """A named worker or the team: "De coordinator is ...", "Project nurse stays ..."."""

    WORKERS = "workers"
    """Workers as a group, or each of them: "All nurses ...". Read for hours and presence only."""

    OTHER = "other"
    """A thing, a service, or people on the other side of the result: visitors, pupils, a council."""

    NONE = "none"
    """Nobody: a thing or quality is named without a verb."""


@dataclass(frozen=True)
class Clause:
    """One clause with what its words may be. `opening` is the place of its first telling word."""

    words: Words
    kinds: tuple[Kinds, ...]
    actor: Actor
    opening: int
    phrases: Phrases
    lexicon: Lexicon
    _found: dict[str, re.Match[str] | None] = field(default_factory=dict, repr=False, compare=False)

    @property
    def low(self) -> str:
        """The folded text."""
        return self.words.low

    def find(self, name: str) -> re.Match[str] | None:
        """The first place where the phrase of that name stands."""
        if name not in self._found:
            self._found[name] = self.phrases.find(name, self.words.low)
        return self._found[name]

    def first(self, kind: str) -> Token | None:
        """The first word of that kind."""
        for token, kinds in zip(self.words.tokens, self.kinds, strict=True):
            if kind in kinds:
                return token
        return None

    @property
    def opening_kinds(self) -> Kinds:
        """What the first telling word may be."""
        return self.kinds[self.opening]

    @cached_property
    def acts(self) -> bool:
        """Whether somebody of the agreement acts or is described here."""
        return self.actor in (Actor.HOLDER, Actor.PERSON)

    @cached_property
    def works(self) -> bool:
        """Whether it is about people at work, one or all."""
        return self.acts or self.actor is Actor.WORKERS

    @cached_property
    def has_measure(self) -> bool:
        """Whether a number (no date, no clock time, no name) or "none"/"all" tells yes from no."""
        rest = self.phrases.without("date", self.low)
        return bool(self.phrases.find("measure", rest))

    @cached_property
    def is_counted(self) -> bool:
        """Whether something is counted, even of the wrong kind."""
        rest = self.phrases.without("date", self.low)
        return bool(self.phrases.find("number", rest))

    @cached_property
    def counts_acts(self) -> bool:
        """Whether what is counted is the holder's own acts: "at least 20 rounds"."""
        return any("act" in kinds or "event" in kinds for kinds in self.kinds) and self.is_counted
