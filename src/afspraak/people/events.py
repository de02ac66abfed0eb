"""What happened to people, in the past tense, ids only."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from afspraak.core.outbox import Event


@dataclass(frozen=True)
class PersonDeactivated(Event):
    """Somebody's access ended: where they were counterpart, a place is vacant."""

    person_id: uuid.UUID


@dataclass(frozen=True)
class PersonReactivated(Event):
    """Somebody has access again."""

    person_id: uuid.UUID
