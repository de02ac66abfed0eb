"""How every step begins and ends: the one way in which an agreement changes.

Inside one transaction the row is read again, locked; key, version, rule and state are checked in that order;
the entry is appended; the row is written; the event is recorded.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from afspraak.agreements.actions.history import append
from afspraak.agreements.events import AgreementEvent
from afspraak.agreements.models import Agreement, Entry, Party, Terms
from afspraak.agreements.rules import may_take
from afspraak.agreements.states import Step, Transition, transition
from afspraak.core import clock, outbox, steps
from afspraak.core.errors import Conflict, NotThere, Refused
from afspraak.people.models import Person

AGREEING = frozenset({Step.SIGNATURE, Step.COUNTER_PROPOSAL})  # steps that need the other to be here


@dataclass
class Taking:
    """A step that is being taken: the locked agreement, who takes it, and the table's row for it."""

    agreement: Agreement
    by: Person
    party: Party
    row: Transition
    key: uuid.UUID
    today: date

    @property
    def other(self) -> Party:
        return self.agreement.other_party(self.by)

    def finish(
        self,
        event: type[AgreementEvent],
        *,
        versions: Iterable[Terms] = (),
        lineages: Iterable[uuid.UUID] = (),
        says: Mapping[str, Any] | None = None,
        waits_for: Party | None = None,
        entry: Entry | None = None,
    ) -> Entry:
        """Append the entry (unless the step already did), move along the table's row, tell the outbox."""
        agreement = self.agreement
        entry = entry or self.append(versions=versions, lineages=lineages, says=says)
        agreement.state = self.row.to
        agreement.ended_as = self.row.ended_as or ""
        agreement.waits_for = waits_for
        agreement.revision += 1
        agreement.moved_on = self.today
        agreement.save(
            update_fields=[
                "state", "ended_as", "waits_for", "revision", "moved_on", "latest", "in_force",
                "in_force_since", "latest_check_in", "tell_next_on", "entry_count", "head",
                "head_signature",
            ]
        )  # fmt: skip
        steps.remember(self.key, self.by, str(agreement.pk))
        outbox.record(event(agreement_id=agreement.pk, entry_number=entry.number))
        return entry

    def append(
        self,
        *,
        versions: Iterable[Terms] = (),
        lineages: Iterable[uuid.UUID] = (),
        says: Mapping[str, Any] | None = None,
    ) -> Entry:
        return append(
            self.agreement,
            kind=self.row.step,
            actor=self.by,
            on=self.today,
            versions=versions,
            lineages=lineages,
            says=says or {},
        )


def take(agreement: Agreement, step: Step, *, by: Person, seen: int, key: uuid.UUID) -> Taking | None:
    """Lock `agreement` and check that `by` may take `step` on what they saw.

    Returns None when this very submission was done before: then there is nothing left to do.
    Raises NotThere (not a party), Conflict (somebody acted meanwhile), Refused (not a step of this state).
    Call inside a transaction. Three queries.
    """
    locked = (
        Agreement.objects.select_for_update(of=("self",))
        .select_related("latest", "in_force")
        .filter(pk=agreement.pk)
        .first()
    )
    if locked is None:
        raise NotThere("agreement.not_there")
    party = locked.party_of(by)
    if party is None:
        raise NotThere("agreement.not_there")
    if steps.outcome_of(key, by) is not None:
        return None
    if locked.revision != seen:
        raise Conflict("agreement.moved_on")
    row = transition(locked.state, step)
    if row is None or not may_take(locked, by, step):
        raise Refused("agreement.step_not_open")
    other = locked.other_party(by).person
    if step in AGREEING and other is not None and not other.is_active:
        raise Refused("agreement.other_left")
    return Taking(locked, by, party, row, key, clock.today())
