"""What is nobody else's business: drafts, and what one put away on one's own list."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q

from afspraak.agreements.models.agreement import Agreement
from afspraak.agreements.models.history import Entry
from afspraak.agreements.rules import DraftQuerySet
from afspraak.agreements.states import Role
from afspraak.people.models import Person


class Draft(models.Model):
    """Kept after "Bewaar", as typed; seen by its author alone, gone after 90 days."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    author = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="drafts")
    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, null=True, related_name="drafts")
    counterpart = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    role = models.CharField(max_length=11, choices=Role)  # the author's own
    content = models.JSONField(default=dict)
    kept_on = models.DateField()

    objects = DraftQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["author", "agreement"],
                condition=Q(agreement__isnull=False),
                name="draft_one_an_agreement",
            ),
        ]
        indexes = [models.Index(fields=["author", "-kept_on", "id"], name="draft_newest")]

    def __str__(self) -> str:
        return str(self.content.get("title") or self.pk)


class PutAway(models.Model):
    """The reader took an entry off their own list of news: an act, not a trace of reading."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="put_away")
    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "entry"], name="put_away_once")]

    def __str__(self) -> str:
        return str(self.pk)
