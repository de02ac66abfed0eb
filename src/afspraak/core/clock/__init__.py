"""The one place that knows what day it is.

Everything asks here, so that tests and the demo can say which day it is. Acts carry a date in the
organisation's zone (law 1: no clock); `now` is only for transit and for security state of minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings

_said: ContextVar[datetime | None] = ContextVar("said", default=None)


def zone() -> ZoneInfo:
    """The organisation's time zone: every date of an act is a date there."""
    return ZoneInfo(settings.TIME_ZONE)


def now() -> datetime:
    """This moment, aware and in UTC. Only for transit rows, expiries and minutes of security state."""
    return _said.get() or datetime.now(UTC)


def today() -> date:
    """Today's date in the organisation's zone."""
    return now().astimezone(zone()).date()


def midnight(day: date) -> datetime:
    """The start of `day` in the organisation's zone, aware: for expiries that must not betray an hour."""
    return datetime.combine(day, time(0), tzinfo=zone())


@contextmanager
def at(moment: datetime | date) -> Iterator[None]:
    """Inside this block it is `moment` (a date means noon there in the organisation's zone)."""
    if not isinstance(moment, datetime):
        moment = midnight(moment) + timedelta(hours=12)
    token = _said.set(moment.astimezone(UTC))
    try:
        yield
    finally:
        _said.reset(token)
