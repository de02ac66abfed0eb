"""Vague: could two outsiders with only the records fail to agree on yes or no?"""

from __future__ import annotations

from afspraak.agreements.clarity.clause import Actor, Clause
from afspraak.agreements.clarity.flags import Found, at_match, at_token
from afspraak.agreements.clarity.forms import word_set
from afspraak.agreements.clarity.words import Token


def vague(clause: Clause, *, outcome: bool) -> Found | None:
    """The first comparative, quality, attitude or opinion that has no measure in the same words."""
    if clause.has_measure:
        return None
    for name in ("opinion", "attitude"):
        match = clause.find(name)
        if match and (name == "opinion" or clause.actor is not Actor.OTHER or clause.find("is_attitude")):
            return at_match("vague", f"vague.{name}", clause, match)
    taste = None if outcome else clause.find("taste")
    if taste:
        return at_match("vague", "vague.opinion", clause, taste)
    for kind in ("comparative", "quality"):
        token = clause.first(kind)
        if token and not clause.find("settled"):
            return at_token("vague", f"vague.{kind}", token)
    change = None if clause.find("held") else clause.first("change")
    if change and _is_noun(clause, change):
        change = None
    if change and (clause.actor is not Actor.OTHER or clause.find("changed")) and not clause.find("settled"):
        return at_token("vague", "vague.change", change)
    soft = clause.first("softness")
    if soft and _names_a_body(clause, soft):
        soft = None
    wished = clause.actor is Actor.NONE or clause.first("attitude") or clause.find("changed")
    wished = wished or clause.find("brings")
    if soft and wished and not clause.find("fixed"):
        return at_token("vague", "vague.softness", soft)
    return None


_BEFORE_A_VERB = word_set("to and or will can must should not they we you also further is are be been")


def _names_a_body(clause: Clause, token: Token) -> bool:
    """ "The trust template", "the trust's policy": in English a trust is an organisation too."""
    place = clause.words.tokens.index(token)
    before, after = clause.words.lows[place - 1 : place], clause.words.lows[place + 1 : place + 2]
    named = bool(after) and after[0].isalpha() and after[0] not in _AFTER_TRUST
    return token.low == "trust" and before in (("the",), ("our",), ("each",)) and named


_AFTER_TRUST = word_set("of in between among and with is that which to from by")


def _is_noun(clause: Clause, token: Token) -> bool:
    """English "lift", "increase", "cut": a verb at the head or after "to", a thing elsewhere."""
    place = clause.words.tokens.index(token)
    if clause.lexicon.language != "en" or place == clause.opening or token.low.endswith(("ed", "ing", "s")):
        return False
    return clause.words.lows[place - 1] not in _BEFORE_A_VERB
