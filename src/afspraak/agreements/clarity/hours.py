"""Hours: must a person work a given amount or at given times, or be reachable?"""

from __future__ import annotations

import re

from afspraak.agreements.clarity.clause import Actor, Clause
from afspraak.agreements.clarity.flags import Found, at_match


def hours(clause: Clause, *, outcome: bool, somewhere: bool) -> Found | None:
    """The first sign that working time is laid down. `somewhere`: the words already say where someone is."""
    going = goes_to(clause)
    if going:
        return going
    rule = clause.find("hour_rule")
    if rule:
        return at_match("hours", "hours.word", clause, rule)
    share = clause.find("share")
    opens = share is not None and share.start() == 0 and clause.find("time_on")
    if clause.actor is Actor.OTHER and not opens:
        return None
    if share is None and clause.works:
        share = clause.find("bare_amount")
    if share:
        return at_match("hours", "hours.share", clause, share)
    word = clause.find("hour_word")
    if word and not _names_product(clause, word.start(), word.end()):
        return at_match("hours", "hours.word", clause, word)
    if clause.actor is not Actor.NONE or outcome:
        amount = clause.find("amount") or (clause.find("amount_first") if outcome else None)
        if amount and not _only_where(clause, amount.group(), somewhere=somewhere):
            return at_match("hours", "hours.amount", clause, amount)
    done = clause.find("amount_done")
    if done and (clause.works or clause.actor is Actor.NONE):
        return at_match("hours", "hours.amount", clause, done)
    return _at_times(clause) or _there_at(clause, somewhere=somewhere)


_WHERE = ("home", "found", "seen", "along", "workplace")


def _only_where(clause: Clause, amount: str, *, somewhere: bool) -> bool:
    """Days that only say where somebody is: "two days a week at the depot". Hours never do."""
    in_hours = any(unit in amount for unit in ("uur", "uren", "hour"))
    is_there = somewhere or any(map(clause.find, _WHERE))
    return is_there and not in_hours and bool(clause.find("days_only"))


def _there_at(clause: Clause, *, somewhere: bool) -> Found | None:
    """Being somewhere from, until or at a time of day: "at the gate by half past seven"."""
    clock = clause.find("stay_clock") if somewhere and clause.works else None
    return at_match("hours", "hours.edge", clause, clock) if clock else None


def goes_to(clause: Clause) -> Found | None:
    """ "Two evenings a week go to marking": the time is the subject."""
    rate = clause.find("rate_unit") or clause.find("share")
    if rate and clause.find("goes_to") and rate.start() < 25:
        return at_match("hours", "hours.amount", clause, rate)
    return None


def _at_times(clause: Clause) -> Found | None:
    reach = clause.find("reach")
    if reach and "product" in clause.opening_kinds and reach.group() in ("bereikbaarheid", "availability"):
        reach = None  # a paper about it
    if reach and reach.group().startswith(("answer", "respond", "read")) and not clause.find("clocked"):
        reach = None  # "Answer calls from tenants": work, and no time at which it is done
    if reach and (clause.works or clause.find("clocked")) and (clause.find("clocked") or clause.works):
        return at_match("hours", "hours.reach", clause, reach)
    phone = clause.find("phone")
    if phone and clause.works and clause.find("clocked"):
        return at_match("hours", "hours.reach", clause, phone)
    edge = clause.find("edge")
    if edge and clause.works:
        return at_match("hours", "hours.edge", clause, edge)
    days = clause.find("edge_days")
    if days and clause.works:
        return at_match("hours", "hours.edge", clause, days)
    till = clause.find("till")
    if till and clause.works and not clause.first("product"):
        return at_match("hours", "hours.edge", clause, till)
    window = clause.find("window")
    if window and clause.works:
        return at_match("hours", "hours.window", clause, window)
    return None


_OF = (" of ", " van ", " no ", " komt ")
_PAPER = re.compile(
    r"\b\w*(?:protocol|handboek|instructie|formulier|regeling|beleid|plan|handleiding|draaiboek|procedure"
    r"|notitie|rooster|lijst|schema|policy|rules?|handbook|manual|guide|form|instructions?|checklist"
    r"|scheme|regulations?|rota|roster|agreement|template|cursus|ruimte|kamer|room|card|app)(?:len|en|s)?\b"
)
"""Papers and the like, which may be about a duty, or be called after it."""

_ABOUT = re.compile(r"\b(?:voor|van|over|rond|for|of|about|on)\s(?:(?:de|het|een|alle|the|a|an|all)\s)?$")


_LESS_OF = re.compile(r"\w*(?:overwerk|overuren|overtime)")
"""What a team may have less of: that is a result, and no time to work."""

_OF_A_DUTY = re.compile(r"\b(?:van|of|on|in|op|uit)\s(?:de|het|the)\s$")


def _role_before(clause: Clause, start: int) -> bool:
    """Whether a worker's name for a trade stands right before "van de ..." that ends there."""
    ends = [token.end - clause.words.start for token in clause.words.tokens]
    before = [kinds for end, kinds in zip(ends, clause.kinds, strict=True) if end < start]
    return len(before) > len(("de", "van")) and "role" in before[-3]


def _names_product(clause: Clause, start: int, end: int) -> bool:
    """ "Protocol voor de nachtdienst", "on-call rota for the doctors": the word only names a thing."""
    before, after = clause.low[:start], clause.low[end:]
    makes = "product" in clause.opening_kinds
    if _LESS_OF.match(clause.low[start:end]) and (makes or "change" in clause.opening_kinds):
        return True
    if clause.actor is Actor.NONE and (clause.find("time_product") or after.startswith(_OF)):
        return True
    stays = "stay" in clause.opening_kinds
    if _ABOUT.search(before) and (makes or (_PAPER.search(before) and not stays)):
        return True
    if _OF_A_DUTY.search(before) and _role_before(clause, start) and after.strip():
        return True  # "de ploegleiders van de nachtdienst hebben ..."
    called = re.match(r"[\s-](?:\w+[\s-])?", after)
    duty = stays or (clause.works and clause.find("clocked") is not None)
    return bool(called and _PAPER.match(after, called.end())) and (makes or not duty)
