"""What was already done with a form's key, so that a repeat does it once."""

from __future__ import annotations

from django.db import models


class DoneStep(models.Model):
    """The form with this key was carried out by `by_id`; `outcome` is where it led. Pruned after a week."""

    key = models.UUIDField(primary_key=True)
    by_id = models.UUIDField()
    outcome = models.CharField(max_length=200)
    done_on = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["done_on"], name="done_step_by_day")]

    def __str__(self) -> str:
        return str(self.key)
