"""The demo's mailbox: mail that would have gone out stays here, where everyone may look."""

from __future__ import annotations

import uuid

from django.db import models


class MailboxMessage(models.Model):
    """One mail to one address, with the date on which it came. `number` is its order among theirs."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    to = models.EmailField()
    number = models.PositiveIntegerField()
    on = models.DateField()
    subject = models.CharField(max_length=300)
    text = models.TextField()
    html = models.TextField(blank=True)

    class Meta:
        indexes = [models.Index(fields=["to", "-number"], name="mailbox_newest")]

    def __str__(self) -> str:
        return self.subject
