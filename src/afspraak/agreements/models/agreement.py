"""The agreement and its parties."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from afspraak.agreements.rules import AgreementQuerySet
from afspraak.agreements.states import EndedAs, Kind, Pending, Role, State
from afspraak.core import rows
from afspraak.people.models import Person, Team

if TYPE_CHECKING:
    from afspraak.agreements.models.terms import Terms


class Agreement(models.Model):
    """Holder + counterpart + signed terms. Everything said stands in its entries; here stands where it is.

    `revision` counts every step and travels with each form: who shows an older one acted too late.
    While it is in force one thing may be `pending`; `pending_entry` says what. `waits_for` is whose turn it
    is, since `waits_since`. It rests from `paused_from` until somebody resumes; `days_paused` counts the days
    of earlier pauses under the version in force. `days_away` counts the days, since `waits_since`, on which
    whoever is to answer was away. `entry_count` and `head` are the tail of the chain;
    `head_signature` is the instance's Ed25519 over both.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.RESULT)
    state = models.CharField(max_length=10, choices=State, default=State.PROPOSED)
    ended_as = models.CharField(max_length=24, choices=EndedAs, blank=True, default="")
    revision = models.PositiveIntegerField(default=0)

    latest = models.ForeignKey("Terms", on_delete=models.PROTECT, null=True, related_name="+")
    in_force = models.ForeignKey("Terms", on_delete=models.PROTECT, null=True, related_name="+")
    latest_check_in = models.ForeignKey("Entry", on_delete=models.PROTECT, null=True, related_name="+")
    waits_for = models.ForeignKey("Party", on_delete=models.PROTECT, null=True, related_name="+")
    pending = models.CharField(max_length=6, choices=Pending, blank=True, default="")
    pending_entry = models.ForeignKey("Entry", on_delete=models.PROTECT, null=True, related_name="+")

    # Beside what is signed; who may not read the earlier one does not see it here either.
    follow_up_of = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="follow_ups"
    )

    proposed_on = models.DateField()
    moved_on = models.DateField()
    in_force_since = models.DateField(null=True)
    tell_next_on = models.DateField(null=True)
    waits_since = models.DateField(null=True)
    closed_on = models.DateField(null=True)
    erased_on = models.DateField(null=True)  # its time was over: all that was said and signed is gone
    paused_from = models.DateField(null=True)
    days_paused = models.PositiveIntegerField(default=0)
    days_away = models.PositiveIntegerField(default=0)

    entry_count = models.PositiveIntegerField(default=0)
    head = models.CharField(max_length=64)
    head_signature = models.CharField(max_length=128)
    chain_checked_on = models.DateField(null=True)
    chain_broken_at = models.PositiveIntegerField(null=True)

    objects = AgreementQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["-moved_on", "-entry_count", "id"], name="agreement_newest"),
            models.Index(fields=["waits_for", "waits_since"], name="agreement_waiting"),
            models.Index(
                fields=["closed_on", "id"],
                name="agreement_kept",
                condition=Q(closed_on__isnull=False, erased_on__isnull=True),
            ),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=State.values), name="agreement_state"),
            models.CheckConstraint(
                condition=(Q(state=State.ENDED) & Q(ended_as__in=EndedAs.values))
                | (~Q(state=State.ENDED) & Q(ended_as="")),
                name="agreement_ended_as",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=[State.ACTIVE, State.DELIVERED, State.ACCEPTED])
                | Q(in_force__isnull=False),
                name="agreement_in_force_when_signed",
            ),
            models.CheckConstraint(
                condition=~Q(state=State.PROPOSED) | Q(in_force__isnull=True),
                name="agreement_proposed_not_in_force",
            ),
            models.CheckConstraint(
                condition=Q(pending=Pending.NOTHING, pending_entry__isnull=True)
                | Q(
                    pending__in=[p for p in Pending.values if p],
                    state=State.ACTIVE,
                    pending_entry__isnull=False,
                ),
                name="agreement_pending_in_force",
            ),
            models.CheckConstraint(
                condition=Q(state__in=[State.ACCEPTED, State.ENDED], closed_on__isnull=False)
                | Q(state__in=[State.PROPOSED, State.ACTIVE, State.DELIVERED], closed_on__isnull=True),
                name="agreement_closed_on",
            ),
            models.CheckConstraint(
                condition=Q(paused_from__isnull=True) | Q(state=State.ACTIVE),
                name="agreement_paused_in_force",
            ),
            models.CheckConstraint(
                condition=Q(erased_on__isnull=True) | Q(closed_on__isnull=False),
                name="agreement_erased_once_closed",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"

    @property
    def holder(self) -> Party:
        """The party that delivers, now. Reads the prefetched `parties`."""
        return self._present(Role.HOLDER)

    @property
    def counterpart(self) -> Party:
        """The party with whom it was agreed, now. Reads the prefetched `parties`."""
        return self._present(Role.COUNTERPART)

    @property
    def _parties(self) -> Iterable[Party]:
        return rows.laid(self, "parties")

    def _present(self, role: Role) -> Party:
        return next(p for p in self._parties if p.role == role and p.until is None)

    def party_of(self, person: Person) -> Party | None:
        """The present party that `person` is, or None. Reads the prefetched `parties`."""
        mine = (p for p in self._parties if p.person_id == person.pk and p.until is None)
        return next(mine, None)

    def other_party(self, person: Person) -> Party:
        """The present party that `person` is not."""
        return self.counterpart if self.holder.person_id == person.pk else self.holder

    def days_rested(self, today: date) -> int:
        """Days paused under the version in force, a pause that lasts included: so far its end moves."""
        running = (today - self.paused_from).days if self.paused_from and self.paused_from < today else 0
        return self.days_paused + running

    def ends_on(self, today: date) -> date:
        """The end in force: the signed end, and the days paused."""
        return self.terms_shown.ends_on + timedelta(days=self.days_rested(today))

    @property
    def is_vacant(self) -> bool:
        """Whether one of the two left. Reads the prefetched `parties`."""
        return any(p.vacant_since for p in self._parties if p.until is None)

    @property
    def is_version_waiting(self) -> bool:
        """Whether the latest version waits for a second signature: a proposal, or a change."""
        return self.state == State.PROPOSED or self.pending == Pending.CHANGE

    @property
    def terms_shown(self) -> Terms:
        """The version in force, or the latest proposed one while nothing is in force."""
        shown = self.in_force or self.latest
        assert shown is not None  # an agreement is born with its first version
        return shown


class Party(models.Model):
    """Who stands in which role, from when. A takeover closes one row and opens another."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="parties")
    role = models.CharField(max_length=11, choices=Role)
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="party_in"
    )
    team = models.ForeignKey(Team, on_delete=models.PROTECT, null=True, blank=True, related_name="party_in")
    since = models.DateField()
    until = models.DateField(null=True, blank=True)
    vacant_since = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(role__in=Role.values), name="party_role"),
            models.CheckConstraint(
                condition=Q(person__isnull=False, team__isnull=True)
                | Q(person__isnull=True, team__isnull=False),
                name="party_person_or_team",
            ),
            models.CheckConstraint(
                condition=Q(team__isnull=True) | Q(role=Role.HOLDER), name="party_team_only_holds"
            ),
            models.UniqueConstraint(
                fields=["agreement", "role"], condition=Q(until__isnull=True), name="party_one_a_role"
            ),
            models.UniqueConstraint(
                fields=["agreement", "person"],
                condition=Q(until__isnull=True, person__isnull=False),
                name="party_not_both_sides",
            ),
        ]
        indexes = [models.Index(fields=["person", "role", "agreement"], name="party_of_person")]

    def __str__(self) -> str:
        return f"{self.name} ({self.role})"

    @property
    def name(self) -> str:
        """The full name of the person or the team."""
        return self.person.full_name if self.person else str(self.team)

    @property
    def short_name(self) -> str:
        """The given name of the person, or the name of the team."""
        return self.person.short_name if self.person else str(self.team)
