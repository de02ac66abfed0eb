"""What both parties were told by itself, so that it is told once."""

from __future__ import annotations

import uuid

from django.db import models
from django.utils.translation import pgettext_lazy

from afspraak.agreements.models.agreement import Agreement


class About(models.TextChoices):
    SPAN_OVER = "span_over", pgettext_lazy("reminder", "The agreed period is over")
    UNANSWERED = "unanswered", pgettext_lazy("reminder", "Nobody answered")
    VACANT = "vacant", pgettext_lazy("reminder", "The other party left")


class Reminder(models.Model):
    """Both were told `about` this; `number` is of the version that is over, or of the entry."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="reminders")
    about = models.CharField(max_length=10, choices=About)
    number = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["agreement", "about", "number"], name="reminder_once"),
            models.CheckConstraint(condition=models.Q(about__in=About.values), name="reminder_about"),
        ]

    def __str__(self) -> str:
        return f"{self.about} ({self.number})"
