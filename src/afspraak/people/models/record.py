"""The organisation's settings as dated entries, and the record of privileged acts (law 5)."""

from __future__ import annotations

import uuid

from django.db import models


class SettingEntry(models.Model):
    """One setting, as it became on a date. The latest entry of a key holds; earlier ones stay readable."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.PositiveIntegerField(unique=True)
    key = models.CharField(max_length=60)
    value = models.JSONField()
    on = models.DateField()
    by = models.ForeignKey("people.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    signed_by = models.ForeignKey(
        "people.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ("number",)
        indexes = [models.Index(fields=["key", "-number"], name="setting_latest")]

    def __str__(self) -> str:
        return f"{self.key} ({self.number})"


class PrivilegedAct(models.Model):
    """Act, by whom, on whom, date: the one exception to "no activity record" (law 1).

    `by` is empty when the command line did it: whoever has the machine has no name here.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.PositiveIntegerField(unique=True)
    act = models.CharField(max_length=40)
    by = models.ForeignKey(
        "people.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="privileged_acts_done"
    )
    upon = models.ForeignKey(
        "people.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="privileged_acts_met"
    )
    on = models.DateField()

    class Meta:
        ordering = ("-number",)

    def __str__(self) -> str:
        return f"{self.act} ({self.on})"
