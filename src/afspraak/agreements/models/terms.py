"""Terms: one immutable version, its criteria and support, and the signatures under it."""

from __future__ import annotations

import uuid
from datetime import date
from decimal import Decimal

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext

from afspraak.agreements.models.agreement import Agreement, Party
from afspraak.agreements.states import CriterionKind, Direction, Rhythm, SupportKind
from afspraak.agreements.wording import AgreedStep
from afspraak.core import rows
from afspraak.people.models import Person


class Terms(models.Model):
    """One version of what two people agree. Never changed; only erased (text, value and salt together).

    `hashes` maps the path of each text and value ("title", "criterion.<lineage>.text") to its salted hash;
    `salts` holds the salts of what is not erased. `hash` is the version's hash over all of it. Of an erased
    version the criteria and support are gone, its texts are empty, and both dates are that of the version.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    author = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    on = models.DateField()

    title = models.CharField(max_length=120)
    outcome = models.TextField(max_length=2000)
    starts_on = models.DateField()
    ends_on = models.DateField()
    rhythm = models.CharField(max_length=12, choices=Rhythm)
    contribution = models.TextField(max_length=1000, blank=True)

    parties = models.JSONField(default=list)  # who stood in which role, as hashed
    salts = models.JSONField(default=dict)
    hashes = models.JSONField(default=dict)
    hash = models.CharField(max_length=64)
    erased_on = models.DateField(null=True)

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=["agreement", "number"], name="terms_number"),
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="terms_span"),
            models.CheckConstraint(
                condition=Q(erased_on__isnull=True, rhythm__in=Rhythm.values)
                | Q(
                    erased_on__isnull=False,
                    title="",
                    outcome="",
                    contribution="",
                    rhythm="",
                    starts_on=F("on"),
                    ends_on=F("on"),
                ),
                name="terms_erased_whole",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.heading} ({self.number})"

    @property
    def heading(self) -> str:
        """The title as pages and lists show it, also once it is erased."""
        return gettext("Erased agreement") if self.erased_on else self.title

    @property
    def written_out(self) -> str:
        """All that pages show of this version but its signatures, for what is kept of it (`web.kept`).

        The hash stands for its words; a judge's name and function stand beside them and may change.
        """
        judges = [(c.judge.full_name, c.judge.function) for c in rows.laid(self, "criteria") if c.judge]
        return f"{self.hash} {self.erased_on} {judges}"

    @property
    def fingerprint(self) -> str:
        """The first twelve figures of the hash, in three groups, as people compare them."""
        return " ".join(self.hash[i : i + 4] for i in (0, 4, 8))


class Criterion(models.Model):
    """A quality criterion of one version; `lineage` follows it through the versions.

    `steps` are the agreed steps of a number as they are hashed: [["2026-11-01", "7.5"], ...], in their order.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    terms = models.ForeignKey(Terms, on_delete=models.CASCADE, related_name="criteria")
    lineage = models.UUIDField()
    position = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=8, choices=CriterionKind)
    text = models.CharField(max_length=500)
    baseline = models.DecimalField(max_digits=18, decimal_places=6, null=True, blank=True)
    target = models.DecimalField(max_digits=18, decimal_places=6, null=True, blank=True)
    unit = models.CharField(max_length=40, blank=True)
    direction = models.CharField(max_length=4, choices=Direction, blank=True)
    steps = models.JSONField(default=list, blank=True)
    judge = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="judges")

    class Meta:
        ordering = ("position",)
        constraints = [
            models.UniqueConstraint(fields=["terms", "position"], name="criterion_position"),
            models.UniqueConstraint(fields=["terms", "lineage"], name="criterion_lineage"),
            models.CheckConstraint(
                condition=Q(kind=CriterionKind.NUMBER, judge__isnull=True, direction__in=Direction.values)
                | Q(kind=CriterionKind.YES_NO, target__isnull=True, judge__isnull=True)
                | Q(kind=CriterionKind.JUDGED, target__isnull=True),
                name="criterion_kind",
            ),
            models.CheckConstraint(
                condition=Q(kind=CriterionKind.NUMBER) | Q(steps=[]), name="criterion_steps_of_a_number"
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def agreed_steps(self) -> tuple[AgreedStep, ...]:
        """The points of the path that was agreed, in order; none where the straight line holds."""
        return tuple(AgreedStep(date.fromisoformat(on), Decimal(value)) for on, value in self.steps)

    @property
    def letter(self) -> str:
        """a, b, c: what people call it ("3a")."""
        return chr(ord("a") + self.position)


class Support(models.Model):
    """A promise of the counterpart in one version; `lineage` follows it through the versions."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    terms = models.ForeignKey(Terms, on_delete=models.CASCADE, related_name="support")
    lineage = models.UUIDField()
    position = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=22, choices=SupportKind)
    text = models.CharField(max_length=500, blank=True)
    due_on = models.DateField(null=True, blank=True)
    working_days = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ("position",)
        constraints = [
            models.UniqueConstraint(fields=["terms", "position"], name="support_position"),
            models.UniqueConstraint(fields=["terms", "lineage"], name="support_lineage"),
            models.CheckConstraint(
                condition=Q(kind=SupportKind.ONCE, working_days__isnull=True)
                | (~Q(kind=SupportKind.ONCE) & Q(working_days__gte=1, due_on__isnull=True)),
                name="support_kind",
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def letter(self) -> str:
        """a, b, c: what people call it ("4b")."""
        return chr(ord("a") + self.position)


class Signature(models.Model):
    """Somebody signed one version: the hash that stood on the screen, and the date."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    terms = models.ForeignKey(Terms, on_delete=models.CASCADE, related_name="signatures")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="signatures")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="signatures")
    entry = models.OneToOneField("Entry", on_delete=models.PROTECT, related_name="signature")
    on = models.DateField()
    hash = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["terms", "party"], name="signature_once")]

    def __str__(self) -> str:
        return f"{self.person} ({self.on})"
