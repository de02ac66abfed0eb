"""Appreciation: a few words to one person, read by others only where both like that."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import F, Q

from afspraak.coaching.rules.appreciation import AppreciationQuerySet
from afspraak.coaching.states.feedback import Audience
from afspraak.people.models import Person, Team

LONGEST = 500  # characters: an appreciation is short


class Appreciation(models.Model):
    """`audience`: whom its writer would like to read it; they do from `public_on`, once the receiver agrees.

    A receiver who would rather not sets `audience` back to the two; that they were asked is not kept.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    writer = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    receiver = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    text = models.CharField(max_length=LONGEST)
    audience = models.CharField(max_length=12, choices=Audience, default=Audience.THE_TWO)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, null=True, related_name="+")
    given_on = models.DateField()
    public_on = models.DateField(null=True)

    objects = AppreciationQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["receiver", "-given_on", "id"], name="appreciation_received_newest"),
            models.Index(fields=["writer", "-given_on", "id"], name="appreciation_given_newest"),
            models.Index(fields=["team", "-public_on", "id"], name="appreciation_public_newest"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(writer=F("receiver")), name="appreciation_of_another"),
            models.CheckConstraint(
                condition=Q(audience=Audience.TEAM, team__isnull=False)
                | Q(audience__in=[Audience.THE_TWO, Audience.ORGANISATION], team__isnull=True),
                name="appreciation_team_when_for_a_team",
            ),
            models.CheckConstraint(
                condition=~Q(audience=Audience.THE_TWO) | Q(public_on__isnull=True),
                name="appreciation_of_two_not_public",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)
