"""Method: is the road prescribed, so that the same result by another road would break the agreement?"""

from __future__ import annotations

from itertools import pairwise

from afspraak.agreements.clarity.clause import Actor, Clause
from afspraak.agreements.clarity.flags import Found, at_match, at_token
from afspraak.agreements.clarity.forms import word_set

_ALWAYS = ("order", "approval", "by_school", "done_by", "by_firm")
_WHEN_ACTING = ("by_tool", "means", "colleague")
_BY = word_set(
    """
    volgens conform via met hand van basis behulp langs using with per via through by from following
    uit in against to
    """
)
_GAP = 6
_LINKING = word_set("is zijn wordt worden staat staan are was were has have will")
_IN = word_set("in met via with using through")
_AT_DESK = word_set(
    """
    edit monteer bewerk film shoot
    model calculate draw draft plan schedule log record register document enter write prepare process
    compute analyse analyze track publish map reken bereken modelleer teken registreer noteer leg
    documenteer schrijf verwerk voer analyseer publiceer plan rekent berekent modelleert tekent
    registreert noteert legt documenteert schrijft verwerkt voert plant houd houdt calculates draws
    plans schedules logs records registers documents enters writes processes tracks keep keeps
    """
)
_ON_SCREEN = (
    "planning",
    "rapport",
    "rapportage",
    "model",
    "dashboard",
    "dossier",
    "overzicht",
    "begroting",
    "tekening",
    "tekeningen",
    "berekening",
    "berekeningen",
    "register",
    "website",
    "rooster",
    "presentatie",
    "enquete",
    "database",
    "administratie",
    "schedule",
    "report",
    "spreadsheet",
    "budget",
    "drawing",
    "drawings",
    "calculation",
    "calculations",
    "roster",
    "presentation",
    "survey",
    "records",
    "minutes",
    "notulen",
    "app",
)
"""What is made on a screen: there, a name after "in" is a program and not a town."""
_NO_TOOL = word_set(
    """
    januari februari maart april mei juni juli augustus september oktober november december january
    february march may june july august october nederlands engels frans duits dutch english french
    german spanish turkish arabic nederland europa holland q1 q2 q3 q4 nen iso wcag avg gdpr cao
    maandag dinsdag woensdag donderdag vrijdag monday tuesday wednesday thursday friday
    """
)


def method(clause: Clause, *, outcome: bool) -> Found | None:
    """The first sign that the road is laid down, not only the result."""
    made = clause.find("made_with")
    doing = clause.acts or bool(made) or (clause.actor is Actor.NONE)
    if clause.find("measuring"):
        return None
    if clause.find("home"):
        return None
    used = clause.find("is_used") if clause.first("template") else None
    if used and not clause.find("is_adopted"):
        return at_match("method", "method.template", clause, used)
    for name in _ALWAYS:
        match = clause.find(name)
        if (match and doing) or (match and name in ("approval", "order", "done_by", "by_firm")):
            if name == "done_by" and clause.is_counted and clause.actor is Actor.NONE:
                continue  # "95% by the delivery list" says where it was measured
            meets = name == "by_firm" and clause.first("event") is not None
            if meets or (name in ("by_firm", "done_by") and clause.find("contracting")):
                continue
            return at_match("method", f"method.{name}", clause, match)
    if doing and not clause.find("reach"):
        given = _is_format(clause) or (not outcome and _is_read_there(clause))
        for name in _WHEN_ACTING:
            match = clause.find(name)
            if match and name == "by_tool" and given:
                continue
            if match and match.group().endswith("only") and clause.find("clocked"):
                continue  # "in school hours only" limits the time
            if match:
                return at_match("method", f"method.{name}", clause, match)
        by = clause.find("does_with")
        if by and clause.first("others") is None and clause.first("event") is None:
            return at_match("method", "method.means", clause, by)
        by_template = _by_template(clause)
        if by_template:
            return by_template
        tool = None if given else _named_tool(clause) or _branded(clause)
        if tool:
            return tool
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
        before = _within(lows[max(0, index - _GAP) : index])
        if any(low in _BY for low in before) or clause.find("use_start"):
            return at_token("method", "method.template", clause.words.tokens[index])
    return None


def _within(before: tuple[str, ...]) -> tuple[str, ...]:
    """What stands in one group with the template: "in het voorjaar is de nieuwe werkwijze" ends at "is"."""
    verbs = [place for place, low in enumerate(before) if low in _LINKING]
    return before[verbs[-1] + 1 :] if verbs else before


def _is_format(clause: Clause) -> bool:
    """ "Lever een rekenmodel in Excel op": what is handed over is a file, however it was made."""
    return clause.find("handed_over") is not None


def _is_read_there(clause: Clause) -> bool:
    """ "Gemiddeld 9 weken in het zaaksysteem": a measure, and the system in which it is read."""
    done = clause.find("is_made") or clause.counts_acts
    return clause.actor is Actor.NONE and not done and bool(clause.has_measure or clause.find("source"))


def _named_tool(clause: Clause) -> Found | None:
    """ "Model the bridge in Tekton": a name with a capital, where work at a desk is done in it or with it."""
    tokens = clause.words.tokens
    made = clause.find("made_with")
    at_desk = (
        any(low in _AT_DESK for low in clause.words.lows)
        or bool(made)
        or any(low.endswith(_ON_SCREEN) for low in clause.words.lows)
    )
    if not at_desk or not (made or clause.actor is Actor.HOLDER):
        return None
    for before, token in pairwise(tokens):
        named = token.text[:1].isupper() and token.low not in _NO_TOOL and not clause.find("relation")
        if named and before.low in _IN and not clause.kinds[tokens.index(token)]:
            return at_token("method", "method.by_tool", token)
    return None


def _branded(clause: Clause) -> Found | None:
    """ "Test the pumps with the kit from Grundt": with a thing of one make."""
    tokens = clause.words.tokens
    for place in range(2, len(tokens) - 1):
        make = tokens[place + 1].text[:1].isupper() and tokens[place + 1].low not in _NO_TOOL
        with_it = any(token.low in ("met", "with") for token in tokens[max(0, place - 3) : place - 1])
        if make and with_it and tokens[place].low in ("van", "from", "by") and clause.acts:
            is_thing = not any(
                kinds & {"role", "others", "event"} for kinds in clause.kinds[place - 2 : place]
            )
            return at_token("method", "method.by_tool", tokens[place + 1]) if is_thing else None
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
