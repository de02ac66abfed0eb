"""Where somebody is signed in, as they may read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from afspraak.people.models import Person, Session


@dataclass(frozen=True)
class Place:
    """Somewhere one is signed in: the name its owner gave, and the date it ends. Nothing else is known."""

    name: str
    expires_on: date
    is_this: bool


def places(person: Person, this: str | None) -> list[Place]:
    """All of a person's sessions, `this` one (its key) first. One query."""
    rows = Session.objects.visible_to(person).order_by("expires_on", "name", "session_key")
    found = [Place(row.name, row.expires_on, row.session_key == this) for row in rows]
    return sorted(found, key=lambda place: not place.is_this)
