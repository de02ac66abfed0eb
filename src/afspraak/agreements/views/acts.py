"""What one can do now in an agreement: from the table of steps, never a button that is not possible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import gettext_lazy

from afspraak.agreements.models import Agreement
from afspraak.agreements.rules import open_steps
from afspraak.agreements.states import Step
from afspraak.people.models import Person

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

# What the step is called on its button, and what it means. `%(name)s` is the other, `%(n)s` the version.
WORDS: dict[Step, tuple[StrPromise, StrPromise]] = {
    Step.SIGNATURE: (
        gettext_lazy("Sign version %(n)s"),
        gettext_lazy("You read the words once more before you sign."),
    ),
    Step.COUNTER_PROPOSAL: (
        gettext_lazy("Make a counter-proposal"),
        gettext_lazy("Change the words, sign them, and it is %(name)s’s turn."),
    ),
    Step.REFUSAL: (
        gettext_lazy("Decline, with a reason"),
        gettext_lazy("Then it ends here. It counts nowhere."),
    ),
    Step.WITHDRAWAL: (
        gettext_lazy("Withdraw the proposal"),
        gettext_lazy("As long as %(name)s has not signed."),
    ),
    Step.CHECK_IN: (
        gettext_lazy("Tell how it stands"),
        gettext_lazy("A message per criterion, in half a minute."),
    ),
    Step.DELIVERY: (
        gettext_lazy("Deliver"),
        gettext_lazy("Tell for each criterion what there is now, with evidence."),
    ),
    Step.ACCEPTANCE: (
        gettext_lazy("Look at the delivery"),
        gettext_lazy("What was agreed beside what there is. Then you accept, or not yet."),
    ),
    Step.RETURN: (
        gettext_lazy("Give the delivery back"),
        gettext_lazy("Name what is not met yet and what is needed there."),
    ),
    Step.RECALL: (
        gettext_lazy("Take the delivery back"),
        gettext_lazy("As long as %(name)s has not judged it."),
    ),
}
LEADING = (Step.SIGNATURE, Step.ACCEPTANCE, Step.CHECK_IN)  # what one most likely came for


@dataclass(frozen=True)
class Act:
    """A step one may take now: its name, what it means, and where it is taken."""

    step: Step
    label: str
    why: str
    url: str


def acts_of(agreement: Agreement, me: Person) -> list[Act]:
    """All that `me` may do now, in the order of the table. Reads what is prefetched."""
    latest = agreement.latest
    words: dict[str, object] = {"name": agreement.other_party(me).short_name, "n": latest and latest.number}
    return [_act(row.step, agreement, words) for row in open_steps(agreement, me) if row.step in WORDS]


def _act(step: Step, agreement: Agreement, words: dict[str, object]) -> Act:
    label, why = WORDS[step]
    return Act(step, str(label) % words, str(why) % words, reverse(f"agreements:{step}", args=[agreement.pk]))


def leading(acts: list[Act], *, is_over: bool) -> Act | None:
    """The one act for the filled button; once the period is over that is the delivery."""
    order = (Step.DELIVERY, *LEADING) if is_over else LEADING
    by_step = {act.step: act for act in acts}
    return next((by_step[step] for step in order if step in by_step), None)
