"""What the worker does about people."""

from __future__ import annotations

from afspraak.core import clock
from afspraak.people.actions import start_planned_coach
from afspraak.people.models import Person
from afspraak.people.sessions import SessionStore, sweep_idle


def clear_sessions() -> int:
    """Delete lapsed sessions, and take lapsed moments out of idle ones. Returns how many of the latter."""
    SessionStore.clear_expired()
    return sweep_idle()


def change_coaches() -> int:
    """Let planned coaches start whose date is here. Returns how many people have another coach."""
    due = list(Person.objects.filter(next_coach_from__lte=clock.today()))
    for person in due:
        start_planned_coach(person)
    return len(due)
