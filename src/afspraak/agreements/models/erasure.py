"""The wish of one party that both let go of what they signed. Stands beside the agreement, in no chain."""

from __future__ import annotations

import uuid

from django.db import models

from afspraak.agreements.models.agreement import Agreement, Party


class JointErasure(models.Model):
    """`asked_by` asks to erase the words that both signed. Gone when it is done or taken back.

    `kept_on`: the other would rather keep them, since that date; either may ask again.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    agreement = models.OneToOneField(Agreement, on_delete=models.CASCADE, related_name="joint_erasure")
    asked_by = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    asked_on = models.DateField()
    kept_on = models.DateField(null=True)

    def __str__(self) -> str:
        return f"{self.asked_by} ({self.asked_on})"
