"""Sending what was gathered, and striking it out in one breath with the row that asked for it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date

from django.utils import translation

from afspraak.coaching.events import SignalRaised
from afspraak.core import clock, outbox
from afspraak.inform import actions
from afspraak.inform.composing import digest_for, word_for
from afspraak.inform.events import DigestDue, WordCannotWait
from afspraak.inform.mail import composed
from afspraak.inform.models import Rhythm
from afspraak.inform.queries.bundles import gathered
from afspraak.inform.queries.coaching_news import told_of
from afspraak.inform.queries.reach import opening_of, reach_of
from afspraak.people.models import Person


def send(event: DigestDue, row_id: uuid.UUID) -> Callable[[], None]:
    """Mail what was gathered for that day, unless it is moot by now; gives what is to be done once it left.

    Raises OSError or smtplib.SMTPException when the mail server does not take it.
    """
    reader = Person.objects.filter(pk=event.person_id).first()
    if reader is None:
        return _nothing
    notices = gathered(reader, date.fromisoformat(event.on))
    reach = reach_of(reader)
    if notices and reader.is_active and reach.rhythm != Rhythm.NEVER:
        with translation.override(reader.language):
            digest = digest_for(reader, notices)
            if digest:
                composed(digest, reach, row_id=row_id).send()
    return lambda: actions.told([notice.pk for notice in notices])


def send_word(event: WordCannotWait, row_id: uuid.UUID) -> Callable[[], None]:
    """Mail at once about a signal that cannot wait, if it is still open and its reader still allows that.

    Outside their hours, which they may have changed meanwhile, it waits until those begin.
    """
    reader = Person.objects.filter(pk=event.person_id).first()
    told = told_of(SignalRaised(event.signal_id))
    if reader is None or told is None or reader not in told.hear:
        return _nothing
    reach = reach_of(reader)
    if not reach.at_once:
        return lambda: actions.note(SignalRaised(event.signal_id), [reader])
    opens = opening_of(reach)
    if opens > clock.now():
        return lambda: outbox.record(event, not_before=opens)
    with translation.override(reader.language):
        composed(word_for(reader, told), reach, row_id=row_id).send()
    return _nothing


def _nothing() -> None:
    """Nothing is to be written."""
