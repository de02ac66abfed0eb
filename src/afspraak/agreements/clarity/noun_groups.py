"""English groups of nouns that begin like an order: "Call bell log" is a thing, "Call the clients" an act.

A noun that can be counted wants an article after a verb. Where there is none, what looks like a verb
before it is part of its name.
"""

from __future__ import annotations

from afspraak.agreements.clarity.forms import word_set
from afspraak.agreements.clarity.words import Words

_NOUN_TOO = word_set(
    """
    call test review report scan check audit order support help contact answer log track survey trial
    study research work record visit mark print care patrol watch stock supply post mail message chat
    exit access health debt care complaint search screen sample sort count feed load fuel plant process
    file case design update train coach host guide charge approach reply response dispatch transport network
    """
)
_HEADS = word_set(
    """
    log dashboard report register survey sheet spreadsheet record file list chart graph book form page
    desk line centre center plan programme program policy letter diary system panel trail ledger tracker
    table summary certificate index score rate figure protocol handbook manual rota roster schedule
    template card map point overview database export printout extract audit logbook dossier count tool
    test trial check review inspection sample study app
    portal website contract scheme strategy budget kit pack room hall team unit shop queue
    """
)
_RECORDS = word_set(
    """
    logs reports records statistics figures data results minutes sheets numbers scores surveys registers
    returns files counts
    """
)
_WHEN_OR_WHERE = word_set(
    """
    of for on in from per at by with over to that which who and or during between since until before
    after as
    """
)
_NOT_IN_A_NAME = _WHEN_OR_WHERE | word_set(
    """
    the a an all every each your his her their our my this that these those any no up out into back
    through about new what how if whether why it them us me him everyone
    """
)
_SAID_OF_A_PAPER = word_set("goes shows lies covers proves confirms reaches states closes opens")
_FIGURES = word_set("at minimum average median score all no none")
_LONGEST_NAME = 3
"""Words that may follow the first one in such a name."""


def names_a_thing(words: Words, opening: int, finite: frozenset[str]) -> bool:
    """Whether what opens the clause is the name of a record, a place of service or a product."""
    low = words.lows[opening]
    rest = words.lows[opening + 1 :]
    many = low.endswith("s") and not low.endswith("ss")
    if low not in _NOUN_TOO and not (low.endswith("ing") and len(low) > len("ring")) and not many:
        return False
    if low in _NOUN_TOO and rest[:1] and rest[0] in _SAID_OF_A_PAPER:
        return True  # "Report goes to the board"
    if low in _NOUN_TOO and rest[:1] == (",",) and len(rest) > 1 and _is_figure(rest[1]):
        return True  # "Test, at least a 7"
    for place, word in enumerate(rest[:_LONGEST_NAME]):
        if not word.isalpha() or word in _NOT_IN_A_NAME:
            return False
        following = rest[place + 1] if place + 1 < len(rest) else ""
        says = not many and following in finite and following.endswith("s")
        if says and low in _NOUN_TOO:
            return True  # "Search function finds the right page"
        if word in _HEADS and _ends_a_name(following, finite):
            return not many or following == ","
        if word in _RECORDS and following in (",", "(", ":"):
            return True
    return False


def _ends_a_name(following: str, finite: frozenset[str]) -> bool:
    return (
        not following.isalpha()
        or following in _WHEN_OR_WHERE
        or following in finite
        or following.endswith(("ed", "s"))
    )


def _is_figure(word: str) -> bool:
    return word[0].isdigit() or word in _FIGURES
