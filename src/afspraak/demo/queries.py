"""What the demo shows: its people with a line each, and their mail."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from django.utils import translation
from django.utils.translation import get_language

from afspraak.core import clock
from afspraak.core.errors import NotThere
from afspraak.demo.mailbox import html_of
from afspraak.demo.models import MailboxMessage
from afspraak.demo.story.feedback import GUEST_LINES
from afspraak.demo.story.people import LINES
from afspraak.inform.composing import digest_for
from afspraak.inform.mail import composed
from afspraak.inform.queries import bundles
from afspraak.inform.queries.reach import next_day_of, reach_of
from afspraak.people.models import Person

MOST = 100  # messages of one mailbox on its page


@dataclass(frozen=True)
class CastMember:
    """Somebody one can look as: at the door and in the demo's bar."""

    id: uuid.UUID
    full_name: str
    line: str
    email: str


def cast() -> list[CastMember]:
    """The people of the demo in the order of the story; who was added by hand comes after. One query."""
    present = Person.objects.present().exclude(kind="service")
    people = list(present.select_related("home_team"))
    order = {email: place for place, email in enumerate(LINES)}
    people.sort(key=lambda person: (order.get(person.email, len(order)), person.sort_name))
    return [CastMember(person.pk, person.full_name, _line(person), person.email) for person in people]


def _line(person: Person) -> str:
    """Who they are and what one sees as them; for somebody added by hand their function and team."""
    if found := LINES.get(person.email) or GUEST_LINES.get(person.email):
        return found[1] if (get_language() or "nl").startswith("en") else found[0]
    return ", ".join(part for part in (person.function, str(person.home_team or "")) if part)


def somebody(key: str) -> Person:
    """The person of the demo with this id, or NotThere. One query."""
    try:
        wanted = uuid.UUID(key)
    except ValueError as error:
        raise NotThere from error
    found = Person.objects.present().filter(pk=wanted).exclude(kind="service").first()
    if found is None:
        raise NotThere
    return found


def mail_to(person: Person) -> list[MailboxMessage]:
    """The mails to `person`, newest first. One query."""
    return list(MailboxMessage.objects.filter(to=person.email).order_by("-number")[:MOST])


def message(key: uuid.UUID) -> MailboxMessage:
    """One mail, or NotThere. In the demo everyone may read all mail: nobody here is real."""
    found = MailboxMessage.objects.filter(pk=key).first()
    if found is None:
        raise NotThere
    return found


def next_mail(person: Person) -> MailboxMessage | None:
    """The overview that waits for `person`, as it would be sent now; it is kept nowhere. Some forty queries.

    None: nothing new waits for them, or they want no mail.
    """
    notices = bundles.waiting(person)
    if not notices:
        return None
    with translation.override(person.language):
        digest = digest_for(person, notices)
        mail = composed(digest, reach_of(person), row_id=uuid.uuid4()) if digest else None
    if mail is None:
        return None
    return MailboxMessage(
        to=person.email,
        on=next_day_of(person) or clock.today(),
        subject=str(mail.subject),
        text=str(mail.body),
        html=html_of(mail),
    )
