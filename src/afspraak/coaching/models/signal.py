"""A signal, whom it asks, what they answered, and what stays when it is gone."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q

from afspraak.agreements.models import Agreement
from afspraak.coaching.rules.signal import ShelfQuerySet, SignalQuerySet, SupportGivenQuerySet
from afspraak.coaching.states.signal import AnswerKind, Help, HowSoon, Readers, SignalKind, Taken
from afspraak.people.models import Person, Team


class Signal(models.Model):
    """Early word that something is not going as wished. Lives beside an agreement, never in its chain.

    `revision` counts what happens to it and travels with each form. `moved_on` is when that last was.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    raiser = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="signals")
    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, null=True, related_name="signals")
    kind = models.CharField(max_length=13, choices=SignalKind)
    text = models.TextField()
    help = models.CharField(max_length=8, choices=Help)
    how_soon = models.CharField(max_length=11, choices=HowSoon, default=HowSoon.THIS_WEEK)
    readers = models.CharField(max_length=11, choices=Readers, default=Readers.OTHER_PARTY)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, null=True, related_name="+")
    raised_on = models.DateField()
    moved_on = models.DateField()
    resolved_on = models.DateField(null=True)
    what_helped = models.TextField(blank=True, default="")
    revision = models.PositiveIntegerField(default=0)

    objects = SignalQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["raiser", "-raised_on", "id"], name="signal_of_raiser"),
            models.Index(fields=["readers", "team", "-raised_on", "id"], name="signal_open_to"),
            models.Index(fields=["resolved_on"], name="signal_resolved"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=SignalKind.values), name="signal_kind"),
            models.CheckConstraint(condition=Q(help__in=Help.values), name="signal_help"),
            models.CheckConstraint(condition=Q(how_soon__in=HowSoon.values), name="signal_how_soon"),
            models.CheckConstraint(
                condition=Q(readers=Readers.TEAM, team__isnull=False)
                | (Q(readers__in=[r for r in Readers.values if r != Readers.TEAM]) & Q(team__isnull=True)),
                name="signal_team_when_for_a_team",
            ),
            models.CheckConstraint(
                condition=Q(what_helped="") | Q(resolved_on__isnull=False), name="signal_helped_when_resolved"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"

    @property
    def is_open(self) -> bool:
        return self.resolved_on is None

    @property
    def cannot_wait(self) -> bool:
        return self.how_soon == HowSoon.CANNOT_WAIT


class Asked(models.Model):
    """Somebody whom the raiser asks by name, since when; perhaps as the stand-in of who is away.

    `away_days` counts the working days since `on`, before the first answer, on which they were away.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    signal = models.ForeignKey(Signal, on_delete=models.CASCADE, related_name="asked")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    stands_in_for = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, related_name="+")
    on = models.DateField()
    away_days = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["signal", "person"], name="asked_once")]
        indexes = [models.Index(fields=["person", "signal"], name="asked_of_person")]

    def __str__(self) -> str:
        return str(self.pk)


class Answer(models.Model):
    """What somebody answers to a signal; `number` is its place in the thread.

    `back_on` belongs to "I will come back to this"; `taken` to an offer. Its author may erase the words: that
    and when they answered stands, so that a promise to answer keeps its outcome.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    signal = models.ForeignKey(Signal, on_delete=models.CASCADE, related_name="answers")
    number = models.PositiveIntegerField()
    author = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=5, choices=AnswerKind)
    text = models.TextField(blank=True, default="")
    back_on = models.DateField(null=True)
    taken = models.CharField(max_length=10, choices=Taken, blank=True, default=Taken.OPEN)
    on = models.DateField()
    erased_on = models.DateField(null=True)

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=["signal", "number"], name="answer_one_a_number"),
            models.CheckConstraint(
                condition=Q(kind=AnswerKind.LATER, back_on__isnull=False, taken=Taken.OPEN)
                | Q(kind=AnswerKind.OFFER, back_on__isnull=True, taken__in=Taken.values),
                name="answer_later_or_offer",
            ),
            models.CheckConstraint(
                condition=~Q(kind=AnswerKind.OFFER, text="") | Q(erased_on__isnull=False),
                name="answer_offer_has_words",
            ),
        ]
        indexes = [models.Index(fields=["author", "signal"], name="answer_of_author")]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def is_offer(self) -> bool:
        return self.kind == AnswerKind.OFFER


class SupportGiven(models.Model):
    """That somebody helped: on their own page alone, with no word of who was helped or with what exactly.

    Points to no signal: it stays when the signal is gone, until its owner takes it away.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    giver = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=13, choices=SignalKind)
    help = models.CharField(max_length=8, choices=Help)
    on = models.DateField()

    objects = SupportGivenQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["giver", "-on", "id"], name="support_given_newest")]

    def __str__(self) -> str:
        return str(self.pk)


class ShelfEntry(models.Model):
    """What helped somebody, shared by them without a name, in the words they chose for it.

    `signal` lets its raiser take it back as long as the signal is there; after that nobody, the database
    included, knows whose it was. `shared_in` is the first day of a month: a day could say who.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    signal = models.OneToOneField(Signal, on_delete=models.SET_NULL, null=True, related_name="on_shelf")
    kind = models.CharField(max_length=13, choices=SignalKind)
    situation = models.TextField()
    what_helped = models.TextField()
    shared_in = models.DateField()

    objects = ShelfQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["-shared_in", "id"], name="shelf_newest")]

    def __str__(self) -> str:
        return str(self.pk)
