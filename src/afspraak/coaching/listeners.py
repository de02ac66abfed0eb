"""What coaching does when something happened elsewhere. All of it may happen twice."""

from __future__ import annotations

import uuid

from afspraak.coaching.actions.feedback_asking import take_back_from_guest
from afspraak.coaching.actions.feedback_forgetting import forget_of
from afspraak.coaching.actions.set_aside import forget as forget_what_they_put_away
from afspraak.coaching.actions.signal_forgetting import forget_signals_of as forget_what_they_signalled
from afspraak.coaching.actions.talk_forgetting import ask_guest_no_more
from afspraak.coaching.actions.talk_forgetting import forget_talks_of as forget_what_they_spoke_of
from afspraak.people.events import GuestEnded, PersonErased
from afspraak.people.models import Person


def forget_feedback_of(event: PersonErased, *, row_id: uuid.UUID) -> None:
    """Somebody was erased: their questions, and the feedback and appreciation that were theirs, go too."""
    person = Person.objects.filter(pk=event.person_id).first()
    if person is not None and person.erased_on:
        forget_of(person)


def forget_set_aside(event: PersonErased, *, row_id: uuid.UUID) -> None:
    """Somebody was erased: what they put away goes too."""
    forget_what_they_put_away(event.person_id)


def end_questions_to_guest(event: GuestEnded, *, row_id: uuid.UUID) -> None:
    """A colleague asks a guest in no longer: what that colleague asked of them waits no more."""
    guest = Person.objects.filter(pk=event.guest_id).first()
    inviter = Person.objects.filter(pk=event.inviter_id).first()
    still = guest is not None and guest.invitations.filter(inviter=event.inviter_id).exists()
    if guest is not None and inviter is not None and not still:
        take_back_from_guest(guest, inviter)


def forget_signals_of(event: PersonErased, *, row_id: uuid.UUID) -> None:
    """Somebody was erased: their signals, their answers and the support they gave go too."""
    person = Person.objects.filter(pk=event.person_id).first()
    if person is not None and person.erased_on:
        forget_what_they_signalled(person)


def forget_talks_of(event: PersonErased, *, row_id: uuid.UUID) -> None:
    """Somebody was erased: their private lines and rhythms, and where they were asked in, go too."""
    person = Person.objects.filter(pk=event.person_id).first()
    if person is not None and person.erased_on:
        forget_what_they_spoke_of(person)


def end_talks_of_guest(event: GuestEnded, *, row_id: uuid.UUID) -> None:
    """A colleague asks a guest in no longer: they are in none of that colleague's conversations."""
    guest = Person.objects.filter(pk=event.guest_id).first()
    if guest is not None and not guest.invitations.filter(inviter=event.inviter_id).exists():
        ask_guest_no_more(guest, event.inviter_id)
