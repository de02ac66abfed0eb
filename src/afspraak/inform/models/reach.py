"""How and when somebody wants to be reached."""

from __future__ import annotations

import secrets
from datetime import time

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from afspraak.inform import moments
from afspraak.inform.rules import ReachQuerySet
from afspraak.people.models import Person


class Rhythm(models.TextChoices):
    WORKING_DAYS = moments.WORKING_DAYS, _("On working days")
    WEEKLY = moments.WEEKLY, _("Once a week")
    NEVER = moments.NEVER, _("Never: I look for myself")


def new_key() -> str:
    """What stands in the link to stop mail: long enough that nobody guesses one."""
    return secrets.token_urlsafe(32)


class Reach(models.Model):
    """One row a person, from their first choice or their first mail on.

    The times are windows that the person chose (law 1), not what they did. `last_on` is the day of the last
    mail: a date, so that there is one a day and not more.
    """

    person = models.OneToOneField(Person, on_delete=models.CASCADE, primary_key=True, related_name="reach")
    rhythm = models.CharField(max_length=12, choices=Rhythm, default=Rhythm.WORKING_DAYS)
    weekday = models.PositiveSmallIntegerField(default=0)
    at = models.TimeField(default=time(8, 30))
    at_once = models.BooleanField(default=False)
    at_once_from = models.TimeField(default=time(8, 30))
    at_once_until = models.TimeField(default=time(17, 30))
    last_on = models.DateField(null=True)
    key = models.CharField(max_length=43, unique=True, default=new_key)

    objects = ReachQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(rhythm__in=Rhythm.values), name="reach_rhythm"),
            models.CheckConstraint(condition=Q(weekday__lte=6), name="reach_weekday"),
            models.CheckConstraint(condition=Q(at_once_from__lt=F("at_once_until")), name="reach_hours"),
        ]

    def __str__(self) -> str:
        return self.rhythm

    @property
    def choice(self) -> moments.Choice:
        """The chosen moment, in the zone of the person. Reads the person."""
        return moments.Choice(self.rhythm, self.weekday, self.at, self.person.time_zone)
