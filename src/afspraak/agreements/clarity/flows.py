"""Whether work is a flow: done to things without a number, or how often is only part of a name."""

from __future__ import annotations

from afspraak.agreements.clarity.clause import Actor, Clause
from afspraak.agreements.clarity.forms import word_set

_NOT_MANY = word_set("samen steeds alles tussen binnen tijdens volgens langs naast always besides alles eens")


def bare_plural(clause: Clause, main: int) -> bool:
    """ "Write letters": things without a number, an article or a name are a flow, not a result."""
    lows = clause.words.lows
    if main != clause.opening or main + 1 >= len(lows) or clause.is_counted:
        return False
    following = lows[main + 1]
    ends = following.endswith("s") or (clause.lexicon.language == "nl" and following.endswith("en"))
    return (
        ends
        and len(following) > 4
        and following not in _NOT_MANY
        and not following.endswith(("ss", "is", "us"))
    )


def habit_of_many(clause: Clause) -> bool:
    """ "Draait ritten", "Lends tools": somebody does it to things without a number."""
    habit = "t" if clause.lexicon.language == "nl" else "s"
    plain = "plain" in clause.opening_kinds and not clause.opening_kinds & {"stay", "attend", "attitude"}
    third = clause.words.lows[clause.opening].endswith(habit) and clause.actor is Actor.HOLDER
    return plain and third and bare_plural(clause, clause.opening)


def is_its_name(clause: Clause, often: str) -> bool:
    """ "Draw up the yearly report": how often belongs to the name of the one thing."""
    lows = clause.words.lows
    words = often.split()
    place = lows.index(words[0]) if len(words) == 1 and words[0] in lows else 0
    return bool(place) and lows[place - 1] in ("the", "a", "an", "de", "het", "een")
