"""Mail as it comes in the mornings: nothing goes out before somebody's moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.core import mail

from afspraak.core import clock, outbox
from afspraak.inform import moments
from afspraak.inform.actions import gather
from afspraak.inform.models import Notice
from afspraak.inform.queries.reach import days_of, reach_of
from afspraak.people.models import Person

SHORTLY_AFTER = timedelta(minutes=1)


def serve() -> int:
    """Serve what is due now, until nothing is. Returns how much that was."""
    return sum(iter(outbox.serve_due, 0))


def moment_of(person: Person) -> datetime:
    """Just after the next moment at which `person` gets mail, if there is something to tell."""
    choice = reach_of(person).choice
    day = moments.next_day(clock.now(), choice, days_of([person])[person.pk])
    assert day is not None
    return choice.moment(day) + SHORTLY_AFTER


@contextmanager
def at_the_moment_of(person: Person) -> Iterator[None]:
    """What happened so far is noted; now it is that moment, and what waits is gathered."""
    serve()
    with clock.at(moment_of(person)):
        gather()
        yield


def mail_of(person: Person) -> mail.EmailMultiAlternatives | None:
    """The one mail that comes to `person` at their moment, or None."""
    before = len(mail.outbox)
    with at_the_moment_of(person):
        serve()
    came = [sent for sent in mail.outbox[before:] if sent.to == [person.email]]
    assert len(came) <= 1
    assert not came or isinstance(came[0], mail.EmailMultiAlternatives)
    return came[0] if came else None  # type: ignore[return-value]


def wanting() -> set[str]:
    """The addresses of everybody for whom something waits."""
    return set(Notice.objects.waiting().values_list("receiver__email", flat=True))
