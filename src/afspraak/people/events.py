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
class PersonErased(Event):
    """Name and details of somebody who left are gone: what is theirs alone elsewhere goes too."""

    person_id: uuid.UUID


@dataclass(frozen=True)
class PersonReactivated(Event):
    """Somebody has access again."""

    person_id: uuid.UUID


@dataclass(frozen=True)
class TeamClosed(Event):
    """A team is no more: what was shared with it is not, any longer."""

    team_id: uuid.UUID


@dataclass(frozen=True)
class GuestInvited(Event):
    """A colleague asked somebody from outside into something: they get a mail with the way in."""

    guest_id: uuid.UUID
    inviter_id: uuid.UUID


@dataclass(frozen=True)
class GuestEnded(Event):
    """A colleague took back that they asked a guest in: what they asked of them goes too."""

    guest_id: uuid.UUID
    inviter_id: uuid.UUID
