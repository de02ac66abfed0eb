"""In which language a text is written: Dutch, English, or another, of which we then say nothing."""

from __future__ import annotations

from typing import Literal

from afspraak.agreements.clarity.forms import word_set
from afspraak.agreements.clarity.lexicon import dutch, english
from afspraak.agreements.clarity.words import Words

Language = Literal["nl", "en", "other"]

_NL = word_set(
    """
    de het een en van is zijn op aan met voor niet er te bij uit naar door om dat die wordt worden
    heeft hebben elke alle iedere elk ieder binnen minstens hooguit geen meer zich als maar ook over
    tot onder per je uur
    na af mee toe weer nog wij ze hun maak dag jaar week maand nieuwe zonder volgens tussen
    """
)
_EN = word_set(
    """
    the a an and of to on at with for not there by from this that are was has have been every all
    each within least most no more be it its as or under per your you we they their hours day year
    week month new without between up into than before after out off all do does our us can so but
    if when who
    """
)
_OTHER = word_set(
    """
    der die das und ist nicht ein eine mit auf fur von zu den dem im sich wird werden sind auch bei
    nach aus le la les des du et est une dans pour sur avec pas qui que sont au aux el los las y con
    por para una del se al il lo di che per non sono della gli e o os um uma com nao och att det som
    en pa av med ar og til ikke er w z na do sie jest i ve bir bu icin ile jeden jede alle tous
    chaque todas cada
    """
)
_SHARED = _NL & _EN | (_OTHER & (_NL | _EN))
_NL_SIGNS = ("ij", "oe", "aa", "uu", "sch", "eid", "oo", "ui", "eu", "ieven", "tig", "gen", "zen")
_EN_SIGNS = ("th", "tion", "ough", "wh", "ck", "sh", "ea", "ity", "ous")


def language_of(texts: list[Words]) -> Language:
    """The language with the most known words. A text in neither, or in other letters, is "other"."""
    nl = en = other = 0.0
    for words in texts:
        for word in words.lows:
            if not word[0].isalpha():
                continue
            if not word.isascii():
                other += 1.0
                continue
            nl += _score(word, _NL, dutch().forms, _NL_SIGNS)
            en += _score(word, _EN, english().forms, _EN_SIGNS)
            other += 1.2 if word in _OTHER and word not in _SHARED else 0.5 if word in _OTHER else 0.0
    if max(nl, en) == 0 or other > max(nl, en):
        return "other"
    return "nl" if nl >= en else "en"


def _score(
    word: str, small: frozenset[str], forms: dict[str, frozenset[str]], signs: tuple[str, ...]
) -> float:
    if word in small:
        return 0.5 if word in _SHARED else 1.0
    if word in forms:
        return 0.9
    return 0.25 if any(sign in word for sign in signs) else 0.0
