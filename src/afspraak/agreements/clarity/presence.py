"""Presence: must the person agreed with, or a named worker, be somewhere or be seen?"""

from __future__ import annotations

from itertools import pairwise

from afspraak.agreements.clarity.clause import Actor, Clause
from afspraak.agreements.clarity.flags import Found, at_clause, at_match, at_token
from afspraak.agreements.clarity.forms import word_set
from afspraak.agreements.clarity.lexicon import Kinds
from afspraak.agreements.clarity.words import Token

_DOING: Kinds = frozenset({"effort", "routine", "product", "change", "attitude"})
_BEFORE_PLACE = word_set(
    """
    op in vanaf vanuit aan bij naar te binnen at on from near by inside to within
    """
)
_OPENERS = word_set(
    """
    in on at from op bij aan achter vanaf no not only always during two three four five one behind
    daily drie twee vier een elke iedere minstens minimaal hooguit maximaal dagelijks wekelijks
    fysiek aanwezig bereikbaar beschikbaar present based available reachable onsite on-site 's every
    each at least keep
    """
)
_AFTER_PLACE = word_set(
    """
    on at in from to by until till for during and or with when while every each as two three four five
    one daily weekly all the a an but after before between throughout most only not no more once twice
    over of is that where always must no at least days in per whenever if half physically himself
    herself yourself themselves monday tuesday wednesday thursday friday mondays tuesdays wednesdays
    thursdays fridays saturdays sundays near next up out
    """
)
_STAYING = word_set(
    "is zit werkt blijft verblijft zitten blijven sit sits stay stays remain remains stand stands"
)
_OFTEN = word_set("vaker meer langer minder more longer less eerder earlier later")
_AT_START = 24
"""Signs within which working at home is what the words are about: "Thuiswerken kan hooguit ..."."""

_GAP = 4
"""Words that may stand between "on" and the place: "on the large second floor"."""


def presence(clause: Clause) -> Found | None:
    """The first sign that somebody must be somewhere, or be seen."""
    attended = attends(clause)
    if attended:
        return attended
    home = clause.find("home")
    if home and home.start() < _AT_START and clause.find("limit"):
        return at_match("presence", "presence.home", clause, home)
    workplace = clause.find("workplace")
    listed = workplace is not None and workplace.group().startswith("attendance ")
    if workplace and not (listed and clause.actor is Actor.NONE):
        return at_match("presence", "presence.workplace", clause, workplace)
    if clause.actor is Actor.OTHER:
        return None
    if home and (clause.works or clause.find("limit")):
        return at_match("presence", "presence.home", clause, home)
    if clause.actor is Actor.NONE and clause.find("on_days"):
        return _on_days(clause)
    if not clause.works:
        return None
    for name in ("badge", "seen", "found"):
        match = clause.find(name)
        if match:
            return at_match("presence", f"presence.{name}", clause, match)
    there = clause.find("is_present")
    return somewhere(clause) or (at_match("presence", "presence.found", clause, there) if there else None)


def _on_days(clause: Clause) -> Found | None:
    """ "At least half of the working days at the service point": days and a place, and nothing done."""
    place = None if _does(clause) else _place(clause)
    match = clause.find("somewhere")
    place = place or (None if _does(clause) or clause.find("by_tool") else _town(clause))
    if place:
        return at_token("presence", "presence.place", place)
    return at_match("presence", "presence.place", clause, match) if match else None


def somewhere(clause: Clause) -> Found | None:
    """Being or working at a place: a verb of staying, or no verb at all."""
    stays = _stays(clause)
    if stays is None and _does(clause):
        return None
    if "comparative" in clause.opening_kinds and clause.words.lows[clause.opening] not in _OFTEN:
        return None  # "Klantgerichter werken aan de balie" says how, not where
    if clause.actor is Actor.PERSON and (clause.find("done_to") or clause.find("arrives_within")):
        return None
    if stays is None and clause.actor is Actor.HOLDER and clause.words.lows[clause.opening] not in _OPENERS:
        return None
    match = clause.find("somewhere")
    if match and not _part_of_more(clause, match.end()):
        return at_match("presence", "presence.place", clause, match)
    place = _place(clause) or (_town(clause) if stays and clause.find("on_days") else None)
    if place:
        return at_token("presence", "presence.place", place)
    inside = clause.find("inside")
    return at_match("presence", "presence.place", clause, inside) if inside and _only_stays(clause) else None


def _stays(clause: Clause) -> Token | None:
    """A verb of staying; not "zijn" where it says whose: "vergroot zijn betrokkenheid"."""
    stays = (
        next(
            (
                token
                for token, kinds in zip(clause.words.tokens, clause.kinds, strict=True)
                if "stay" in kinds and clause.words.tokens.index(token) >= clause.opening
            ),
            None,
        )
        if clause.opening
        else clause.first("stay")
    )
    owns = stays is not None and stays.low == "zijn" and stays != clause.words.tokens[-1]
    return None if owns and _does(clause) else stays


def _does(clause: Clause) -> bool:
    """Something else is done than being there; "from opening to closing" only says how long."""
    before = ("", *clause.words.lows)
    pairs = zip(before, clause.kinds, strict=False)
    return any(kinds & _DOING for low, kinds in pairs if low not in ("van", "tot", "from", "to", "until"))


def _only_stays(clause: Clause) -> bool:
    """Being somewhere is all that is said: a verb of staying opens the words, or the worker has no other."""
    if clause.find("effort_words") or clause.find("works_on") or clause.find("effort_head"):
        return False
    if clause.actor is Actor.NONE and clause.find("own_act"):
        return False
    if clause.actor is Actor.HOLDER:
        return clause.words.lows[clause.opening] in _STAYING
    return True


def _part_of_more(clause: Clause, end: int) -> bool:
    """Whether the words that end there go on as a longer English name of a thing."""
    if clause.lexicon.language != "en":
        return False
    ends = [token.end - clause.words.start for token in clause.words.tokens]
    return end in ends and _names_more(clause, ends.index(end))


def _names_more(clause: Clause, index: int) -> bool:
    """ "in the school plan", "neighbourhood teams": in English the last noun is what it is."""
    tokens = clause.words.tokens
    if index + 1 >= len(tokens):
        return False
    following = tokens[index + 1].low
    return following.isalpha() and following not in _AFTER_PLACE and "place" not in clause.kinds[index + 1]


def _town(clause: Clause) -> Token | None:
    """A name with a capital after "in": a town, where days are all that is said of it."""
    tokens = clause.words.tokens
    for before, token in pairwise(tokens):
        if (
            before.low in ("in", "te", "at")
            and token.text[:1].isupper()
            and not clause.kinds[tokens.index(token)]
        ):
            return token
    return None


def _place(clause: Clause) -> Token | None:
    lows = clause.words.lows
    for index, kinds in enumerate(clause.kinds):
        if index + 1 < len(lows) and lows[index + 1] == "hours":
            continue
        if clause.lexicon.language == "en" and _names_more(clause, index):
            continue
        if "place" in kinds and any(low in _BEFORE_PLACE for low in lows[max(0, index - _GAP) : index]):
            return clause.words.tokens[index]
    return None


def _is_no_event(clause: Clause) -> bool:
    """Nothing takes place: one is seen or is at a place, or it is others who are there."""
    seen = clause.find("seen") and not clause.find("at_each")
    at_place = clause.first("place") and not clause.first("body") and not clause.find("attends_it")
    return bool(seen or at_place or _others_are(clause))


def _others_are(clause: Clause) -> bool:
    """ "Bij de maaltijd zaten 75 mensen aan tafel": nobody of the agreement is named."""
    return clause.actor is Actor.NONE and clause.first("others") is not None


def attends(clause: Clause) -> Found | None:
    """Being part of something that takes place: always an activity too."""
    event = clause.first("event")
    if clause.actor is Actor.OTHER:
        held = event is not None and clause.find("attended") and not clause.first("others")
        return at_token("presence", "presence.event", event) if held and event else None
    if event and clause.find("attended"):
        return at_token("presence", "presence.event", event)
    camera = clause.find("camera")
    met = event or (clause.first("act") if camera else None)
    if met and camera:
        return at_match("presence", "presence.event", clause, camera)
    if event and clause.works and clause.find("leads"):
        return at_token("presence", "presence.event", event)
    table = clause.find("at_table")
    if table and event is None and _is_no_event(clause):
        return None
    if table and (event or clause.first("body") or clause.find("sure_table")):
        return at_match("presence", "presence.event", clause, table)
    if event is None:
        return None
    is_there = clause.find("present") and not clause.words.lows[clause.opening].startswith("present")
    if clause.acts and (
        is_there or clause.words.lows[clause.opening : clause.opening + 2] == ("present", "at")
    ):
        return at_token("presence", "presence.event", event)
    if clause.acts and clause.find("goes_event"):
        return at_token("presence", "presence.event", event)
    if clause.actor is Actor.NONE and clause.find("frequency") and clause.find("meets"):
        return at_clause("presence", "presence.event", clause)
    return None
