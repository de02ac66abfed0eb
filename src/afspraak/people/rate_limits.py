"""A cache that forgets: counters of sign-in attempts, in memory, under keys nobody can read back."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import date

from django.core.cache import cache
from django.core.cache.backends.locmem import LocMemCache

from afspraak.core import clock

_secret: tuple[date, bytes] | None = None


def daily_secret() -> bytes:
    """A secret of this process and this day, never stored: yesterday's keys mean nothing today."""
    global _secret
    if _secret is None or _secret[0] != clock.today():
        _secret = (clock.today(), secrets.token_bytes(32))
    return _secret[1]


class ForgetfulCache(LocMemCache):
    """allauth's keys hold an address in clear; here only their HMAC stands, and only in memory."""

    def make_key(self, key: str, version: int | None = None) -> str:
        clear = super().make_key(key, version)
        return hmac.new(daily_secret(), clear.encode(), hashlib.sha256).hexdigest()


def is_too_often(what: str, who: str, *, at_most: int, seconds: int) -> bool:
    """Count one attempt at `what` by `who` (a network address); whether that is more than `at_most`.

    The count starts at the first attempt and is forgotten `seconds` later. In memory, per process.
    """
    key = f"attempts:{what}:{who}"
    if cache.add(key, 1, seconds):
        return False
    try:
        return cache.incr(key) > at_most
    except ValueError:  # forgotten between the two lines: this attempt is the first of a new count
        return False
