"""What somebody does not want to be shown any more: a first step, or a question to ask as a coach."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q

from afspraak.coaching.rules.set_aside import SetAsideQuerySet
from afspraak.people.models import Person


class Step(models.TextChoices):
    """The first steps of somebody who is new, in their order."""

    COACH = "step_coach"
    PROPOSAL = "step_proposal"
    SEEN = "step_seen"
    REACH = "step_reach"


class Place(models.TextChoices):
    """Where a coach used to check, and now finds a question to ask."""

    FIRST_AGREEMENT = "first_agreement"
    SPAN_OVER = "span_over"
    RETURNED = "returned"
    LATE_SIGNAL = "late_signal"


WHATS = (*Step.values, *Place.values)


class SetAside(models.Model):
    """`person` put `what` away, for ever or until they take it back. When, is not kept."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    what = models.CharField(max_length=16, choices=[(what, what) for what in WHATS])

    objects = SetAsideQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "what"], name="set_aside_once"),
            models.CheckConstraint(condition=Q(what__in=WHATS), name="set_aside_what"),
        ]

    def __str__(self) -> str:
        return self.what
