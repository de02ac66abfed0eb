"""What both take along from an agreement that ended."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.states import Pending, State, Step
from afspraak.people.models import Person


@dataclass(frozen=True)
class LookedBack:
    """What one of the two wrote at the end; no `words` and a date where they erased it."""

    by: Person | None
    on: date
    words: str
    erased_on: date | None


def looked_back(agreement: Agreement, entries: Iterable[Entry]) -> list[LookedBack]:
    """The reflections with which `agreement` ended, oldest first. Reads the payload of `entries`."""
    if agreement.state != State.ENDED:
        return []
    both = [_looked_back(entry) for entry in _that_ended_it(entries)]
    return [back for back in both if back.words or back.erased_on]


def _that_ended_it(entries: Iterable[Entry]) -> list[Entry]:
    """The step that asked to end it, if it was not answered with no or taken back, and the one that did."""
    asked: Entry | None = None
    did: Entry | None = None
    for entry in entries:
        about = entry.says.get("of") if entry.kind in (Step.SIGNATURE, Step.REFUSAL, Step.WITHDRAWAL) else ""
        if entry.kind == Step.ENDING:
            asked = entry
        elif entry.kind == Step.CLOSING or (entry.kind == Step.SIGNATURE and about == Pending.ENDING):
            did = entry
        elif entry.kind == Step.DELIVERY or about == Pending.ENDING:
            asked = None
    return [entry for entry in (asked, did) if entry is not None]


def _looked_back(entry: Entry) -> LookedBack:
    return LookedBack(entry.actor, entry.on, entry.says.get("reflection", ""), entry.erased_on)
