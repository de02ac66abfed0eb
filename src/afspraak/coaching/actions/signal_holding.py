"""How every act upon a signal begins and ends: locked, seen again, its revision moved on, its event told."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from afspraak.coaching.events import SignalEvent
from afspraak.coaching.models import Signal
from afspraak.core import clock, outbox, steps
from afspraak.core.errors import NotThere
from afspraak.people.models import Person


def hold(signal: Signal, *, by: Person, key: uuid.UUID) -> Signal | None:
    """`signal` as it is now, kept from others until the transaction ends; None when this was done before.

    Raises NotThere when it is gone, or not for the eyes of `by`. Call inside a transaction. Three queries.
    """
    if steps.outcome_of(key, by) is not None:
        return None
    held = Signal.objects.select_for_update().filter(pk=signal.pk).first()
    if held is None or not Signal.objects.all().may_see(by, held):
        raise NotThere("signal.not_there")
    return held


def finish(
    signal: Signal,
    *,
    by: Person,
    key: uuid.UUID,
    event: SignalEvent | None = None,
    changed: Iterable[str] = (),
) -> None:
    """Write what changed, remember that the step was done, and tell whoever listens."""
    signal.revision += 1
    signal.moved_on = clock.today()
    signal.save(update_fields=["revision", "moved_on", *changed])
    steps.remember(key, by, str(signal.pk))
    if event is not None:
        outbox.record(event)
