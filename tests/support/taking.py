"""Every step as one complete submission, and an agreement in every situation of the road."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from afspraak.agreements import actions
from afspraak.agreements.actions.delivery import Statement
from afspraak.agreements.models import Agreement
from afspraak.agreements.states import Course, EndedAs, Pending, Step, SupportKind
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import accepted, delivered, fresh, proposed, signed, wording


def attempt(step: Step, agreement: Agreement, by: Person) -> None:
    """Take `step` with a complete submission, so that only rule or state can refuse it."""
    agreement = fresh(agreement)
    common = {"by": by, "seen": agreement.revision, "key": uuid.uuid4()}
    lineages = [c.lineage for c in agreement.terms_shown.criteria.all()]
    acts: dict[Step, Callable[[], object]] = {
        Step.SIGNATURE: lambda: _sign(agreement, common),
        Step.COUNTER_PROPOSAL: lambda: actions.counter(agreement, wording(title="Anders"), **common),
        Step.CHANGE: lambda: actions.change(agreement, wording(title="Gewijzigd"), **common),
        Step.ENDING: lambda: actions.end(
            agreement, ended_as=EndedAs.NOT_REACHED, reflection="Te groot", **common
        ),
        Step.PAUSE: lambda: actions.pause(agreement, from_on=clock.today(), **common),
        Step.RESUMPTION: lambda: actions.resume(agreement, **common),
        Step.CLOSING: lambda: actions.close(agreement, **common),
        Step.REFUSAL: lambda: actions.refuse(agreement, reason="Geen tijd", **common),
        Step.WITHDRAWAL: lambda: actions.withdraw(agreement, **common),
        Step.CHECK_IN: lambda: actions.tell(
            agreement, course=Course.ON_COURSE, values={}, words="Goed", next_step="", **common
        ),
        Step.DELIVERY: lambda: actions.deliver(
            agreement, statements={lin: Statement("Er is") for lin in lineages}, **common
        ),
        Step.ACCEPTANCE: lambda: actions.accept(agreement, **common),
        Step.RETURN: lambda: actions.return_(agreement, needed={lineages[0]: "Nog dit"}, **common),
        Step.CORRECTION: lambda: actions.correct(
            agreement, course=Course.ATTENTION, values={}, words="Beter", next_step="", **common
        ),
        Step.MESSAGE: lambda: actions.write_message(agreement, text="Hoi", by=by, key=uuid.uuid4()),
        Step.TAKING_BACK: lambda: actions.take_back(
            agreement, _number_of(Step.MESSAGE, agreement), by=by, key=uuid.uuid4()
        ),
        Step.THANKS: lambda: actions.thank(
            agreement, _number_of(Step.CHECK_IN, agreement), by=by, key=uuid.uuid4()
        ),
        Step.SUPPORT_KEPT: lambda: actions.keep_support(
            agreement, _promise_in(agreement), by=by, key=uuid.uuid4()
        ),
        Step.SUPPORT_RECEIVED: lambda: actions.receive_support(
            agreement, _promise_in(agreement), received=True, by=by, key=uuid.uuid4()
        ),
        Step.RECALL: lambda: actions.recall(agreement, **common),
    }
    acts[step]()


def _number_of(kind: Step, agreement: Agreement) -> int:
    """The number of its latest entry of that kind; of the first, a proposal, where it has none."""
    entries = agreement.entries.filter(kind=kind).order_by("-number")
    return entries.values_list("number", flat=True).first() or 1


def _promise_in(agreement: Agreement) -> uuid.UUID:
    """The first promise of once in what stands on the page."""
    return agreement.terms_shown.support.filter(kind=SupportKind.ONCE)[0].lineage


def _sign(agreement: Agreement, common: dict[str, object]) -> None:
    """Sign whatever waits: a version by its hash, an ending or a pause by the hash of its entry."""
    asked = agreement.pending_entry.body if agreement.pending_entry else ""
    if agreement.pending == Pending.ENDING:
        actions.sign_ending(agreement, signs=asked, reflection="Samen geprobeerd", **common)  # type: ignore[arg-type]
    elif agreement.pending == Pending.PAUSE:
        actions.sign_pause(agreement, signs=asked, **common)  # type: ignore[arg-type]
    else:
        latest = agreement.latest
        actions.sign(agreement, terms_hash=latest.hash if latest else "", **common)  # type: ignore[arg-type]


def in_situation(name: str, holder: Person, counterpart: Person) -> Agreement:
    """A fresh agreement in the situation of that name; what waits was asked by the holder."""
    agreement = SITUATIONS[name](holder, counterpart)
    return fresh(agreement)


def _with(step: Step) -> Callable[[Person, Person], Agreement]:
    def made(holder: Person, counterpart: Person) -> Agreement:
        agreement = signed(holder, counterpart)
        attempt(step, agreement, holder)
        return agreement

    return made


def _paused(holder: Person, counterpart: Person) -> Agreement:
    agreement = _with(Step.PAUSE)(holder, counterpart)
    attempt(Step.SIGNATURE, agreement, counterpart)
    return agreement


def _withdrawn(holder: Person, counterpart: Person) -> Agreement:
    agreement = proposed(holder, counterpart)
    attempt(Step.WITHDRAWAL, agreement, holder)
    return agreement


SITUATIONS: dict[str, Callable[[Person, Person], Agreement]] = {
    "proposed": proposed,
    "active": signed,
    "change": _with(Step.CHANGE),
    "ending": _with(Step.ENDING),
    "pause": _with(Step.PAUSE),
    "paused": _paused,
    "delivered": lambda holder, counterpart: delivered(signed(holder, counterpart)),
    "accepted": lambda holder, counterpart: accepted(delivered(signed(holder, counterpart))),
    "ended": _withdrawn,
}
