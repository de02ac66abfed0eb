"""What the worker does about people."""

from __future__ import annotations

from afspraak.core import clock
from afspraak.people.actions import close_visit, start_planned_coach
from afspraak.people.models import Person
from afspraak.people.sessions import SessionStore, sweep_idle


def clear_sessions() -> int:
    """Every night: delete lapsed sessions, and take lapsed moments out of idle ones."""
    SessionStore.clear_expired()
    return forget_moments()


def forget_moments() -> int:
    """Every few minutes: take what tells a time of day out of idle sessions. Returns out of how many."""
    return sweep_idle()


def change_coaches() -> int:
    """Let planned coaches start whose date is here. Returns how many people have another coach."""
    due = list(Person.objects.filter(next_coach_from__lte=clock.today()))
    for person in due:
        start_planned_coach(person)
    return len(due)


def end_visits() -> int:
    """Guests whose last day is over are signed out everywhere; the door was closed at midnight already."""
    over = list(Person.objects.filter(guest_until__lt=clock.today(), erased_on__isnull=True))
    for guest in over:
        close_visit(guest)
    return len(over)
