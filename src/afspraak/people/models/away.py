"""That somebody is not here, from .. to .., and who stands in. There is no place for a reason."""

from __future__ import annotations

import uuid
from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from afspraak.people.models.person import Person
from afspraak.people.rules import AwayQuerySet
from afspraak.people.working_days import Span


class StandingIn(models.TextChoices):
    """What was said to the question to stand in; nothing where nobody was asked."""

    NOBODY = "", _("Nobody stands in")
    ASKED = "asked", _("Asked, not answered yet")
    AGREED = "agreed", _("Stands in")
    DECLINED = "declined", _("Cannot stand in")


class Away(models.Model):
    """Days on which `person` is not here; the first and the last belong to it. Forgotten when they are past.

    `counted_until` is the last of these days that was let rest in what waits. `revision` counts changes and
    travels with each form.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="away")
    first = models.DateField()
    last = models.DateField()
    stand_in = models.ForeignKey(
        Person, on_delete=models.SET_NULL, null=True, blank=True, related_name="stands_in"
    )
    answer = models.CharField(max_length=8, choices=StandingIn, blank=True, default=StandingIn.NOBODY)
    asked_on = models.DateField(null=True, blank=True)
    counted_until = models.DateField(null=True, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = AwayQuerySet.as_manager()

    class Meta:
        ordering = ("first", "id")
        indexes = [
            models.Index(fields=["person", "last"], name="away_of_person"),
            models.Index(fields=["stand_in", "last"], name="away_of_stand_in"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(last__gte=F("first")), name="away_in_order"),
            models.CheckConstraint(condition=~Q(stand_in=F("person")), name="away_another_stands_in"),
            models.CheckConstraint(condition=Q(answer__in=StandingIn.values), name="away_answer"),
            models.CheckConstraint(
                condition=Q(answer="") | Q(asked_on__isnull=False), name="away_asked_on_a_day"
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def span(self) -> Span:
        return Span(self.first, self.last)

    @property
    def has_stand_in(self) -> bool:
        """Whether somebody said yes to standing in."""
        return self.stand_in_id is not None and self.answer == StandingIn.AGREED

    @property
    def asks_stand_in(self) -> bool:
        """Whether somebody was asked and did not answer yet."""
        return self.stand_in_id is not None and self.answer == StandingIn.ASKED

    @property
    def was_declined(self) -> bool:
        """Whether who was asked cannot, and nobody else was asked since."""
        return self.stand_in_id is not None and self.answer == StandingIn.DECLINED

    def has_begun(self, today: date) -> bool:
        return self.first <= today
