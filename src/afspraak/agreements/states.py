"""The road of an agreement as data: states, steps, and who takes which step.

Actions, buttons, tests and the diagram in the docs read this one table.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Kind(models.TextChoices):
    RESULT = "result", _("Result agreement")
    DEVELOPMENT = "development", _("Development agreement")


class State(models.TextChoices):
    PROPOSED = "proposed", pgettext_lazy("state", "Proposed")
    ACTIVE = "active", pgettext_lazy("state", "In force")
    DELIVERED = "delivered", pgettext_lazy("state", "Delivered")
    ACCEPTED = "accepted", pgettext_lazy("state", "Accepted")
    ENDED = "ended", pgettext_lazy("state", "Ended")


FINAL = frozenset({State.ACCEPTED, State.ENDED})
SIGNED = frozenset({State.ACTIVE, State.DELIVERED, State.ACCEPTED})


class EndedAs(models.TextChoices):
    DECLINED = "declined", pgettext_lazy("ended as", "Declined")
    WITHDRAWN = "withdrawn", pgettext_lazy("ended as", "Withdrawn")
    DONE_WITHOUT_DELIVERY = "done_without_delivery", pgettext_lazy("ended as", "Done without delivery")
    NO_LONGER_NEEDED = "no_longer_needed", pgettext_lazy("ended as", "No longer needed")
    NOT_REACHED = "not_reached", pgettext_lazy("ended as", "Not reached")
    UNANSWERED = "unanswered", pgettext_lazy("ended as", "Unanswered")
    PARTY_LEFT = "party_left", pgettext_lazy("ended as", "Party left")


class Role(models.TextChoices):
    HOLDER = "holder", pgettext_lazy("role", "Holder")
    COUNTERPART = "counterpart", pgettext_lazy("role", "Counterpart")


class CriterionKind(models.TextChoices):
    YES_NO = "yes_no", _("Yes or no")
    NUMBER = "number", _("A number")
    JUDGED = "judged", _("Judged by someone")


class Direction(models.TextChoices):
    UP = "up", _("Higher is better")
    DOWN = "down", _("Lower is better")


class SupportKind(models.TextChoices):
    ONCE = "once", _("Once")
    ANSWER_TO_SIGNAL = "answer_to_signal", _("An answer to every signal")
    JUDGEMENT_OF_DELIVERY = "judgement_of_delivery", _("A judgement of a delivery")


class Rhythm(models.TextChoices):
    WEEK = "week", _("Every week")
    TWO_WEEKS = "two_weeks", _("Every two weeks")
    THREE_WEEKS = "three_weeks", _("Every three weeks")
    FOUR_WEEKS = "four_weeks", _("Every four weeks")
    QUARTER = "quarter", _("Every quarter")
    FREE = "free", _("When there is something to tell")


RHYTHM_DAYS: dict[str, int | None] = {
    Rhythm.WEEK: 7,
    Rhythm.TWO_WEEKS: 14,
    Rhythm.THREE_WEEKS: 21,
    Rhythm.FOUR_WEEKS: 28,
    Rhythm.QUARTER: 91,
    Rhythm.FREE: None,
}


class Course(models.TextChoices):
    ON_COURSE = "on_course", pgettext_lazy("course", "On course")
    ATTENTION = "attention", pgettext_lazy("course", "Needs attention")
    OFF_COURSE = "off_course", pgettext_lazy("course", "Off course")


class Step(models.TextChoices):
    """The steps, as nouns. Each is a resource with a URL of the same name."""

    PROPOSAL = "proposal", pgettext_lazy("step", "Proposal")
    COUNTER_PROPOSAL = "counter_proposal", pgettext_lazy("step", "Counter-proposal")
    SIGNATURE = "signature", pgettext_lazy("step", "Signature")
    REFUSAL = "refusal", pgettext_lazy("step", "Refusal")
    WITHDRAWAL = "withdrawal", pgettext_lazy("step", "Withdrawal")
    CHECK_IN = "check_in", pgettext_lazy("step", "Check-in")
    DELIVERY = "delivery", pgettext_lazy("step", "Delivery")
    ACCEPTANCE = "acceptance", pgettext_lazy("step", "Acceptance")
    RETURN = "return", pgettext_lazy("step", "Return")
    RECALL = "recall", pgettext_lazy("step", "Recall")


SIGNING = frozenset({Step.PROPOSAL, Step.COUNTER_PROPOSAL, Step.SIGNATURE})  # steps that put a signature


class By(StrEnum):
    """Who may take a step, seen from the agreement."""

    AUTHOR = "author"  # who signed the latest version first
    OTHER = "other"  # whose turn it is while a version waits
    HOLDER = "holder"
    COUNTERPART = "counterpart"


@dataclass(frozen=True)
class Transition:
    """One row of the table: from `state`, `by` takes `step`, and the agreement is `to`."""

    state: State
    step: Step
    by: By
    to: State
    ended_as: EndedAs | None = None


TABLE: tuple[Transition, ...] = (
    Transition(State.PROPOSED, Step.SIGNATURE, By.OTHER, State.ACTIVE),
    Transition(State.PROPOSED, Step.COUNTER_PROPOSAL, By.OTHER, State.PROPOSED),
    Transition(State.PROPOSED, Step.REFUSAL, By.OTHER, State.ENDED, EndedAs.DECLINED),
    Transition(State.PROPOSED, Step.WITHDRAWAL, By.AUTHOR, State.ENDED, EndedAs.WITHDRAWN),
    Transition(State.ACTIVE, Step.CHECK_IN, By.HOLDER, State.ACTIVE),
    Transition(State.ACTIVE, Step.DELIVERY, By.HOLDER, State.DELIVERED),
    Transition(State.DELIVERED, Step.ACCEPTANCE, By.COUNTERPART, State.ACCEPTED),
    Transition(State.DELIVERED, Step.RETURN, By.COUNTERPART, State.ACTIVE),
    Transition(State.DELIVERED, Step.RECALL, By.HOLDER, State.ACTIVE),
)

_BY_STATE_AND_STEP = {(t.state, t.step): t for t in TABLE}


def transition(state: str, step: Step) -> Transition | None:
    """The row for taking `step` in `state`, or None where the table has none."""
    return _BY_STATE_AND_STEP.get((State(state), step))


def steps_from(state: str) -> tuple[Transition, ...]:
    """All rows that start in `state`, in the order of the table."""
    return tuple(t for t in TABLE if t.state == state)
