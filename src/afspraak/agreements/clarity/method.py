"""Method: is the road prescribed, so that the same result by another road would break the agreement?"""

from __future__ import annotations

from afspraak.agreements.clarity.clause import Actor, Clause
from afspraak.agreements.clarity.flags import Found, at_match, at_token
from afspraak.agreements.clarity.forms import word_set

_ALWAYS = ("approval", "order", "by_school", "done_by", "by_firm")
_WHEN_ACTING = ("by_tool", "means", "colleague")
_BY = word_set(
    """
    volgens conform via met hand van basis behulp langs using with per via through by from following
    uit in against to
    """
)
_GAP = 6


def method(clause: Clause, *, outcome: bool) -> Found | None:
    """The first sign that the road is laid down, not only the result."""
    made = clause.find("made_with")
    doing = clause.acts or bool(made) or (clause.actor is Actor.NONE)
    if clause.find("measuring"):
        return None
    if clause.find("home"):
        return None
    for name in _ALWAYS:
        match = clause.find(name)
        if (match and doing) or (match and name in ("approval", "order", "done_by", "by_firm")):
            meets = name == "by_firm" and clause.first("event") is not None
            if meets or (name in ("by_firm", "done_by") and clause.find("contracting")):
                continue
            return at_match("method", f"method.{name}", clause, match)
    if doing:
        for name in _WHEN_ACTING:
            match = clause.find(name)
            if match:
                return at_match("method", f"method.{name}", clause, match)
        by_template = _by_template(clause)
        if by_template:
            return by_template
        named = _named_colleague(clause)
        if named:
            return named
    if not outcome and clause.actor is Actor.NONE:
        means = clause.find("fragment_means") or clause.find("made_means")
        if means:
            return at_match("method", "method.means", clause, means)
    return None


def _by_template(clause: Clause) -> Found | None:
    """ "by the checklist", "follow the protocol": a template is the road here, not the result."""
    lows = clause.words.lows
    if clause.actor is Actor.NONE and not (clause.find("made_with") or clause.find("by_start")):
        return None
    for index, kinds in enumerate(clause.kinds):
        if "template" not in kinds or index == 0:
            continue
        before = lows[max(0, index - _GAP) : index]
        if any(low in _BY for low in before) or clause.find("use_start"):
            return at_token("method", "method.template", clause.words.tokens[index])
    return None


def _named_colleague(clause: Clause) -> Found | None:
    """ "with Peter", "together with Anouk": a capital after "with" where somebody acts."""
    tokens = clause.words.tokens
    for index in range(len(tokens) - 1):
        if tokens[index].low in ("met", "with") and tokens[index + 1].text[0].isupper():
            is_person = not tokens[index + 1].text.isupper() and clause.acts
            if is_person and not clause.find("relation"):
                return at_token("method", "method.colleague", tokens[index + 1])
    return None
