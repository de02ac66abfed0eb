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


class Pending(models.TextChoices):
    """What waits for an answer while an agreement is in force: one thing at a time."""

    NOTHING = "", pgettext_lazy("pending", "Nothing")
    CHANGE = "change", pgettext_lazy("pending", "A change")
    ENDING = "ending", pgettext_lazy("pending", "An ending")
    PAUSE = "pause", pgettext_lazy("pending", "A pause")


BY_BOTH = (
    EndedAs.DONE_WITHOUT_DELIVERY,
    EndedAs.NO_LONGER_NEEDED,
    EndedAs.NOT_REACHED,
)  # ends that both sign


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


class Audience(models.TextChoices):
    """Who reads an agreement beside its parties, from few to many."""

    PARTIES = "parties", pgettext_lazy("audience", "Only the two of you")
    TEAM = "team", pgettext_lazy("audience", "A team")
    ORGANISATION = "organisation", pgettext_lazy("audience", "Everyone who works here")


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
    CHANGE = "change", pgettext_lazy("step", "Change")
    ENDING = "ending", pgettext_lazy("step", "Ending")
    PAUSE = "pause", pgettext_lazy("step", "Pause")
    RESUMPTION = "resumption", pgettext_lazy("step", "Resumption")
    CLOSING = "closing", pgettext_lazy("step", "Closing")
    LAPSE = "lapse", pgettext_lazy("step", "Lapse")
    VACANCY = "vacancy", pgettext_lazy("step", "Vacancy")
    REINSTATEMENT = "reinstatement", pgettext_lazy("step", "Reinstatement")
    MESSAGE = "message", pgettext_lazy("step", "Message")
    TAKING_BACK = "taking_back", pgettext_lazy("step", "Taking back")
    THANKS = "thanks", pgettext_lazy("step", "Thanks")
    CORRECTION = "correction", pgettext_lazy("step", "Correction")
    SUPPORT_KEPT = "support_kept", pgettext_lazy("step", "Support kept")
    SUPPORT_RECEIVED = "support_received", pgettext_lazy("step", "Support received")
    WIDENING = "widening", pgettext_lazy("step", "Sharing more widely")
    WIDENING_ANSWER = "widening_answer", pgettext_lazy("step", "Answer about sharing")
    NARROWING = "narrowing", pgettext_lazy("step", "Sharing less widely")


TOLD = frozenset({Step.CHECK_IN, Step.CORRECTION, Step.DELIVERY})  # what one may be thanked for
WRITING = frozenset({Step.PROPOSAL, Step.COUNTER_PROPOSAL, Step.CHANGE})  # steps that write a version
SIGNING = WRITING | {Step.SIGNATURE}  # steps that put a signature under a version, if they name one
SEEN = frozenset(
    {Step.CHECK_IN, Step.CORRECTION, Step.RESUMPTION}
)  # beside the road, yet not twice on one page


ANSWERING = frozenset({Step.SIGNATURE, Step.COUNTER_PROPOSAL, Step.REFUSAL, Step.WITHDRAWAL})
"""Steps about what waits: to other things waiting they are other steps."""


class By(StrEnum):
    """Who may take a step, seen from the agreement."""

    AUTHOR = "author"  # who made what waits
    OTHER = "other"  # whose turn it is while something waits
    HOLDER = "holder"
    COUNTERPART = "counterpart"
    EITHER = "either"
    ORGANISATION = "organisation"  # by itself: what follows from a date, or from a steward's act


@dataclass(frozen=True)
class Transition:
    """One row of the table: from `state` while `pending` waits, `by` takes `step`; then it is `to`.

    `pending` None: whatever waits. `then` is what waits afterwards, None: the same as before. `ended_as` None
    where it ends: as the ending that was signed says, or as the entry itself does.
    """

    state: State
    step: Step
    by: By
    to: State
    ended_as: EndedAs | None = None
    pending: Pending | None = None
    then: Pending | None = None

    @property
    def is_beside(self) -> bool:
        """Whether the step leaves the agreement where it is, and whoever's turn it is."""
        return self.to == self.state and self.then is None


_NOTHING, _CHANGE, _ENDING, _PAUSE = Pending.NOTHING, Pending.CHANGE, Pending.ENDING, Pending.PAUSE
_PROPOSED, _ACTIVE, _DELIVERED, _ENDED = State.PROPOSED, State.ACTIVE, State.DELIVERED, State.ENDED
_LIVING = (_PROPOSED, _ACTIVE, _DELIVERED)

TABLE: tuple[Transition, ...] = (
    Transition(_PROPOSED, Step.SIGNATURE, By.OTHER, _ACTIVE, then=_NOTHING),
    Transition(_PROPOSED, Step.COUNTER_PROPOSAL, By.OTHER, _PROPOSED, then=_NOTHING),
    Transition(_PROPOSED, Step.REFUSAL, By.OTHER, _ENDED, EndedAs.DECLINED, then=_NOTHING),
    Transition(_PROPOSED, Step.WITHDRAWAL, By.AUTHOR, _ENDED, EndedAs.WITHDRAWN, then=_NOTHING),
    Transition(_ACTIVE, Step.SIGNATURE, By.OTHER, _ACTIVE, pending=_CHANGE, then=_NOTHING),
    Transition(_ACTIVE, Step.SIGNATURE, By.OTHER, _ENDED, pending=_ENDING, then=_NOTHING),
    Transition(_ACTIVE, Step.SIGNATURE, By.OTHER, _ACTIVE, pending=_PAUSE, then=_NOTHING),
    Transition(_ACTIVE, Step.COUNTER_PROPOSAL, By.OTHER, _ACTIVE, pending=_CHANGE, then=_CHANGE),
    *(Transition(_ACTIVE, Step.REFUSAL, By.OTHER, _ACTIVE, pending=p, then=_NOTHING) for p in Pending if p),
    *(
        Transition(_ACTIVE, Step.WITHDRAWAL, By.AUTHOR, _ACTIVE, pending=p, then=_NOTHING)
        for p in Pending
        if p
    ),
    Transition(_ACTIVE, Step.CHECK_IN, By.HOLDER, _ACTIVE),
    Transition(_ACTIVE, Step.CORRECTION, By.HOLDER, _ACTIVE),
    Transition(_ACTIVE, Step.DELIVERY, By.HOLDER, _DELIVERED, then=_NOTHING),
    Transition(_ACTIVE, Step.RESUMPTION, By.EITHER, _ACTIVE),
    Transition(_ACTIVE, Step.CHANGE, By.EITHER, _ACTIVE, pending=_NOTHING, then=_CHANGE),
    Transition(_ACTIVE, Step.PAUSE, By.EITHER, _ACTIVE, pending=_NOTHING, then=_PAUSE),
    Transition(_ACTIVE, Step.ENDING, By.EITHER, _ACTIVE, pending=_NOTHING, then=_ENDING),
    Transition(_ACTIVE, Step.CLOSING, By.EITHER, _ENDED, then=_NOTHING),
    Transition(_ACTIVE, Step.LAPSE, By.ORGANISATION, _ACTIVE, pending=_PAUSE, then=_NOTHING),
    Transition(_ACTIVE, Step.VACANCY, By.ORGANISATION, _ACTIVE, then=_NOTHING),
    Transition(_ACTIVE, Step.REINSTATEMENT, By.ORGANISATION, _ACTIVE),
    Transition(_DELIVERED, Step.ACCEPTANCE, By.COUNTERPART, State.ACCEPTED),
    Transition(_DELIVERED, Step.RETURN, By.COUNTERPART, _ACTIVE),
    Transition(_DELIVERED, Step.RECALL, By.HOLDER, _ACTIVE),
    Transition(_DELIVERED, Step.CLOSING, By.EITHER, _ENDED),
    Transition(_DELIVERED, Step.VACANCY, By.ORGANISATION, _DELIVERED),
    Transition(_DELIVERED, Step.REINSTATEMENT, By.ORGANISATION, _DELIVERED),
    *(Transition(s, Step.MESSAGE, By.EITHER, s) for s in _LIVING),
    *(Transition(s, Step.TAKING_BACK, By.EITHER, s) for s in _LIVING),
    *(Transition(s, Step.THANKS, By.EITHER, s) for s in (_ACTIVE, _DELIVERED)),
    *(Transition(s, Step.SUPPORT_KEPT, By.COUNTERPART, s) for s in (_ACTIVE, _DELIVERED)),
    *(Transition(s, Step.SUPPORT_RECEIVED, By.HOLDER, s) for s in (_ACTIVE, _DELIVERED)),
    *(Transition(s, Step.WIDENING, By.EITHER, s) for s in (_ACTIVE, _DELIVERED)),
    *(Transition(s, Step.WIDENING_ANSWER, By.EITHER, s) for s in (_ACTIVE, _DELIVERED)),
    *(Transition(s, Step.NARROWING, By.EITHER, s) for s in (_ACTIVE, _DELIVERED, State.ACCEPTED, _ENDED)),
)


def transition(state: str, step: Step, pending: str = "") -> Transition | None:
    """The row for taking `step` in `state` while `pending` waits, or None where the table has none."""
    return next((t for t in steps_from(state, pending) if t.step == step), None)


def steps_from(state: str, pending: str = "") -> tuple[Transition, ...]:
    """All rows that start in `state` while `pending` waits, in the order of the table."""
    return tuple(t for t in TABLE if t.state == state and t.pending in (None, pending))
