"""Days on which the organisation decided otherwise than its country: closed, or at work on a holiday."""

from __future__ import annotations

import uuid

from django.db import models


class OwnDay(models.Model):
    """One such day. `name` is what the organisation calls it, such as "Brugdag"."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    on = models.DateField(unique=True)
    works = models.BooleanField(default=False)
    name = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ("on",)

    def __str__(self) -> str:
        return f"{self.on} {self.name}".strip()
