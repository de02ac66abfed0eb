"""What happens to agreements when something happened to a person."""

from __future__ import annotations

import uuid

from afspraak.agreements.actions.leaving import come_back, leave
from afspraak.people.events import PersonDeactivated, PersonReactivated
from afspraak.people.models import Person


def leave_agreements(event: PersonDeactivated, *, row_id: uuid.UUID) -> None:
    """Somebody's access ended: what they proposed is withdrawn, their place in agreements is vacant."""
    person = Person.objects.filter(pk=event.person_id).first()
    if person is not None and not person.is_active:
        leave(person)


def come_back_to_agreements(event: PersonReactivated, *, row_id: uuid.UUID) -> None:
    """Somebody has access again: their place in agreements is no longer vacant."""
    person = Person.objects.filter(pk=event.person_id).first()
    if person is not None and person.is_active:
        come_back(person)
