"""Noting for somebody what their next mail tells, and striking it out when that mail has left."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from django.db import transaction

from afspraak.coaching.models import Signal
from afspraak.core import clock, outbox
from afspraak.core.outbox import Event
from afspraak.core.outbox.events import name_of, packed
from afspraak.inform import moments
from afspraak.inform.events import WordCannotWait
from afspraak.inform.models import Notice, Reach, Reminded, Rhythm
from afspraak.inform.queries.reach import opening_of, reaches_of
from afspraak.people.models import Person

REMINDED_KEPT = timedelta(days=400)


def note(event: Event, receivers: Iterable[Person]) -> None:
    """Let the next mail to each of `receivers` tell of `event`; who wants none gets none. Two queries."""
    here = [person for person in receivers if person.is_active]
    wanting = [reach for reach in reaches_of(here).values() if reach.rhythm != Rhythm.NEVER]
    data, now = packed(event), clock.now()
    Notice.objects.bulk_create(
        Notice(
            receiver=reach.person,
            event=name_of(type(event)),
            data=data,
            from_on=moments.first_day(now, reach.choice),
        )
        for reach in wanting
    )


def send_at_once(signal: Signal, receivers: Iterable[Person]) -> list[Person]:
    """Let a signal that cannot wait go at once to those of `receivers` who allow that; gives who they are."""
    allow = [reach for reach in reaches_of(receivers).values() if reach.at_once]
    for reach in allow:
        event = WordCannotWait(person_id=reach.person.pk, signal_id=signal.pk)
        outbox.record(event, not_before=opening_of(reach))
    return [reach.person for reach in allow]


@transaction.atomic
def note_once(about: uuid.UUID, on: date, event: Event, receivers: Sequence[Person]) -> bool:
    """Note `event` for `receivers`, unless it was for this date. Returns whether it was new."""
    _reminded, is_new = Reminded.objects.get_or_create(about=about, on=on)
    if is_new:
        note(event, receivers)
    return is_new


def told(keys: Sequence[uuid.UUID]) -> None:
    """The mail that tells these has left."""
    Notice.objects.filter(pk__in=keys).delete()


def drop_waiting(person: Person) -> None:
    """Somebody left: nothing waits to be told to them."""
    Notice.objects.visible_to(person).delete()


@transaction.atomic
def forget_about(person: Person) -> None:
    """Somebody was erased: how they were reached, and what waited for them, goes too."""
    Notice.objects.visible_to(person).delete()
    Reach.objects.visible_to(person).delete()


def forget_old() -> None:
    """Reminders of more than a year ago keep nothing from being told twice any more."""
    Reminded.objects.filter(on__lt=clock.today() - REMINDED_KEPT).delete()
