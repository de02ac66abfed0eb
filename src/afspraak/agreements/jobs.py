"""What happens at night: histories are checked, both are told what is due, old drafts are forgotten."""

from __future__ import annotations

import logging
from datetime import timedelta

from afspraak.agreements.actions.erasing import erase_whole
from afspraak.agreements.actions.files import sweep_store
from afspraak.agreements.actions.nightly import forget_old_drafts, note_check, tell_once
from afspraak.agreements.actions.pause import lapse
from afspraak.agreements.queries.chain import check_all
from afspraak.agreements.queries.dues import dues, lapsing
from afspraak.agreements.queries.erasing import past_keeping, people_past_keeping
from afspraak.core import clock
from afspraak.people import actions as people
from afspraak.people.organisation import current

DRAFT_DAYS = 90
GONE_DAYS = 30  # so long a deactivation can be undone, also of somebody who stands in no agreement

log = logging.getLogger("afspraak.agreements")


def check_chains() -> None:
    """Check every history and note date and outcome on it: the page says "Nagekeken" with this date."""
    for agreement, broken in check_all():
        note_check(agreement, broken)


def tell_what_is_due() -> None:
    """Pauses that nobody signed in time lapse; what is over, unanswered or vacant is told to both, once."""
    today = clock.today()
    for agreement in lapsing(today):
        lapse(agreement)
    for due in dues(today):
        tell_once(due)


def forget_drafts() -> None:
    """Drafts that were last kept 90 days ago or longer are gone, and so are put-aways past their use."""
    forget_old_drafts(clock.today() - timedelta(days=DRAFT_DAYS))


def sweep_files() -> None:
    """Contents that nothing points to are gone from the disk: an act or an erasing that was cut short."""
    sweep_store()


def erase_past_keeping() -> None:
    """Closed agreements and proposals that came to nothing, kept as long as the organisation keeps them.

    One that cannot be erased is named in the log without its key; the others go on, and it is tried tomorrow.
    """
    for agreement in past_keeping(clock.today(), current()):
        try:
            erase_whole(agreement)
        except Exception as error:
            log.error("an agreement whose time is over could not be erased", exc_info=error)


def erase_people_past_keeping() -> None:
    """People who left, once their last agreement is erased: nothing needs their name any more."""
    for person in people_past_keeping(clock.today() - timedelta(days=GONE_DAYS)):
        people.erase_past_keeping(person)
