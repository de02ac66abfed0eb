"""Remembering what a form's key already did."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import timedelta

from django.db import models

from afspraak.core import clock, rows
from afspraak.core.errors import Conflict
from afspraak.core.rows import writing
from afspraak.core.steps.models import DoneStep

KEPT = timedelta(days=7)

Actor = models.Model | uuid.UUID


def outcome_of(key: uuid.UUID, by: Actor) -> str | None:
    """Where the step with this key of this person led, or None when it was not done yet. One query."""
    done = (step.outcome for step in rows.by_key(DoneStep, [key]) if step.by_id == _id(by))
    return next(done, None)


def outcome_sent(sent: Mapping[str, str], by: Actor) -> str | None:
    """Where the step led whose key was `sent` with a form: None without one, or when it was not done yet."""
    try:
        key = uuid.UUID(sent.get("key", ""))
    except ValueError:
        return None
    return outcome_of(key, by)


def remember(key: uuid.UUID, by: Actor, outcome: str) -> None:
    """Note, inside the transaction of the act, that the step with this key led to `outcome`.

    Raises Conflict("step.same_key") when it was done already; the caller's transaction then rolls back.
    """
    done = DoneStep(key=key, by_id=_id(by), outcome=outcome, done_on=clock.today())
    if not writing.add([done], unless_there=True):
        raise Conflict("step.same_key")


def prune_done() -> int:
    """Forget steps of more than a week ago. Returns how many."""
    gone, _ = DoneStep.objects.filter(done_on__lt=clock.today() - KEPT).delete()
    return gone


def _id(by: Actor) -> uuid.UUID:
    key = by if isinstance(by, uuid.UUID) else by.pk
    if not isinstance(key, uuid.UUID):
        raise TypeError("a step is done by somebody with a key")
    return key
