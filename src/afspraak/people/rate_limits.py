"""Counters of attempts: whose they are, and a cache that forgets them.

They stand in memory, under keys nobody can read back.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import date
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from django.conf import settings
from django.core.cache import cache
from django.core.cache.backends.locmem import LocMemCache
from django.http import HttpRequest

from afspraak.core import clock

IPV6_VISITOR = 64  # bits: a visitor with IPv6 has a whole network of that size to try from

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


def address_of(request: HttpRequest) -> str:
    """The network address by which attempts are counted; "" when the connection has none (a socket).

    X-Forwarded-For says what its sender likes. So it is read only when the connection itself comes from one
    of `settings.PROXIES`, and from its end: each proxy adds the address it saw, and the first that is not a
    proxy of ours is the visitor. What stands before it, the visitor may have written.
    """
    nearest = str(request.META.get("REMOTE_ADDR", ""))
    told = str(request.META.get("HTTP_X_FORWARDED_FOR", ""))
    seen = _parsed(nearest)
    for word in reversed(told.split(",")):
        if seen is None or not any(seen in proxies for proxies in settings.PROXIES):
            break
        further = _parsed(word)
        if further is None:  # nothing that is an address: count for the proxy that passed it on
            break
        seen = further
    if isinstance(seen, IPv6Address):
        return str(ip_network((seen, IPV6_VISITOR), strict=False).network_address)
    return str(seen) if seen else nearest


def _parsed(word: str) -> IPv4Address | IPv6Address | None:
    """The address in `word`, an IPv4 address in IPv6 clothes as itself; None if it is none."""
    try:
        address = ip_address(word.strip())
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


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
