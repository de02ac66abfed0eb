"""The door: who could come in, and what they could be told."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from afspraak.command_line.doctor.finding import Finding

SHORTEST_SECRET, FEWEST_LETTERS = 32, 8  # a key of one repeated word is no key


def debugging() -> Iterator[Finding]:
    from django.conf import settings

    if settings.DEBUG:
        yield Finding("AFSPRAAK_DEBUG is on: an error would show code and data to everyone. Leave it out.")


def secret() -> Iterator[Finding]:
    """Cookies and forms are signed with something nobody guesses."""
    from django.conf import settings

    key = settings.SECRET_KEY
    if len(key) < SHORTEST_SECRET or len(set(key)) < FEWEST_LETTERS:
        yield Finding(
            f"AFSPRAAK_SECRET_KEY can be guessed, and who guesses it signs in as anyone: at least"
            f" {SHORTEST_SECRET} characters by chance, or leave it out and one is made."
        )


def address() -> Iterator[Finding]:
    from django.conf import settings

    parts = urlsplit(settings.BASE_URL)
    if parts.scheme != "https":
        yield Finding(
            f"AFSPRAAK_URL is {settings.BASE_URL}, without https: sign-in codes and sessions would travel"
            " in clear. Put a proxy with https in front and name its address."
        )
    hosts = settings.ALLOWED_HOSTS
    if "*" in hosts:
        yield Finding(
            "AFSPRAAK_HOSTS is *, so links in mail could be made to point elsewhere. Name your host."
        )
    elif not any(host == parts.hostname or _covers(host, parts.hostname or "") for host in hosts):
        yield Finding(
            f"AFSPRAAK_HOSTS does not name {parts.hostname}, the host of AFSPRAAK_URL: nobody would get in."
        )


def _covers(pattern: str, host: str) -> bool:
    """Django's form for a domain and all below it: `.example.org`."""
    return pattern.startswith(".") and (host == pattern[1:] or host.endswith(pattern))


def proxies() -> Iterator[Finding]:
    """With https there is a proxy in front; attempts must be counted by visitor, not by proxy."""
    from django.conf import settings

    if settings.BASE_URL.startswith("https://") and not settings.PROXIES:
        yield Finding(
            "AFSPRAAK_PROXIES is not set, so all visitors count as one: who tries too often at the door shuts"
            " it for everybody. Name the address of the proxy (127.0.0.1 if it is on this machine)."
        )
    if any(network.prefixlen == 0 for network in settings.PROXIES):
        yield Finding("AFSPRAAK_PROXIES trusts everyone, so nobody is held up at the door. Name your proxy.")
