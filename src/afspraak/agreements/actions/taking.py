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
from afspraak.agreements.queries import beside
from afspraak.agreements.rules import may_take
from afspraak.agreements.states import FINAL, SEEN, Step, Transition, transition
from afspraak.core import clock, outbox, rows, steps
from afspraak.core.errors import Conflict, NotThere, Refused
from afspraak.core.rows import writing
from afspraak.people.models import Person

AGREEING = frozenset({Step.SIGNATURE, Step.COUNTER_PROPOSAL, Step.CHANGE, Step.ENDING, Step.PAUSE})
"""Steps that need the other to be here."""

COLUMNS = [
    "state", "ended_as", "waits_for", "waits_since", "pending", "pending_entry", "revision", "moved_on",
    "closed_on", "paused_from", "days_paused", "days_away", "latest", "in_force", "in_force_since",
    "latest_check_in", "tell_next_on", "entry_count", "head", "head_signature",
]  # fmt: skip


@dataclass
class Taking:
    """A step that is being taken: the locked agreement, who takes it, and the table's row for it.

    `by` and `party` are None when the organisation takes it.
    """

    agreement: Agreement
    row: Transition
    today: date
    by: Person | None = None
    party: Party | None = None
    key: uuid.UUID | None = None

    @property
    def actor(self) -> Person:
        """Who takes the step; only for steps that a person takes."""
        assert self.by is not None
        return self.by

    @property
    def side(self) -> Party:
        """As which party they take it; only for steps that a person takes."""
        assert self.party is not None
        return self.party

    @property
    def other(self) -> Party:
        return self.agreement.other_party(self.actor)

    def finish(
        self,
        event: type[AgreementEvent] | None,
        *,
        versions: Iterable[Terms] = (),
        lineages: Iterable[uuid.UUID] = (),
        says: Mapping[str, Any] | None = None,
        waits_for: Party | None = None,
        ended_as: str = "",
        entry: Entry | None = None,
    ) -> Entry:
        """Append the entry (unless the step already did), move along the table's row, tell the outbox.

        A step beside the road leaves whose turn it is, and the revision that others look at. `event` None:
        nobody is told.
        """
        agreement, row = self.agreement, self.row
        entry = entry or self.append(versions=versions, lineages=lineages, says=says)
        if not row.is_beside:
            agreement.state = row.to
            agreement.ended_as = row.ended_as or ended_as
            agreement.waits_for = waits_for
            agreement.waits_since = self.today if waits_for else None
            agreement.days_away = 0
            if row.then is not None:
                agreement.pending = row.then
                agreement.pending_entry = entry if row.then else None
            if row.to in FINAL:
                agreement.closed_on = self.today
            agreement.revision += 1
        elif row.step in SEEN:
            agreement.revision += 1
        agreement.moved_on = self.today
        writing.change(agreement, COLUMNS)
        if self.key is not None and self.by is not None:
            steps.remember(self.key, self.by, str(agreement.pk))
        if event is not None:
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


def take(
    agreement: Agreement, step: Step, *, by: Person, key: uuid.UUID, seen: int | None = None
) -> Taking | None:
    """Lock `agreement` and check that `by` may take `step` on what they saw.

    `seen` None: the step stands beside the road, and may be taken whatever the other did meanwhile.
    Returns None when this very submission was done before: then there is nothing left to do.
    Raises NotThere (not a party), Conflict (somebody acted meanwhile), Refused (not a step of this state).
    Call inside a transaction. Six queries.
    """
    locked = locked_row(agreement)
    party = locked.party_of(by)
    if party is None:
        raise NotThere("agreement.not_there")
    if steps.outcome_of(key, by) is not None:
        return None
    if seen is not None and locked.revision != seen:
        raise Conflict("agreement.moved_on")
    row = transition(locked.state, step, locked.pending)
    if row is None or not may_take(locked, by, step):
        raise Refused("agreement.step_not_open")
    other = locked.other_party(by).person
    if step in AGREEING and other is not None and not other.is_active:
        raise Refused("agreement.other_left")
    return Taking(locked, row, clock.today(), by, party, key)


def take_by_itself(agreement: Agreement, step: Step) -> Taking | None:
    """Lock `agreement` for a step that the organisation takes; None where the table has none from here."""
    locked = locked_row(agreement)
    row = transition(locked.state, step, locked.pending)
    return Taking(locked, row, clock.today()) if row else None


def locked_row(agreement: Agreement) -> Agreement:
    """The row as it is now, kept from others until the transaction ends. Raises NotThere.

    Its parties are read after the lock, once: rules ask for them many times. Its versions too, unless they
    came with `agreement`: no version changes while steps are open. Three queries, four with the versions.
    """
    for locked in rows.by_key(Agreement, [agreement.pk], is_locking=True):
        beside.lay_parties([locked])
        beside.lay_versions(
            [locked], known=() if locked.state in FINAL else beside.versions_at_hand(agreement)
        )
        return locked
    raise NotThere("agreement.not_there")
