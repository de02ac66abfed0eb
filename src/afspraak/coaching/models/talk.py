"""A conversation between a person and their coach, what belongs to it, and the rhythm both agreed to."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from afspraak.agreements.models import Agreement
from afspraak.coaching.models.signal import Signal
from afspraak.coaching.rules.talk import (
    AskedInQuerySet,
    FollowUpQuerySet,
    PrivateLinesQuerySet,
    RhythmQuerySet,
    TalkQuerySet,
    is_party,
)
from afspraak.people.models import Person


class Question(models.TextChoices):
    """The guide: four questions that many coaches ask, in our own words."""

    GOAL = "goal", _("What do you want to reach?")
    REALITY = "reality", _("How is it now?")
    OPTIONS = "options", _("What could you do?")
    WILL = "will", _("What will you do, and when?")


class About(models.TextChoices):
    """What a point on the agenda was suggested from; empty: somebody's own words."""

    CHECK_IN = "check_in", _("Latest check-in")
    PROMISE = "promise", _("Promised support")
    SIGNAL = "signal", _("Open signal")
    FOLLOW_UP = "followup", _("What was to be done")


class CoachingConversation(models.Model):
    """Planned by one of the two, asked of the other. A date always; a time only where they chose one.

    `starts_at` is a time that the thing has itself (law 1); it goes when the conversation closes or its
    date is past. `asked` is who is to say whether the moment fits; nobody: it is agreed.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    coach = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    on = models.DateField()
    starts_at = models.DateTimeField(null=True, blank=True)
    place = models.CharField(max_length=200, blank=True)
    asked = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    asked_on = models.DateField()
    with_guide = models.BooleanField(default=False)
    closed_on = models.DateField(null=True, blank=True)
    cancelled_on = models.DateField(null=True, blank=True)
    revision = models.PositiveIntegerField(default=0)
    last_number = models.PositiveIntegerField(default=0)  # of what was last added: points, notes, follow-ups

    objects = TalkQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["person", "coach", "on"], name="talk_of_two"),
            models.Index(fields=["coach", "on"], name="talk_of_coach"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(person=F("coach")), name="talk_between_two"),
            models.CheckConstraint(
                condition=Q(asked__isnull=True) | Q(asked=F("person")) | Q(asked=F("coach")),
                name="talk_asked_of_one_of_two",
            ),
            models.CheckConstraint(
                condition=Q(closed_on__isnull=True) | Q(cancelled_on__isnull=True), name="talk_ends_once"
            ),
            models.CheckConstraint(
                condition=Q(closed_on__isnull=True, cancelled_on__isnull=True)
                | Q(starts_at__isnull=True, asked__isnull=True),
                name="talk_over_has_no_time",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def is_open(self) -> bool:
        return self.closed_on is None and self.cancelled_on is None

    def other(self, me: Person) -> Person:
        """With whom `me` has this conversation; for somebody who was asked in: the one who is coached."""
        return self.coach if me.pk == self.person_id else self.person

    def is_party(self, person: Person) -> bool:
        return is_party(self, person)


class AgendaItem(models.Model):
    """A point that somebody wants to speak of. One that was not reached goes along to the next agenda."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    talk = models.ForeignKey(CoachingConversation, on_delete=models.CASCADE, related_name="agenda")
    number = models.PositiveIntegerField()
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    on = models.DateField()
    text = models.CharField(max_length=500, blank=True)
    about = models.CharField(max_length=8, choices=About, blank=True, default="")
    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, null=True, related_name="+")
    signal = models.ForeignKey(Signal, on_delete=models.CASCADE, null=True, related_name="+")
    follow_up = models.ForeignKey("FollowUp", on_delete=models.CASCADE, null=True, related_name="+")
    is_reached = models.BooleanField(default=False)
    is_from_before = models.BooleanField(default=False)
    went_along = models.BooleanField(default=False)  # it stands on a later agenda now

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=["talk", "number"], name="talk_point_numbered"),
            models.CheckConstraint(
                condition=Q(about="", agreement__isnull=True, signal__isnull=True, follow_up__isnull=True)
                | Q(
                    about__in=[About.CHECK_IN, About.PROMISE],
                    agreement__isnull=False,
                    signal__isnull=True,
                    follow_up__isnull=True,
                )
                | Q(
                    about=About.SIGNAL,
                    agreement__isnull=True,
                    signal__isnull=False,
                    follow_up__isnull=True,
                )
                | Q(
                    about=About.FOLLOW_UP,
                    agreement__isnull=True,
                    signal__isnull=True,
                    follow_up__isnull=False,
                ),
                name="talk_point_about_one_thing",
            ),
        ]

    def __str__(self) -> str:
        return str(self.number)


class TalkNote(models.Model):
    """What one of those in the conversation wrote down, for all of them to read."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    talk = models.ForeignKey(CoachingConversation, on_delete=models.CASCADE, related_name="notes")
    number = models.PositiveIntegerField()
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    on = models.DateField()
    question = models.CharField(max_length=8, choices=Question, blank=True, default="")
    text = models.TextField()

    class Meta:
        ordering = ("number",)
        constraints = [models.UniqueConstraint(fields=["talk", "number"], name="talk_note_numbered")]

    def __str__(self) -> str:
        return str(self.number)


class FollowUp(models.Model):
    """What one of the two will do after the conversation, and by when."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    talk = models.ForeignKey(CoachingConversation, on_delete=models.CASCADE, related_name="follow_ups")
    number = models.PositiveIntegerField()
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    on = models.DateField()
    owner = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    text = models.CharField(max_length=500)
    due_on = models.DateField()
    done_on = models.DateField(null=True, blank=True)

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        ordering = ("number",)
        indexes = [models.Index(fields=["owner", "done_on", "due_on"], name="follow_up_of_owner")]
        constraints = [models.UniqueConstraint(fields=["talk", "number"], name="talk_follow_up_numbered")]

    def __str__(self) -> str:
        return str(self.number)


class PrivateLines(models.Model):
    """What one of the two writes for themselves alone, to prepare. Gone at closing or on `gone_on`."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    talk = models.ForeignKey(CoachingConversation, on_delete=models.CASCADE, related_name="private_lines")
    writer = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    text = models.TextField()
    gone_on = models.DateField(db_index=True)

    objects = PrivateLinesQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["talk", "writer"], name="private_lines_once")]

    def __str__(self) -> str:
        return str(self.pk)


class AskedIn(models.Model):
    """Somebody whom one of the two would like to have in this one conversation.

    First the other of the two agrees (`agreed_on`), then the one asked says yes (`said_yes_on`). A "rather
    not" of either takes the row away: nothing of it is kept. Somebody from outside is only a name and an
    address until both agree; then they are invited, and these two are empty again.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    talk = models.ForeignKey(CoachingConversation, on_delete=models.CASCADE, related_name="asked_in")
    who = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, related_name="asked_into")
    name = models.CharField(max_length=200, blank=True, default="")
    email = models.EmailField(blank=True, default="")
    language = models.CharField(max_length=2, blank=True, default="")
    asked_by = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    asked_on = models.DateField()
    agreed_on = models.DateField(null=True, blank=True)
    said_yes_on = models.DateField(null=True, blank=True)

    objects = AskedInQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["talk", "who"], name="asked_in_once"),
            models.CheckConstraint(
                condition=Q(said_yes_on__isnull=True) | Q(agreed_on__isnull=False),
                name="asked_in_after_both_agree",
            ),
            models.CheckConstraint(
                condition=Q(who__isnull=False, name="", email="", language="")
                | (Q(who__isnull=True, agreed_on__isnull=True) & ~Q(name="") & ~Q(email="")),
                name="asked_in_is_somebody",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)


class TalkRhythm(models.Model):
    """How often these two speak: `weeks`, once both agreed; `proposed_weeks` waits for the other's yes."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    coach = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    weeks = models.PositiveSmallIntegerField(null=True, blank=True)
    proposed_weeks = models.PositiveSmallIntegerField(null=True, blank=True)
    proposed_by = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, related_name="+")
    proposed_on = models.DateField(null=True, blank=True)

    objects = RhythmQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "coach"], name="talk_rhythm_of_two"),
            models.CheckConstraint(
                condition=Q(proposed_weeks__isnull=True, proposed_by__isnull=True, proposed_on__isnull=True)
                | Q(proposed_weeks__isnull=False, proposed_by__isnull=False, proposed_on__isnull=False),
                name="talk_rhythm_proposed_whole",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)
