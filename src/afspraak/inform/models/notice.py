"""What waits to be told to somebody, until the mail that tells it has left."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q

from afspraak.inform.rules import NoticeQuerySet
from afspraak.people.models import Person


class Notice(models.Model):
    """One event for one reader: ids only, in transit, deleted when the mail that holds it has left.

    `from_on` is the first day on which it may be told. `gathered_on` is the day whose mail takes it along.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    receiver = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    event = models.CharField(max_length=200)
    data = models.JSONField()
    from_on = models.DateField()
    gathered_on = models.DateField(null=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["from_on", "receiver"], condition=Q(gathered_on__isnull=True), name="notice_waiting"
            ),
            models.Index(fields=["receiver", "gathered_on"], name="notice_gathered"),
        ]

    def __str__(self) -> str:
        return self.event


class Reminded(models.Model):
    """That a rhythm or a promise was brought to mind, by its own date: once each, and never again.

    `about` is the agreement whose rhythm it is, or the lineage of the promise.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    about = models.UUIDField()
    on = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["about", "on"], name="reminded_once")]

    def __str__(self) -> str:
        return f"{self.about} ({self.on})"
