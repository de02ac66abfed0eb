"""At night: lapsed sessions go, idle ones lose their moments, planned coaches begin."""

from __future__ import annotations

from afspraak.people.actions.person import start_planned_coaches
from afspraak.people.actions.session import end_lapsed, sweep
from afspraak.people.models import Session


def clear_sessions() -> None:
    """Delete lapsed sessions; in the rest zero old moments and drop what sign-in left half done."""
    end_lapsed()
    for session in Session.objects.iterator(chunk_size=500):
        sweep(session)


def change_coaches() -> None:
    """Who planned another coach from today gets them."""
    start_planned_coaches()
