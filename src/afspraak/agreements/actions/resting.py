"""Days that an agreement rests: the one place where they are counted."""

from __future__ import annotations

from datetime import date

from afspraak.agreements.models import Agreement


def wake(agreement: Agreement, today: date) -> None:
    """A pause is over: its days are counted, and the end moves by as many. The caller saves."""
    agreement.days_paused = agreement.days_rested(today)
    agreement.paused_from = None


def count_from_here(agreement: Agreement, today: date) -> None:
    """A new version comes in force: its end was written knowing of all days that passed. The caller saves."""
    agreement.days_paused = 0
    if agreement.paused_from is not None:
        agreement.paused_from = max(agreement.paused_from, today)
