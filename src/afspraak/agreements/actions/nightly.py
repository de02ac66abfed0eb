"""Writes of the night: what a check found, and what is past its time."""

from __future__ import annotations

from datetime import date, timedelta

from afspraak.agreements.models import Agreement, Draft, PutAway
from afspraak.agreements.queries.chain import Break
from afspraak.core import clock


def note_check(agreement: Agreement, broken: Break | None) -> None:
    """Note on the agreement that its history was checked today, and where it broke if it did."""
    agreement.chain_checked_on = clock.today()
    agreement.chain_broken_at = broken.entry if broken else None
    agreement.save(update_fields=["chain_checked_on", "chain_broken_at"])


def forget_old_drafts(kept_before: date) -> None:
    """Delete drafts last kept on or before `kept_before`, and put-aways of entries older than two weeks."""
    Draft.objects.filter(kept_on__lte=kept_before).delete()
    PutAway.objects.filter(entry__on__lt=clock.today() - timedelta(days=14)).delete()
