"""What happens to agreements when something happened to a person."""

from __future__ import annotations

import uuid

from afspraak.agreements.actions.erasing import forget_private_of
from afspraak.agreements.actions.leaving import come_back, leave
from afspraak.agreements.actions.sharing import back_to_parties
from afspraak.agreements.models import Agreement
from afspraak.people.events import PersonDeactivated, PersonErased, PersonReactivated, TeamClosed
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


def forget_private(event: PersonErased, *, row_id: uuid.UUID) -> None:
    """Somebody who left was erased: what only they could see goes too."""
    person = Person.objects.filter(pk=event.person_id).first()
    if person is not None and person.erased_on:
        forget_private_of(person)


def share_no_longer(event: TeamClosed, *, row_id: uuid.UUID) -> None:
    """A team is no more: what was shared with it is read by its two parties again."""
    for agreement in Agreement.objects.shared_with_team(event.team_id):
        back_to_parties(agreement)
