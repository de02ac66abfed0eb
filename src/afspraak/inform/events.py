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
class FallsDue(Event):
    """A date of somebody's own has come: of a rhythm, a promise, a follow-up. It stands with what waits.

    `about` is the key of the thing.
    """

    about: uuid.UUID
