"""Who else reads an agreement: a setting beside the terms, each change of it an entry."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q

from afspraak.agreements.models.agreement import Agreement, Party
from afspraak.agreements.models.history import Entry
from afspraak.agreements.states import Audience
from afspraak.people.models import Team


class Sharing(models.Model):
    """With whom an agreement is shared. Without a row: with nobody but its parties.

    `asked` is the entry in which one party asked to share it more widely, `asked_of` who is to answer.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    agreement = models.OneToOneField(Agreement, on_delete=models.CASCADE, related_name="sharing")
    audience = models.CharField(max_length=12, choices=Audience, default=Audience.PARTIES)
    team = models.ForeignKey(Team, on_delete=models.PROTECT, null=True, related_name="+")
    asked = models.ForeignKey(Entry, on_delete=models.PROTECT, null=True, related_name="+")
    asked_of = models.ForeignKey(Party, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(audience=Audience.TEAM, team__isnull=False)
                | Q(audience__in=[Audience.PARTIES, Audience.ORGANISATION], team__isnull=True),
                name="sharing_with_a_team",
            ),
            models.CheckConstraint(
                condition=Q(asked__isnull=True, asked_of__isnull=True)
                | Q(asked__isnull=False, asked_of__isnull=False),
                name="sharing_asked_of_somebody",
            ),
        ]
        indexes = [models.Index(fields=["audience", "team"], name="sharing_audience")]

    def __str__(self) -> str:
        return f"{self.audience} {self.team or ''}".strip()
