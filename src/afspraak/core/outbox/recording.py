"""Recording: inside the transaction of the act."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from django.conf import settings
from django.db import connection
from django.utils.module_loading import import_string

from afspraak.core import clock
from afspraak.core.outbox.events import Event, name_of, packed
from afspraak.core.outbox.models import OutboxRow
from afspraak.core.rows import writing

Subscribers = dict[type[Event], list[str]]


@cache
def _table(path: str) -> Subscribers:
    table: Subscribers = import_string(path)
    return table


def record(event: Event, *, not_before: datetime | None = None) -> None:
    """Write one row per listener of the event's class, in the caller's transaction.

    `not_before`: nobody is to hear of it earlier. Raises RuntimeError outside a transaction: the event must
    stand or fall with its act.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("an event is recorded inside the transaction of its act")
    listeners = _table(settings.SUBSCRIBERS).get(type(event), [])
    data = packed(event)
    name, when = name_of(type(event)), not_before or clock.now()
    writing.add([OutboxRow(event=name, data=data, listener=path, not_before=when) for path in listeners])
