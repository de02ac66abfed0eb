"""Sending what was gathered, and striking it out in one breath with the row that asked for it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date

from django.utils import translation

from afspraak.inform import actions
from afspraak.inform.composing import digest_for
from afspraak.inform.events import DigestDue
from afspraak.inform.mail import composed
from afspraak.inform.models import Rhythm
from afspraak.inform.queries.bundles import gathered
from afspraak.inform.queries.reach import reach_of
from afspraak.people.models import Person


def send(event: DigestDue, row_id: uuid.UUID) -> Callable[[], None]:
    """Mail what was gathered for that day, unless it is moot by now; gives what is to be done once it left.

    Raises OSError or smtplib.SMTPException when the mail server does not take it.
    """
    reader = Person.objects.filter(pk=event.person_id).first()
    if reader is None:
        return lambda: None
    notices = gathered(reader, date.fromisoformat(event.on))
    reach = reach_of(reader)
    if notices and reader.is_active and reach.rhythm != Rhythm.NEVER:
        with translation.override(reader.language):
            digest = digest_for(reader, notices)
            if digest:
                composed(digest, reach, row_id=row_id).send()
    return lambda: actions.told([notice.pk for notice in notices])
