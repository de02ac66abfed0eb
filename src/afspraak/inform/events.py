"""What this area tells itself: that a moment has come, and what falls due by itself. Ids only."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from afspraak.core.outbox import Event


@dataclass(frozen=True)
class DigestDue(Event):
    """The moment that somebody chose has come: what was gathered for that date goes out as one mail."""

    person_id: uuid.UUID
    on: str


@dataclass(frozen=True)
class WordCannotWait(Event):
    """A signal that cannot wait goes at once to somebody who allows that."""

    person_id: uuid.UUID
    signal_id: uuid.UUID


@dataclass(frozen=True)
class CheckInFits(Event):
    """The agreed rhythm asks the holder for a check-in."""

    agreement_id: uuid.UUID


@dataclass(frozen=True)
class PromiseDue(Event):
    """The date of support that the counterpart promised has come."""

    agreement_id: uuid.UUID
