"""What the worker does about mail: every minute it looks whose moment has come; at night what falls due."""

from __future__ import annotations

from afspraak.core import clock
from afspraak.inform import actions
from afspraak.inform.events import FallsDue
from afspraak.inform.queries.falling_due import falling_due


def gather() -> int:
    """Every minute: send off the mail of everybody whose chosen moment has come. Returns how many."""
    return actions.gather()


def note_what_falls_due() -> None:
    """Every night: dates that have come, once each, to whose they are alone: nobody hears of lateness."""
    for due in falling_due(clock.today()):
        actions.note_once(due.about, due.on, FallsDue(due.about), due.people)


def tidy() -> None:
    """Every night: what a mail that was given up had taken along waits again; old reminders are forgotten."""
    actions.release_given_up()
    actions.forget_old()
