"""Who asked a guest in, and until when."""

from __future__ import annotations

import uuid

from django.db import models

from afspraak.people.rules import InvitationQuerySet


class Invitation(models.Model):
    """One colleague asked this guest in. It tells until when, not since when; ended, the row is gone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    guest = models.ForeignKey("people.Person", on_delete=models.CASCADE, related_name="invitations")
    inviter = models.ForeignKey("people.Person", on_delete=models.CASCADE, related_name="invited")
    until = models.DateField()

    objects = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ("until", "id")
        constraints = [models.UniqueConstraint(fields=["guest", "inviter"], name="one_invitation_each")]

    def __str__(self) -> str:
        return str(self.until)
