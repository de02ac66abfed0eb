"""On which date a nightly job last ran: enough to run it once a day, also with many workers."""

from __future__ import annotations

from django.db import models


class NightlyRun(models.Model):
    name = models.CharField(primary_key=True, max_length=60)
    ran_on = models.DateField(null=True)

    def __str__(self) -> str:
        return self.name
