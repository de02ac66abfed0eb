"""Writes of the night: what a check found, and what is past its time."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from afspraak.agreements.actions.draft import NEWS_KEPT
from afspraak.agreements.events import AgreementEvent, AnswerAwaited, SpanOver, StillVacant
from afspraak.agreements.models import About, Agreement, Draft, PutAway, Reminder
from afspraak.agreements.queries.chain import Break
from afspraak.agreements.queries.dues import Due
from afspraak.core import clock, outbox

EVENTS: dict[About, type[AgreementEvent]] = {
    About.SPAN_OVER: SpanOver,
    About.UNANSWERED: AnswerAwaited,
    About.VACANT: StillVacant,
}


def note_check(agreement: Agreement, broken: Break | None) -> None:
    """Note on the agreement that its history was checked today, and where it broke if it did."""
    agreement.chain_checked_on = clock.today()
    agreement.chain_broken_at = broken.entry if broken else None
    agreement.save(update_fields=["chain_checked_on", "chain_broken_at"])


@transaction.atomic
def tell_once(due: Due) -> None:
    """Tell both of what is due, unless they were told before."""
    _reminder, is_new = Reminder.objects.get_or_create(
        agreement=due.agreement, about=due.about, number=due.number
    )
    if is_new:
        event = EVENTS[due.about]
        outbox.record(event(agreement_id=due.agreement.pk, entry_number=due.agreement.entry_count))


def forget_old_drafts(kept_before: date) -> None:
    """Delete drafts last kept on or before `kept_before`, and put-aways of entries older than two weeks."""
    Draft.objects.filter(kept_on__lte=kept_before).delete()
    PutAway.objects.filter(entry__on__lt=clock.today() - NEWS_KEPT).delete()
