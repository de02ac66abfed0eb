"""What one can do now in an agreement: from the table of steps, never a button that is not possible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import gettext_lazy

from afspraak.agreements.models import Agreement
from afspraak.agreements.rules import open_steps
from afspraak.agreements.states import Pending, Step
from afspraak.people.models import Person
from afspraak.people.models.person import opening

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
    Step.CHANGE: (
        gettext_lazy("Propose a change"),
        gettext_lazy("Version %(n)s stays in force until both of you signed version %(next)s."),
    ),
    Step.ENDING: (
        gettext_lazy("Propose to end it"),
        gettext_lazy("With a look back. %(name)s signs too."),
    ),
    Step.PAUSE: (
        gettext_lazy("Ask for a pause"),
        gettext_lazy("From a day you choose; no reason is asked. The end moves along."),
    ),
    Step.RESUMPTION: (
        gettext_lazy("Go on again"),
        gettext_lazy("The pause ends today. %(name)s hears it."),
    ),
    Step.CLOSING: (
        gettext_lazy("End it alone"),
        gettext_lazy("%(name)s did not answer for thirty days."),
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
# The same steps, where they answer what waits while the agreement is in force.
ABOUT: dict[tuple[Step, Pending], tuple[StrPromise, StrPromise]] = {
    (Step.SIGNATURE, Pending.ENDING): (
        gettext_lazy("Agree to end it"),
        gettext_lazy("You add what you take along from it; then it has ended."),
    ),
    (Step.SIGNATURE, Pending.PAUSE): (
        gettext_lazy("Agree to the pause"),
        gettext_lazy("The end moves by as many days as it rests."),
    ),
    (Step.REFUSAL, Pending.CHANGE): (
        gettext_lazy("Decline, with a reason"),
        gettext_lazy("Then version %(n)s stays in force as it is."),
    ),
    (Step.REFUSAL, Pending.ENDING): (
        gettext_lazy("Decline, with a reason"),
        gettext_lazy("Then your agreement goes on as it was."),
    ),
    (Step.REFUSAL, Pending.PAUSE): (
        gettext_lazy("Decline, with a reason"),
        gettext_lazy("Then your agreement goes on as it was."),
    ),
    (Step.WITHDRAWAL, Pending.CHANGE): (
        gettext_lazy("Withdraw your change"),
        gettext_lazy("As long as %(name)s has not signed."),
    ),
    (Step.WITHDRAWAL, Pending.ENDING): (
        gettext_lazy("Take back your proposal to end it"),
        gettext_lazy("As long as %(name)s has not answered."),
    ),
    (Step.WITHDRAWAL, Pending.PAUSE): (
        gettext_lazy("Take back your request for a pause"),
        gettext_lazy("As long as %(name)s has not answered."),
    ),
}
# What the same steps mean where the other left.
LEFT: dict[Step, StrPromise] = {
    Step.CLOSING: gettext_lazy("%(name)s no longer works here."),
    Step.RESUMPTION: gettext_lazy("The pause ends today."),
    Step.RECALL: gettext_lazy("Nobody judges it any more."),
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
    return [
        _act(row.step, agreement, _figures(row.step, agreement, me))
        for row in open_steps(agreement, me)
        if row.step in WORDS
    ]


def _figures(step: Step, agreement: Agreement, me: Person) -> dict[str, object]:
    """What the words of a step name: the other, the version it is about, and the next one."""
    latest = agreement.latest
    assert latest is not None  # an agreement is born with its first version
    about = latest if step in (Step.SIGNATURE, Step.COUNTER_PROPOSAL) else agreement.terms_shown
    name = agreement.other_party(me).short_name
    name = opening(name) if step == Step.CLOSING else name  # what is said of it begins with the name
    return {"name": name, "n": about.number, "next": latest.number + 1}


def _act(step: Step, agreement: Agreement, words: dict[str, object]) -> Act:
    label, why = ABOUT.get((step, Pending(agreement.pending))) or WORDS[step]
    if agreement.is_vacant:
        why = LEFT.get(step, why)
    return Act(step, str(label) % words, str(why) % words, reverse(f"agreements:{step}", args=[agreement.pk]))


def leading(acts: list[Act], *, is_over: bool, at_rest: bool) -> Act | None:
    """The one act for the filled button: once the period is over the delivery, at rest to go on again."""
    order: tuple[Step, ...] = (Step.DELIVERY, *LEADING) if is_over else LEADING
    order = (Step.SIGNATURE, Step.RESUMPTION) if at_rest else order
    by_step = {act.step: act for act in acts}
    return next((by_step[step] for step in order if step in by_step), None)
