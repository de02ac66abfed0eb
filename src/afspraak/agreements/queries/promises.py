"""Support as it was promised, with what each of the two says came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from afspraak.agreements.models import Agreement, Entry, Support
from afspraak.agreements.rules import is_due
from afspraak.agreements.states import State, Step, SupportKind
from afspraak.people.models import Person
from afspraak.people.working_days import Calendar, working_day_after


@dataclass(frozen=True)
class Outcome:
    """Once that a standing promise was asked for: when, by which date it was promised, when it was kept."""

    asked_on: date
    promised_on: date
    kept_on: date | None = None

    @property
    def was_in_time(self) -> bool:
        return self.kept_on is not None and self.kept_on <= self.promised_on


@dataclass(frozen=True)
class Promise:
    """One promise and what both say of it. `due_on` has moved by the days the agreement rested."""

    support: Support
    due_on: date | None = None
    is_due: bool = True
    kept: Entry | None = None  # what the counterpart said last
    received: Entry | None = None  # what the holder said last
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def is_received(self) -> bool | None:
        """What the holder said last: it came, it did not, or nothing yet (or erased)."""
        said = self.received.says.get("received") if self.received else None
        return None if said is None else said == "yes"

    @property
    def is_open(self) -> bool:
        """Whether nobody said yet what came of a promise of once."""
        return self.support.kind == SupportKind.ONCE and self.kept is None and self.received is None

    @property
    def differs(self) -> bool:
        """Whether the two say different things of it."""
        return self.kept is not None and self.is_received is False


def promises(
    agreement: Agreement, entries: list[Entry], today: date, working: Calendar | None = None
) -> list[Promise]:
    """The promises of the version in force, in their order. Reads the prefetched support.

    What came of a standing promise is worked out where the `working` days are given.
    """
    if agreement.in_force is None:
        return []
    support = agreement.in_force.support.all()
    return [promise_of(agreement, each, entries, today, working) for each in support]


def still_open(agreement: Agreement, entries: list[Entry], today: date) -> list[Promise]:
    """Promises of once of which nobody said yet what came of them."""
    return [promise for promise in promises(agreement, entries, today) if promise.is_open]


def due_for(agreement: Agreement, me: Person, entries: list[Entry], today: date) -> list[Promise]:
    """What `me`, as the counterpart, promised and whose date has come without a word."""
    if agreement.counterpart.person_id != me.pk or agreement.state not in (State.ACTIVE, State.DELIVERED):
        return []
    open_ones = still_open(agreement, entries, today)
    return [promise for promise in open_ones if promise.due_on is not None and promise.is_due]


def promise_of(
    agreement: Agreement,
    support: Support,
    entries: list[Entry],
    today: date,
    working: Calendar | None = None,
) -> Promise:
    """One promise and what `entries` say of it."""
    if support.kind == SupportKind.JUDGEMENT_OF_DELIVERY:
        return Promise(support, outcomes=_judgements(support, entries, working) if working else [])
    moved = timedelta(days=agreement.days_rested(today))
    return Promise(
        support,
        due_on=support.due_on + moved if support.due_on else None,
        is_due=is_due(agreement, support, today),
        kept=_last(entries, Step.SUPPORT_KEPT, support),
        received=_last(entries, Step.SUPPORT_RECEIVED, support),
    )


def _last(entries: Iterable[Entry], step: Step, support: Support) -> Entry | None:
    said = [e for e in entries if e.kind == step and str(support.lineage) in e.lineages]
    return said[-1] if said else None


def _judgements(support: Support, entries: Iterable[Entry], working: Calendar) -> list[Outcome]:
    """Each delivery and when it was judged; one that was taken back asked for nothing any more."""
    outcomes: list[Outcome] = []
    asked: date | None = None
    for entry in entries:
        if entry.kind == Step.DELIVERY:
            asked = entry.on
        elif entry.kind in (Step.ACCEPTANCE, Step.RETURN) and asked:
            outcomes.append(_outcome(support, working, asked, entry.on))
            asked = None
        elif entry.kind in (Step.RECALL, Step.CLOSING):
            asked = None
    return [*outcomes, _outcome(support, working, asked, None)] if asked else outcomes


def _outcome(support: Support, working: Calendar, asked_on: date, kept_on: date | None) -> Outcome:
    return Outcome(asked_on, working_day_after(asked_on, support.working_days or 0, working), kept_on)
