"""What the worker does about mail: every minute it looks whose moment has come; at night what falls due."""

from __future__ import annotations

from afspraak.core import clock
from afspraak.inform import actions
from afspraak.inform.events import CheckInFits, PromiseDue
from afspraak.inform.queries.promises import newly_due
from afspraak.inform.queries.rhythms import fitting


def gather() -> int:
    """Every minute: send off the mail of everybody whose chosen moment has come. Returns how many."""
    return actions.gather()


def note_what_falls_due() -> None:
    """Every night: rhythms and promises whose date has come, to whose they are alone, once each."""
    today = clock.today()
    for agreement, holder, on in fitting(today):
        actions.note_once(agreement.pk, on, CheckInFits(agreement_id=agreement.pk), holder)
    for person, promise in newly_due(today):
        event = PromiseDue(agreement_id=promise.agreement.pk)
        actions.note_once(promise.lineage, promise.due_on, event, person)


def tidy() -> None:
    """Every night: what a mail that was given up had taken along waits again; old reminders are forgotten."""
    actions.release_given_up()
    actions.forget_old()
