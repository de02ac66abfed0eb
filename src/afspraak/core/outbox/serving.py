"""Serving: claim, run, delete. At least once, by as many workers as there are."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.module_loading import import_string

from afspraak.core import clock
from afspraak.core.outbox.events import is_outward, unpacked
from afspraak.core.outbox.models import OutboxRow

log = logging.getLogger("afspraak.core.outbox")

LEASE = timedelta(seconds=120)
FIRST_WAIT = timedelta(seconds=15)
LONGEST_WAIT = timedelta(hours=6)
MOST_ATTEMPTS = 16  # with the waits above: about two days, so a mail server may be away for a weekend's half
FAILED_KEPT = timedelta(days=7)


class LeaseLost(Exception):
    """Another worker took the row over while this one was busy: its work counts, ours is undone."""


def serve_due(limit: int = 50, *, stopped: Callable[[], bool] = lambda: False) -> int:
    """Serve up to `limit` rows that are due. Returns how many were served; failures wait and come back.

    `stopped` is asked before each row, so that a worker that must end finishes the row in hand only.
    """
    keys = list(_due().order_by("not_before", "id").values_list("pk", flat=True)[:limit])
    return sum(_serve(row) for key in keys if not stopped() and (row := _claimed(key)) is not None)


def prune_failed() -> int:
    """Delete rows that failed for good more than seven days ago. Returns how many."""
    gone, _ = OutboxRow.objects.filter(failed_on__lt=clock.today() - FAILED_KEPT).delete()
    return gone


def wait_after(attempts: int) -> timedelta:
    """How long a row waits after so many attempts: each time longer."""
    doubled: int = 2 ** (attempts - 1)
    return min(FIRST_WAIT * doubled, LONGEST_WAIT)


def _due() -> QuerySet[OutboxRow]:
    now = clock.now()
    free = Q(leased_until__isnull=True) | Q(leased_until__lt=now)
    return OutboxRow.objects.filter(free, failed_on__isnull=True, not_before__lte=now)


def _claimed(key: uuid.UUID) -> OutboxRow | None:
    """The row with a fresh lease on it, or None when another worker was first.

    The attempt is counted here, so that a row which kills its worker runs out of attempts too.
    """
    row = _due().filter(pk=key).first()
    if row is None:
        return None
    before = row.attempts
    row.attempts, row.leased_until = before + 1, clock.now() + LEASE
    claimed = _due().filter(pk=key, attempts=before)
    won = claimed.update(attempts=row.attempts, leased_until=row.leased_until)
    return row if won else None


def _serve(row: OutboxRow) -> bool:
    """Run the row's listener and delete the row; on an error let it wait. Returns whether it was served."""
    try:
        listener = import_string(row.listener)
        event = unpacked(row.event, row.data)
        whole: AbstractContextManager[object] = (
            nullcontext() if is_outward(listener) else transaction.atomic()
        )
        with whole:
            done = listener(event, row_id=row.pk)
            with transaction.atomic():
                _delete(row)
                if callable(done):
                    done()
    except LeaseLost:
        return False
    except Exception as error:
        # Whatever a listener raises, the worker goes on with the next row.
        log.error("%s could not be served, attempt %d", row.listener, row.attempts, exc_info=error)
        _let_wait(row)
        return False
    return True


def _mine(row: OutboxRow) -> QuerySet[OutboxRow]:
    """The row as long as the lease on it is ours."""
    return OutboxRow.objects.filter(pk=row.pk, attempts=row.attempts)


def _delete(row: OutboxRow) -> None:
    gone, _ = _mine(row).delete()
    if not gone:
        raise LeaseLost


def _let_wait(row: OutboxRow) -> None:
    if row.attempts >= MOST_ATTEMPTS:
        # What stays for a week must not say at what hour somebody acted.
        today = clock.today()
        _mine(row).update(failed_on=today, not_before=clock.midnight(today), leased_until=None)
        return
    _mine(row).update(not_before=clock.now() + wait_after(row.attempts), leased_until=None)
