"""Security state of minutes inside a session, and when its minutes are over (law 1, exception c).

allauth notes in the session when somebody proved who they are (`at`), a code that waits for its answer, and
the key of a password reset. Each is needed for minutes and would tell a time of day for weeks.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.conf import settings
from django.utils.http import base36_to_int

from afspraak.core import clock

PROVED = "account_authentication_methods"  # a list of {method, at, ...}
PENDING = "account_login"  # a sign-in that waits for its code
RESET = "_password_reset_key"  # "TIME-HASH", TIME in base 36, as Django's token generator makes it

FRESH = 300  # seconds in which a proof counts as recent, so that nobody is asked twice in a row
_TOKENS_BEGAN = datetime(2001, 1, 1)  # Django counts its seconds by the wall clock of its zone

SessionData = dict[str, Any]


def without_lapsed(data: SessionData) -> SessionData:
    """The session's data without moments whose minutes are over.

    An old `at` becomes zero rather than absent: without any, allauth asks for a proof for ever.
    """
    now = clock.now().timestamp()
    kept = dict(data)
    if proofs := data.get(PROVED):
        kept[PROVED] = [proof | {"at": _recent(proof.get("at"), now)} for proof in proofs]
    if PENDING in data and not any(
        now - at <= settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT for at in _ats(data[PENDING])
    ):
        del kept[PENDING]
    if RESET in data and _age_of_token(data[RESET]) > settings.PASSWORD_RESET_TIMEOUT:
        del kept[RESET]
    return kept


def holds_moments(data: SessionData) -> bool:
    """Whether something in it still tells a time of day."""
    return PENDING in data or RESET in data or any(proof.get("at") for proof in data.get(PROVED, ()))


def _recent(at: object, now: float) -> float:
    return at if isinstance(at, (int, float)) and now - at <= FRESH else 0


def _ats(value: object) -> Iterator[float]:
    """Every `at` in nested data, wherever allauth put it."""
    if isinstance(value, dict):
        if isinstance(at := value.get("at"), (int, float)):
            yield at
        for inner in value.values():
            yield from _ats(inner)


def _age_of_token(token: str) -> float:
    """Seconds since a reset token was made; endless for what is no token."""
    wall = clock.now().astimezone(clock.zone()).replace(tzinfo=None)
    try:
        return (wall - _TOKENS_BEGAN).total_seconds() - base36_to_int(str(token).split("-")[0])
    except ValueError:
        return float("inf")
