"""The organisation's settings as dated entries, and the record of privileged acts (law 5)."""

from __future__ import annotations

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from afspraak.people.rules import PrivilegedActQuerySet


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


class Act(models.TextChoices):
    """What a steward, or the command line, can do to others. Words as the one it touched reads them."""

    PERSON_ADDED = "person_added", _("Added to Afspraak")
    PERSON_CORRECTED = "person_corrected", _("Details corrected")
    PERSON_DEACTIVATED = "person_deactivated", _("Access ended")
    PERSON_REACTIVATED = "person_reactivated", _("Access given back")
    PERSON_ERASED = "person_erased", _("Name and details erased")
    COACH_SET = "coach_set", _("Coach changed")
    COACH_PLANNED = "coach_planned", _("A next coach planned")
    STEWARD_GIVEN = "steward_given", _("Made steward")
    STEWARD_TAKEN = "steward_taken", _("No longer steward")
    WORKS_COUNCIL_GIVEN = "works_council_given", _("Made overseer for the works council")
    WORKS_COUNCIL_TAKEN = "works_council_taken", _("No longer overseer for the works council")
    DATA_PROTECTION_GIVEN = "data_protection_given", _("Made overseer as data protection officer")
    DATA_PROTECTION_TAKEN = "data_protection_taken", _("No longer overseer as data protection officer")
    HOME_TEAM_SET = "home_team_set", _("Home team changed")
    TEAM_JOINED = "team_joined", _("Added to another team")
    TEAM_LEFT = "team_left", _("Taken out of a team")
    TEAM_LEAD_GIVEN = "team_lead_given", _("Made lead of a team")
    TEAM_LEAD_TAKEN = "team_lead_taken", _("No longer lead of a team")
    TEAM_MADE = "team_made", _("A team started")
    TEAM_CLOSED = "team_closed", _("A team closed")
    WORKING_DAYS_CHANGED = "working_days_changed", _("The organisation's working days changed")
    SETTING_CHANGED = "setting_changed", _("A setting of the organisation changed")


class PrivilegedAct(models.Model):
    """Act, by whom, on whom, date: the one exception to "no activity record" (law 1).

    `by` is empty when the command line did it: whoever has the machine has no name here. `upon` is empty
    for what touches everybody.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.PositiveIntegerField(unique=True)
    act = models.CharField(max_length=40, choices=Act)
    by = models.ForeignKey(
        "people.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="privileged_acts_done"
    )
    upon = models.ForeignKey(
        "people.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="privileged_acts_met"
    )
    on = models.DateField()

    objects = PrivilegedActQuerySet.as_manager()

    class Meta:
        ordering = ("-number",)

    def __str__(self) -> str:
        return f"{self.act} ({self.on})"
