"""Where a number of an agreement goes, and where its path is today."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as _

from afspraak.agreements.models import Criterion, Terms
from afspraak.agreements.queries import details
from afspraak.agreements.queries.course_line import Goal
from afspraak.agreements.queries.rests import Rest, moved
from afspraak.agreements.states import CriterionKind
from afspraak.agreements.wording import AgreedStep


def goal_of(criterion: Criterion, terms: Terms, rests: tuple[Rest, ...] = ()) -> Goal | None:
    """Where a number goes, its days moved by the `rests` before them; None for criteria of another kind."""
    if criterion.kind != CriterionKind.NUMBER or criterion.target is None:
        return None
    return Goal(
        moved(terms.starts_on, rests),
        moved(terms.ends_on, rests),
        criterion.baseline,
        criterion.target,
        tuple(AgreedStep(moved(step.on, rests), step.value) for step in criterion.agreed_steps),
        rests,
    )


def now_words(criterion: Criterion, terms: Terms, today: date, rests: tuple[Rest, ...] = ()) -> str:
    """Where the path is today, to be told beside the field: "The straight line is now at 6.9."."""
    goal = goal_of(criterion, terms, rests)
    if goal is None:
        return ""
    places = goal.places
    if not goal.is_line or today >= goal.ends_on:
        return _("The target is %(figure)s.") % {"figure": details.figure(goal.target, places)}
    places = max(places, 1 if abs(goal.target - goal.turns[0].value) < 10 else 0)
    now = {"figure": details.figure(goal.at(today), places)}
    if goal.steps:
        return _("The path you agreed is now at %(figure)s.") % now
    return _("The straight line is now at %(figure)s.") % now
