"""The outbox: one row per event and listener, until it is served."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q


class OutboxRow(models.Model):
    """A listener still has to hear of an event. Its times are transit: they go with the row.

    A row that failed for good keeps its date only, and is pruned after seven days.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    event = models.CharField(max_length=200)
    data = models.JSONField()
    listener = models.CharField(max_length=200)
    not_before = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    leased_until = models.DateTimeField(null=True)
    failed_on = models.DateField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["not_before", "id"], condition=Q(failed_on__isnull=True), name="outbox_due")
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(failed_on__isnull=True) | Q(leased_until__isnull=True),
                name="outbox_failed_is_free",
            )
        ]

    def __str__(self) -> str:
        return f"{self.event} for {self.listener}"
