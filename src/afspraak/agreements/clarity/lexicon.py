"""The lexicon of a language, opened up once: from a written form to the kinds of word it may be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from afspraak.agreements.clarity import (
    lexicon_en,
    lexicon_nl,
    more_words_en,
    more_words_nl,
    verbs_en,
    verbs_nl,
)
from afspraak.agreements.clarity.forms import comparatives, dutch_noun, dutch_verb, english_noun, english_verb

Kinds = frozenset[str]
NOTHING: Kinds = frozenset()
SHORTEST_HEAD = 4
"""Letters that the last part of a Dutch compound must have to be looked for."""

_NL_COMPARATIVE = (
    "iger",
    "lijker",
    "zamer",
    "baarder",
    "ischer",
    "iever",
    "voller",
    "lozer",
    "eler",
    "ender",
    "erder",
)
_NL_NOUNS = (
    "steiger",
    "zuiger",
    "veiliger",
    "woordiger",
    "reiniger",
    "dediger",
    "kalender",
    "zender",
    "herder",
    "regelender",
    "gebouwender",
    "twijfelaar",
    "vlieger",
    "matiger",
)
"""Endings of things and people that look like a comparison."""

_NL_ROLES = ("ist", "loog", "kundige", "voerder", "functionaris", "eur")
_EN_ROLES = ("ologist", "icist", "apist", "onist", "keeper", "woman")
_NL_QUALITY = (
    "zuinig",
    "zuinige",
    "vriendelijk",
    "vriendelijke",
    "bewust",
    "bewuste",
    "gericht",
    "gerichte",
    "waardig",
    "waardige",
    "bestendig",
    "bestendige",
    "lievend",
    "lievende",
)
_EN_QUALITY = (
    "-efficient",
    "-aware",
    "-conscious",
    "-proof",
    "-oriented",
    "-saving",
    "-friendly",
    "-quality",
    "-class",
    "-focused",
    "-minded",
)


@dataclass(frozen=True)
class Lexicon:
    """Forms that stand alone, and verb forms that need a particle elsewhere in the clause (Dutch)."""

    language: str
    forms: dict[str, Kinds]
    parted: dict[str, tuple[tuple[str, str], ...]]
    finite: Kinds

    def kinds(self, word: str) -> Kinds:
        """What a word may be. A Dutch compound is what its last part is."""
        found = self.forms.get(word)
        if found is not None:
            return found
        if self.language == "nl":
            return self._dutch_family(word)
        return frozenset({"quality"}) if word.endswith(_EN_QUALITY) else self._hyphened(word)

    def _hyphened(self, word: str) -> Kinds:
        head = word.rpartition("-")[2]
        if head == word:
            return frozenset({"role"}) if len(word) > 7 and word.endswith(_EN_ROLES) else NOTHING
        return self.forms.get(head, NOTHING) & NOUN_KINDS

    def _dutch_family(self, word: str) -> Kinds:
        if len(word) > 7 and word.endswith(_NL_ROLES):
            return frozenset({"role"})
        for cut in range(2, len(word) - SHORTEST_HEAD + 1):
            found = self.forms.get(word[cut:])
            if found and found & NOUN_KINDS:
                return found & NOUN_KINDS
        if len(word) > 9 and word.endswith(_NL_QUALITY):
            return frozenset({"quality"})
        bare = word.removesuffix("e")
        compared = len(bare) > 6 and bare.endswith(_NL_COMPARATIVE) and not bare.endswith(_NL_NOUNS)
        return frozenset({"comparative"}) if compared else NOTHING


NOUN_KINDS: Kinds = frozenset({"event", "place", "role", "others", "template", "act"})


def _add(forms: dict[str, set[str]], words: set[str], kind: str) -> None:
    for word in words:
        forms.setdefault(word, set()).add(kind)


@cache
def dutch() -> Lexicon:
    """The Dutch lexicon."""
    forms: dict[str, set[str]] = {}
    parted: dict[str, set[tuple[str, str]]] = {}
    for kind, entries in (*verbs_nl.VERBS.items(), *more_words_nl.VERBS.items()):
        for entry in entries.split():
            alone, open_forms, particle = dutch_verb(entry)
            _add(forms, alone, kind)
            for form in open_forms:
                parted.setdefault(form, set()).add((particle, kind))
    for kind, entries in (*lexicon_nl.NOUNS.items(), *more_words_nl.NOUNS.items()):
        for entry in entries.split():
            _add(forms, dutch_noun(entry), kind)
    _add(forms, set(lexicon_nl.QUALITY.split()) | set(more_words_nl.QUALITY.split()), "quality")
    _add(forms, set(lexicon_nl.COMPARATIVE.split()) | set(more_words_nl.COMPARATIVE.split()), "comparative")
    return _sealed("nl", forms, parted, verbs_nl.FINITE)


@cache
def english() -> Lexicon:
    """The English lexicon."""
    forms: dict[str, set[str]] = {}
    for kind, entries in (*verbs_en.VERBS.items(), *more_words_en.VERBS.items()):
        for entry in entries.split():
            _add(forms, english_verb(entry), kind)
    for kind, entries in (*lexicon_en.NOUNS.items(), *more_words_en.NOUNS.items()):
        for entry in entries.split():
            _add(forms, english_noun(entry), kind)
    _add(forms, set(lexicon_en.QUALITY.split()) | set(more_words_en.QUALITY.split()), "quality")
    _add(
        forms,
        set(lexicon_en.COMPARATIVE.split()) | comparatives(lexicon_en.COMPARED + more_words_en.COMPARED),
        "comparative",
    )
    return _sealed("en", forms, {}, verbs_en.FINITE)


def _sealed(
    language: str, forms: dict[str, set[str]], parted: dict[str, set[tuple[str, str]]], finite: str
) -> Lexicon:
    return Lexicon(
        language,
        {word: frozenset(kinds) for word, kinds in forms.items()},
        {word: tuple(sorted(pairs)) for word, pairs in parted.items()},
        frozenset(finite.split()),
    )
