"""What happens at night: histories are checked, old drafts forgotten, old put-aways dropped."""

from __future__ import annotations

from datetime import timedelta

from afspraak.agreements.actions.nightly import forget_old_drafts, note_check
from afspraak.agreements.queries.chain import check_all
from afspraak.core import clock

DRAFT_DAYS = 90


def check_chains() -> None:
    """Check every history and note date and outcome on it: the page says "Nagekeken" with this date."""
    for agreement, broken in check_all():
        note_check(agreement, broken)


def forget_drafts() -> None:
    """Drafts that were last kept 90 days ago or longer are gone, and so are put-aways past their use."""
    forget_old_drafts(clock.today() - timedelta(days=DRAFT_DAYS))
