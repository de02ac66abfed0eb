"""What happens after a step: it is noted for who is told of it, and goes out when their moment comes."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from afspraak.agreements.events import AgreementEvent
from afspraak.coaching.events import SignalRaised
from afspraak.core.outbox import Event, outward
from afspraak.inform import actions, sending
from afspraak.inform.events import DigestDue, WordCannotWait
from afspraak.inform.letters import LETTERS
from afspraak.inform.queries.coaching_news import told_of
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


def tell_in_coaching(event: Event, *, row_id: uuid.UUID) -> None:
    """Note it for whom it concerns; a signal that cannot wait goes at once to who allows that."""
    told = told_of(event)
    if told is None:
        return
    cannot_wait = told.signal is not None and told.signal.cannot_wait and isinstance(event, SignalRaised)
    at_once = actions.send_at_once(told.signal, told.hear) if cannot_wait and told.signal else []
    actions.note(event, [person for person in told.hear if person not in at_once])


@outward
def send_word(event: WordCannotWait, *, row_id: uuid.UUID) -> Callable[[], None]:
    """Mail that there is a signal that cannot wait, within the hours that its reader chose for that."""
    return sending.send_word(event, row_id)


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
