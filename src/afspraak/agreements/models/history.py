"""The history: entries in a chain, and what they say beside it."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import models
from django.db.models import Q

from afspraak.agreements.models.agreement import Agreement
from afspraak.core import rows
from afspraak.people.models import Person

FILE = "file."  # how the name of a payload begins that is a file


class Entry(models.Model):
    """One step. Holds number, kind, actor, date, versions and lineage keys; the rest is its payload.

    `actor` is empty when the organisation did it. `versions` are "number/hash", `payload_hashes` the salted
    hashes of the payload in its order. `body` is the hash of all of that; `link` chains it to the one before.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="entries")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=20)
    actor = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="entries")
    on = models.DateField()
    versions = models.JSONField(default=list)
    lineages = models.JSONField(default=list)
    payload_hashes = models.JSONField(default=list)
    body = models.CharField(max_length=64)
    link = models.CharField(max_length=64)

    team_name = ""  # of the team that it names, where it says one and that was fetched (`beside.lay_teams`)

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=["agreement", "number"], name="entry_number"),
            models.CheckConstraint(condition=Q(number__gte=1), name="entry_number_from_one"),
        ]
        indexes = [models.Index(fields=["on", "agreement"], name="entry_by_day")]

    def __str__(self) -> str:
        return f"{self.number} {self.kind}"

    @property
    def parts(self) -> Iterable[Payload]:
        """The prefetched `payload`, in its order."""
        return rows.laid(self, "payload")

    @property
    def says(self) -> dict[str, Any]:
        """What the entry says, by name; erased parts are left out. Reads the prefetched `payload`."""
        return {p.name: json.loads(p.value) for p in self.parts if p.value is not None}

    @property
    def erased_on(self) -> date | None:
        """When words that it said were erased, if any were. Reads the prefetched `payload`.

        A file may go by itself: then the words stay, and the file says so (`queries.files`).
        """
        gone = (p.erased_on for p in self.parts if p.erased_on and not p.name.startswith(FILE))
        return max(gone, default=None)

    @property
    def written_out(self) -> str:
        """All that pages show of this entry, for what is kept of it (`web.kept`). Reads `payload`, `actor`.

        The body's hash stands for what was said, together with which parts of it are erased.
        """
        erased = [(p.position, p.erased_on) for p in self.parts if p.erased_on]
        actor = (self.actor.full_name, self.actor.short_name) if self.actor else None
        return f"{self.pk} {self.body} {erased} {actor} {self.team_name}"

    @property
    def version_number(self) -> int | None:
        """The number of the version this entry is about, if any."""
        return int(self.versions[0].split("/")[0]) if self.versions else None

    @property
    def version_hash(self) -> str:
        """The hash of the version this entry is about, as it stood then; empty if it is about none."""
        return str(self.versions[0]).split("/", 1)[1] if self.versions else ""


class Payload(models.Model):
    """One thing an entry says, salted and hashed apart: it can be erased without breaking the chain."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="payload")
    position = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=60)
    value = models.TextField(null=True)  # noqa: DJ001  # JSON; null means erased, "" would be a text
    salt = models.CharField(max_length=32, null=True)  # noqa: DJ001  # goes with the value
    erased_on = models.DateField(null=True)

    class Meta:
        ordering = ("position",)
        constraints = [
            models.UniqueConstraint(fields=["entry", "position"], name="payload_position"),
            models.CheckConstraint(
                condition=Q(value__isnull=True, salt__isnull=True, erased_on__isnull=False)
                | Q(value__isnull=False, salt__isnull=False, erased_on__isnull=True),
                name="payload_erased_whole",
            ),
        ]

    def __str__(self) -> str:
        return self.name
