"""Activity: the date has passed; do the words say only what someone was doing, not what is there?"""

from __future__ import annotations

from dataclasses import dataclass

from afspraak.agreements.clarity.clause import Actor, Clause
from afspraak.agreements.clarity.flags import Found, at_clause, at_match, at_token
from afspraak.agreements.clarity.flows import bare_plural, habit_of_many, is_its_name
from afspraak.agreements.clarity.forms import word_set
from afspraak.agreements.clarity.hours import goes_to
from afspraak.agreements.clarity.lexicon import Kinds
from afspraak.agreements.clarity.presence import attends, somewhere

_HOLDING = word_set("voer voert voeren hold holds holding have conduct conducts conducting")
_KEEPING = word_set("keep houd hou maintain update")
_NO_DOING = word_set(
    """
    past valt telt kost duurt geldt bevat voldoet bestaat laadt was zit staat heeft moet gaat weet laat
    bereikbaar haalt
    """
)
_SPENT: Kinds = frozenset({"routine", "effort"})
_WHEN = ("hours.edge", "hours.window", "hours.reach")
_DOING: Kinds = frozenset({"effort", "routine", "product", "change"})


@dataclass(frozen=True)
class Doing:
    """What was found. `is_open`: neither a number nor an end is in the words (so it is vague too)."""

    found: Found
    is_open: bool
    can_be_lifted: bool = True


def activity(clause: Clause, *, timed: Found | None, road: Found | None, outcome: bool) -> Doing | None:
    """The first sign that only doing is agreed. `timed`: working time that was found in the same words."""
    attended = attends(clause)
    if attended:
        found = Found("activity", "activity.attend", attended.start, attended.end)
        return Doing(found, is_open=False, can_be_lifted=False)
    if clause.find("so_that") and not goes_to(clause):
        return None
    methodical = road is not None
    first = clause.find("each_first") if methodical else None
    if first:
        return Doing(at_match("activity", "activity.repeated", clause, first), is_open=False)
    if timed:
        return _time_on(clause, timed)
    if road and road.rule == "method.approval" and "product" not in clause.opening_kinds:
        return Doing(Found("activity", "activity.repeated", road.start, road.end), is_open=False)
    is_seen = any(map(clause.find, ("seen", "found", "is_present"))) and clause.find("only_there")
    if (is_seen or clause.find("workplace")) and not clause.find("effort_words"):
        return None
    if clause.actor is Actor.PERSON and clause.find("ability"):
        return None
    if clause.actor is Actor.OTHER:
        return _passive_repeated(clause) or (_acts_held(clause) if outcome else None)
    if somewhere(clause) and clause.first("effort") is None and not _does(clause):
        return _walks_along(clause)
    is_product = "product" in clause.opening_kinds
    by_rule = clause.find("method_only") if methodical and not is_product else None
    if by_rule:
        return Doing(at_match("activity", "activity.effort", clause, by_rule), is_open=False)
    return (
        _effort(clause)
        or _repeated(clause)
        or (None if methodical and _is_one(clause) else _routine(clause, outcome=outcome))
    )


def _is_one(clause: Clause) -> bool:
    """One thing by a prescribed road: "Test the pumps according to P3" ends, whatever the verb."""
    opening = clause.words.lows[clause.opening]
    habit = "t" if clause.lexicon.language == "nl" else "s"
    comes_back = opening.endswith(habit) and opening not in ("test", "toets", "process")
    act = clause.first("act")
    if act is not None and act.low.endswith(("s", "en")):
        return False
    return (
        not comes_back and opening not in _KEEPING and clause.words.lows[1:2] in (("de",), ("het",), ("the",))
    )


def _does(clause: Clause) -> bool:
    return any(kinds & _DOING and "stay" not in kinds for kinds in clause.kinds)


def _walks_along(clause: Clause) -> Doing | None:
    match = clause.find("along")
    return Doing(at_match("activity", "activity.effort", clause, match), is_open=False) if match else None


def _time_on(clause: Clause, timed: Found) -> Doing | None:
    """Time spent on something, or clocked again and again, without its end."""
    if goes_to(clause):
        return Doing(Found("activity", "activity.time", timed.start, timed.end), is_open=False)
    if timed.rule == "hours.reach" and clause.actor is Actor.PERSON:
        return None
    done = clause.find("amount_done")
    if done and (clause.find("works_on") or clause.find("time_on")):
        return Doing(Found("activity", "activity.time", timed.start, timed.end), is_open=False)
    if timed.rule == "hours.edge" and clause.actor is Actor.PERSON:
        return None
    stays = somewhere(clause) is not None and not clause.find("works_on")
    does = _spends(clause)
    works = clause.find("works_on") or (None if timed.rule in _WHEN else clause.find("time_on"))
    spends = bool(works) or does
    if not stays and spends and not clause.find("time_only"):
        return Doing(Found("activity", "activity.time", timed.start, timed.end), is_open=False)
    own = clause.find("registers")
    if own and not clause.find("hours_counted"):
        return Doing(at_match("activity", "activity.repeated", clause, own), is_open=False)
    match = clause.find("frequency")
    if match and clause.find("time_registered") and not done:
        return Doing(at_match("activity", "activity.repeated", clause, match), is_open=False)
    return None


def _spends(clause: Clause) -> bool:
    """A Dutch infinitive of work that comes back: "een half uur mailen"."""
    if clause.lexicon.language != "nl":
        return False
    pairs = zip(clause.words.lows, clause.kinds, strict=True)
    return any(kinds & _SPENT and low.endswith("en") for low, kinds in pairs)


def _passive_repeated(clause: Clause) -> Doing | None:
    match = clause.find("frequency")
    if match and clause.find("passive_present") and clause.first("routine") and not clause.find("automatic"):
        return Doing(at_match("activity", "activity.repeated", clause, match), is_open=False)
    return None


def _acts_held(clause: Clause) -> Doing | None:
    """ "All interviews were held": one's own acts in the passive, counted or not."""
    match = clause.find("acts_held")
    return Doing(at_match("activity", "activity.repeated", clause, match), is_open=False) if match else None


def _effort(clause: Clause) -> Doing | None:
    counted = clause.is_counted or bool(clause.find("frequency"))
    if any(map(clause.find, ("target", "feels", "makes_paper"))):
        return None
    phrase = clause.find("effort_words") if clause.acts else clause.find("effort_head")
    if phrase:
        return Doing(at_match("activity", "activity.effort", clause, phrase), is_open=not counted)
    if not clause.acts:
        return None
    for index, kinds in enumerate(clause.kinds):
        last = clause.lexicon.language == "nl" and index == len(clause.kinds) - 1
        follows = index == clause.opening + 1 and (
            clause.lexicon.language == "nl" or kinds_end(clause, index)
        )
        near = index == clause.opening or follows or last
        far = clause.lexicon.language == "nl" and not clause.kinds[clause.opening] & _DOING
        if "effort" in kinds and (near or far):
            return Doing(
                at_token("activity", "activity.effort", clause.words.tokens[index]), is_open=not counted
            )
    return None


def kinds_end(clause: Clause, index: int) -> bool:
    """A second verb in English: "continue supporting"."""
    return clause.words.lows[index].endswith("ing")


def _repeated(clause: Clause) -> Doing | None:
    match = clause.find("frequency") or clause.find("loosely")
    item = clause.find("each_item") if clause.acts else None
    if match is None and item is None:
        return None
    if clause.find("target") and not clause.find("frequency"):
        return None
    if (
        clause.actor is Actor.HOLDER
        and clause.first("attitude")
        and not _does(clause)
        and not clause.find("approval")
    ):
        return None
    if clause.find("rate"):
        return None
    if match and item is None and "product" in clause.opening_kinds and is_its_name(clause, match.group()):
        return None
    is_loose = clause.find("frequency") is None and item is None and not clause.is_counted
    where = match or item
    if where is None:
        return None
    orders = "plain" in clause.opening_kinds and not clause.opening_kinds & {"stay", "attend"}
    if clause.acts and (_does(clause) or orders or not clause.find("being")):
        if (
            item
            and match is None
            and not clause.find("approval")
            and "product" in clause.opening_kinds
            and "routine" not in clause.opening_kinds
        ):
            return None
        if is_loose and clause.first("routine") is None and clause.first("product") is None:
            return None
        return Doing(at_match("activity", "activity.repeated", clause, where), is_open=False)
    if clause.actor is Actor.NONE and (clause.find("own_act") or clause.find("times")):
        return Doing(at_match("activity", "activity.repeated", clause, where), is_open=is_loose)
    return None


def _routine(clause: Clause, *, outcome: bool) -> Doing | None:
    """A flow of work without number or quality, or a count of one's own acts."""
    if any(map(clause.find, ("target", "attitude", "obtains", "handed_over"))):
        return None
    head = clause.find("routine_head") if clause.actor is Actor.NONE else None
    if head:
        return Doing(at_match("activity", "activity.routine", clause, head), is_open=False)
    if not clause.acts:
        act = clause.find("own_act_done")
        return Doing(at_match("activity", "activity.routine", clause, act), is_open=False) if act else None
    if clause.actor is Actor.PERSON:
        return _task_of(clause) if outcome else None
    phone = clause.find("phone")
    if phone:
        return Doing(at_match("activity", "activity.routine", clause, phone), is_open=False)
    if not outcome and clause.words.lows[0].endswith(("t", "s")) and not clause.is_counted:
        return None
    main = _main_verb(clause)
    if main is None and outcome and habit_of_many(clause):
        return Doing(at_clause("activity", "activity.routine", clause), is_open=False)
    if main is None:
        return _unknown(clause) if outcome else None
    kinds = clause.kinds[main]
    if clause.words.lows[main + 1 : main + 2] == ("out",):  # "carry out the survey" names a product
        kinds = kinds | {"product"}
    if clause.words.lows[main] in _KEEPING and clause.is_counted and clause.first("act") is None:
        return None
    if "routine" in kinds and "product" not in kinds and "change" not in kinds:
        opener = clause.words.lows[main] in _HOLDING
        is_open = opener and clause.first("act") is not None and not clause.is_counted
        return Doing(at_token("activity", "activity.routine", clause.words.tokens[main]), is_open=is_open)
    if "product" in kinds and bare_plural(clause, main):
        return Doing(at_clause("activity", "activity.routine", clause), is_open=False)
    if "routine" in kinds and clause.first("act") and clause.is_counted:
        return Doing(at_clause("activity", "activity.routine", clause), is_open=False)
    return None


def _task_of(clause: Clause) -> Doing | None:
    """ "De assistent maakt de notulen": a named worker, and at once the verb of work that comes back."""
    if clause.find("ability") or clause.has_measure or clause.find("obtains"):
        return None
    for index in range(1, min(6, len(clause.kinds))):
        kinds = clause.kinds[index]
        finite = clause.words.lows[index].endswith(("t", "s"))
        if "role" in clause.kinds[index - 1] and finite and "routine" in kinds and "stay" not in kinds:
            return Doing(at_token("activity", "activity.routine", clause.words.tokens[index]), is_open=False)
    return None


def _unknown(clause: Clause) -> Doing | None:
    """ "Wast de voertuigen": Dutch in the third person tells what somebody does, whatever the verb."""
    match = clause.find("unknown_doing")
    if clause.actor is not Actor.HOLDER or match is None or clause.opening_kinds or clause.is_counted:
        return None
    if clause.words.lows[clause.opening] in _NO_DOING:
        return None
    return Doing(at_match("activity", "activity.routine", clause, match), is_open=False)


def _main_verb(clause: Clause) -> int | None:
    """The opening word where it is a verb; else the last verb (Dutch puts the infinitive there)."""
    if clause.opening_kinds & _DOING:
        return clause.opening
    for index in range(len(clause.kinds) - 1, -1, -1):
        infinitive = clause.words.lows[index].endswith("n")
        if clause.kinds[index] & _DOING and infinitive and clause.lexicon.language == "nl":
            return index
    return None
