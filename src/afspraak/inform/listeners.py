"""What happens after a step: it is noted for who is told of it, and goes out when their moment comes."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from afspraak.agreements.events import AgreementEvent
from afspraak.core.outbox import outward
from afspraak.inform import actions, sending
from afspraak.inform.events import DigestDue
from afspraak.inform.letters import LETTERS
from afspraak.inform.queries.occasions import readers_of
from afspraak.people.events import PersonDeactivated, PersonErased
from afspraak.people.models import Person


def tell_the_other(event: AgreementEvent, *, row_id: uuid.UUID) -> None:
    """Note it for whoever did not act; who signed gets the receipt of it too."""
    readers = readers_of(event)
    if readers is None:
        return
    signer = [readers.actor] if readers.actor and LETTERS[type(event)].carries_receipt else []
    actions.note(event, [*readers.others, *signer])


def tell_both(event: AgreementEvent, *, row_id: uuid.UUID) -> None:
    """Note it for both parties, whoever acted last: it happened by itself."""
    readers = readers_of(event)
    if readers is not None:
        actions.note(event, [*readers.others, *([readers.actor] if readers.actor else [])])


@outward
def send_digest(event: DigestDue, *, row_id: uuid.UUID) -> Callable[[], None]:
    """Mail what was gathered. Raises what the mail server answers; the outbox then tries again."""
    return sending.send(event, row_id)


def forget(event: PersonErased, *, row_id: uuid.UUID) -> None:
    """Somebody who left was erased: how they were reached goes too."""
    person = Person.objects.filter(pk=event.person_id).first()
    if person is not None and person.erased_on:
        actions.forget_about(person)


def tell_no_more(event: PersonDeactivated, *, row_id: uuid.UUID) -> None:
    """Somebody left: nothing waits to be mailed to them any more."""
    person = Person.objects.filter(pk=event.person_id).first()
    if person is not None and not person.is_active:
        actions.drop_waiting(person)
