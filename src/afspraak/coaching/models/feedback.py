"""Feedback: what somebody asks, of whom, and what was given. It belongs to its receiver."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import F, Q

from afspraak.agreements.models import Agreement
from afspraak.coaching.rules.feedback import FeedbackAskQuerySet, FeedbackQuerySet, FeedbackRequestQuerySet
from afspraak.coaching.states.feedback import About
from afspraak.people.models import Person


class FeedbackRequest(models.Model):
    """A question to a few people. Gone when it lapses: nothing tells whether somebody answered."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    asker = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    about = models.CharField(max_length=9, choices=About)
    agreement = models.ForeignKey(Agreement, on_delete=models.SET_NULL, null=True, related_name="+")
    text = models.TextField()
    asked_on = models.DateField()

    objects = FeedbackRequestQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["asker", "-asked_on", "id"], name="feedback_asked_newest")]
        constraints = [models.CheckConstraint(condition=Q(about__in=About.values), name="feedback_about")]

    def __str__(self) -> str:
        return str(self.pk)


class FeedbackAsk(models.Model):
    """One person who was asked. `is_open`: it waits for them; closed when they gave, or would rather not.

    Which of the two it was stands nowhere, and who asked is never shown `is_open`.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    request = models.ForeignKey(FeedbackRequest, on_delete=models.CASCADE, related_name="asks")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    is_open = models.BooleanField(default=True)

    objects = FeedbackAskQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["request", "person"], name="feedback_asked_once")]
        indexes = [models.Index(fields=["person", "is_open"], name="feedback_ask_open")]

    def __str__(self) -> str:
        return str(self.pk)


class Feedback(models.Model):
    """What somebody saw, what it did, and what they wish. Without `given_on` it is its writer's draft.

    `question` is what the receiver asked, kept with the answer when the request is gone. `dated_on`: when it
    was given, or a draft last kept.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    writer = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    receiver = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    request = models.ForeignKey(FeedbackRequest, on_delete=models.SET_NULL, null=True, related_name="+")
    agreement = models.ForeignKey(Agreement, on_delete=models.SET_NULL, null=True, related_name="+")
    question = models.TextField(blank=True, default="")
    observation = models.TextField(blank=True, default="")
    effect = models.TextField(blank=True, default="")
    wish = models.TextField(blank=True, default="")
    dated_on = models.DateField()
    given_on = models.DateField(null=True)

    objects = FeedbackQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["receiver", "-dated_on", "id"], name="feedback_received_newest"),
            models.Index(fields=["writer", "-dated_on", "id"], name="feedback_written_newest"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(writer=F("receiver")), name="feedback_to_another"),
            models.UniqueConstraint(fields=["writer", "request"], name="feedback_one_an_ask"),
            models.CheckConstraint(
                condition=Q(given_on__isnull=True) | ~Q(observation=""), name="feedback_given_says_something"
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)


class FeedbackReader(models.Model):
    """Whom the receiver lets read along. Taken back, the row is gone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    feedback = models.ForeignKey(Feedback, on_delete=models.CASCADE, related_name="readers")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    since = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["feedback", "person"], name="feedback_reader_once")]
        indexes = [models.Index(fields=["person", "feedback"], name="feedback_of_reader")]

    def __str__(self) -> str:
        return str(self.pk)
