"""From one entry of a lexicon to all the forms in which its word is written: word families, not words."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """A set of words, written as one reads them."""
    return frozenset(words.split())


def dutch_verb(entry: str) -> tuple[set[str], set[str], str]:
    """`mee+denk/denken/gedacht`: its forms that stand alone, those that want the particle, the particle.

    The stem may give irregular forms after `|`: `ga|gaat/gaan/gegaan`.
    """
    particle, _, rest = entry.rpartition("+")
    stems, infinitive, participle = rest.split("/")
    stem, *others = stems.split("|")
    simple = {stem, stem if stem.endswith("t") else stem + "t", infinitive, *others}
    weak = stem + ("te" if participle.endswith("t") else "de")
    simple |= {weak, weak + "n"}
    if not particle:
        return simple | {participle, infinitive + "d", infinitive + "de"}, set(), ""
    joined = {particle + form for form in simple} | {particle + participle, particle + "te" + infinitive}
    return joined, simple, particle


_VOWELS = frozenset("aeiou")


def english_verb(entry: str) -> set[str]:
    """`try`, `be|is|are`, `plan*` (doubles its last letter): base, -s, -ing, -ed and irregular forms."""
    first, *others = entry.split("|")
    base = first.rstrip("*")
    forms = {base, *others}
    if first.endswith("*"):
        return forms | {base + "s", base + base[-1] + "ing", base + base[-1] + "ed"}
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return forms | {base[:-1] + "ies", base + "ing", base[:-1] + "ied"}
    if base.endswith("e"):
        return forms | {base + "s", base[:-1] + "ing", base + "d"}
    ending = "es" if base.endswith(("s", "x", "sh", "ch", "o", "z")) else "s"
    return forms | {base + ending, base + "ing", base + "ed"}


def dutch_noun(word: str) -> set[str]:
    """`vergadering`, `overleg|overleggen`: singular and plural, and the diminutive."""
    first, *others = word.split("|")
    forms = {first, *others, first + "je", first + "jes", first + "tje"}
    if first[-1] in "aou":
        forms.add(first + "'s")
    if not others:
        forms |= {first + "en", first + "s"}
    return forms


def english_noun(word: str) -> set[str]:
    """`meeting`, `party|parties`: singular and plural."""
    first, *others = word.split("|")
    if others:
        return {first, *others}
    if first.endswith("y") and first[-2:-1] not in _VOWELS:
        return {first, first[:-1] + "ies"}
    return {first, first + ("es" if first.endswith(("s", "x", "sh", "ch")) else "s")}


def comparatives(adjectives: str) -> set[str]:
    """English `fast` gives faster and fastest, `busy` busier, `big*` bigger."""
    forms: set[str] = set()
    for word in adjectives.split():
        base = word.rstrip("*")
        stem = base + base[-1] if word.endswith("*") else base
        if stem.endswith("y"):
            stem = stem[:-1] + "i"
        stem = stem.removesuffix("e")
        forms |= {stem + "er", stem + "est"}
    return forms
