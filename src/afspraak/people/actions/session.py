"""Signing out everywhere, and sweeping what idle sessions hold."""

from __future__ import annotations

from typing import Any

from afspraak.core import clock
from afspraak.people.models import Person, Session
from afspraak.people.sessions import FRESH_SECONDS, SessionStore

HALF_DONE = ("account_login", "_password_reset_key", "account_verified_email")


def sign_out_everywhere(person: Person, *, by: Person) -> int:
    """End every session of `person`, this one too. Returns how many there were."""
    assert by.pk == person.pk  # one's own sessions only; deactivation has its own way
    return end_sessions(person)


def end_sessions(person: Person) -> int:
    gone, _ = Session.objects.filter(person=person).delete()
    return gone


def end_lapsed() -> None:
    """Delete the sessions whose last day has passed."""
    Session.objects.filter(expires_on__lte=clock.today()).delete()


def name_session(session: Session, name: str, *, by: Person) -> None:
    """Give one's own session a name, to tell it from others."""
    Session.objects.filter(pk=session.pk, person=by).update(name=name)


def sweep(session: Session) -> None:
    """Take out of an idle session what it no longer needs: old moments, half-done steps of sign-in."""
    store = SessionStore(session.session_key)
    data: dict[str, Any] = store.decode(session.data)
    for name in HALF_DONE:
        if _lapsed(data.get(name)):
            data.pop(name, None)
    encoded = store.encode(data)
    if encoded != session.data:
        Session.objects.filter(pk=session.pk).update(data=encoded)


def _lapsed(value: Any) -> bool:
    """Whether a half-done step is older than ten minutes; one without a moment is left over and goes too."""
    if value is None:
        return False
    moments = [v for v in _numbers(value) if v > 1_000_000_000]
    return not moments or max(moments) < clock.now().timestamp() - 2 * FRESH_SECONDS


def _numbers(value: Any) -> list[float]:
    if isinstance(value, dict):
        return [n for inner in value.values() for n in _numbers(inner)]
    if isinstance(value, list):
        return [n for inner in value for n in _numbers(inner)]
    return [float(value)] if isinstance(value, (int, float)) else []
