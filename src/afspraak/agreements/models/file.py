"""A file beside an entry: what points to its content in the store."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q

from afspraak.agreements.models.history import Payload


class File(models.Model):
    """The entry says name, type, size and hash (its payload, in the chain); the content is in the store.

    Gone when the payload is erased. Two rows may point to one content: the last takes it along.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    payload = models.OneToOneField(Payload, on_delete=models.CASCADE, related_name="file")
    sha256 = models.CharField(max_length=64, db_index=True)
    size = models.PositiveBigIntegerField()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(size__gte=1), name="file_not_empty")]

    def __str__(self) -> str:
        return self.sha256[:12]
