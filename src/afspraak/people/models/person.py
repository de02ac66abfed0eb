"""Person, team, and who coaches whom."""

from __future__ import annotations

import uuid

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import models
from django.db.models import F, Q
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from afspraak.core import clock
from afspraak.people.rules import PersonQuerySet

NOBODYS = "@erased.invalid"  # how the address ends of who was erased; no mail gets there (RFC 2606)


class Kind(models.TextChoices):
    EMPLOYEE = "employee", _("Employee")
    GUEST = "guest", _("Guest")
    SERVICE = "service", _("Service")


class OverseerKind(models.TextChoices):
    WORKS_COUNCIL = "works_council", _("Works council")
    DATA_PROTECTION = "data_protection", _("Data protection officer")


class Theme(models.TextChoices):
    SYSTEM = "system", _("As my device")
    LIGHT = "light", _("Light")
    DARK = "dark", _("Dark")


class Team(models.Model):
    """A team in the tree of teams. A closed team keeps its row, so that history stays readable."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=120)
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="parts")
    lead = models.ForeignKey(
        "people.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="leads"
    )
    closed_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ("name", "id")
        constraints = [
            models.CheckConstraint(condition=~Q(parent=F("id")), name="team_not_its_own_parent"),
        ]

    def __str__(self) -> str:
        return self.name


class Person(AbstractBaseUser):
    """Somebody who signs in. Carries no date of joining and no last log-in (law 1)."""

    last_login = None

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.EMPLOYEE)
    given_name = models.CharField(max_length=80)
    infix = models.CharField(max_length=30, blank=True)  # tussenvoegsel: "van der"
    family_name = models.CharField(max_length=120)
    function = models.CharField(max_length=120, blank=True)
    email = models.EmailField(unique=True)
    personnel_number = models.CharField(max_length=40, null=True, blank=True, unique=True)
    language = models.CharField(max_length=2, choices=[("nl", "Nederlands"), ("en", "English")], default="nl")
    time_zone = models.CharField(max_length=60, default="Europe/Amsterdam")
    theme = models.CharField(max_length=6, choices=Theme, default=Theme.SYSTEM)

    home_team = models.ForeignKey(
        Team, on_delete=models.PROTECT, null=True, blank=True, related_name="at_home"
    )
    home_team_since = models.DateField(null=True, blank=True)
    other_teams = models.ManyToManyField(Team, through="Membership", related_name="others")

    # The present coach and, if planned, the next with its date. The past is not kept.
    coach = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="coaches")
    next_coach = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="will_coach"
    )
    next_coach_from = models.DateField(null=True, blank=True)

    is_steward = models.BooleanField(default=False)
    overseer_kind = models.CharField(max_length=16, choices=OverseerKind, blank=True, default="")
    # The last day a guest may come in. Of nobody else there is such a date.
    guest_until = models.DateField(null=True, blank=True)
    deactivated_on = models.DateField(null=True, blank=True)
    erased_on = models.DateField(null=True, blank=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["given_name", "family_name"]

    objects = PersonQuerySet.as_manager()

    class Meta:
        ordering = ("family_name", "infix", "given_name", "id")
        indexes = [models.Index(fields=["family_name", "infix", "given_name", "id"], name="person_by_name")]
        constraints = [
            models.CheckConstraint(condition=~Q(coach=F("id")), name="person_not_own_coach"),
            models.CheckConstraint(condition=~Q(next_coach=F("id")), name="person_not_own_next_coach"),
            models.CheckConstraint(
                condition=Q(next_coach__isnull=True) | Q(next_coach_from__isnull=False),
                name="person_next_coach_dated",
            ),
            models.CheckConstraint(
                condition=Q(home_team__isnull=True) | Q(home_team_since__isnull=False),
                name="person_home_team_dated",
            ),
            models.CheckConstraint(
                condition=Q(overseer_kind__in=["", *OverseerKind.values]), name="person_overseer_kind"
            ),
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="person_kind"),
            models.CheckConstraint(
                condition=~Q(kind="guest") | Q(guest_until__isnull=False), name="person_guest_dated"
            ),
            models.CheckConstraint(
                condition=Q(erased_on__isnull=True)
                | Q(
                    deactivated_on__isnull=False,
                    given_name="",
                    infix="",
                    family_name="",
                    function="",
                    email__endswith=NOBODYS,
                    personnel_number__isnull=True,
                    home_team__isnull=True,
                    coach__isnull=True,
                    next_coach__isnull=True,
                    is_steward=False,
                    overseer_kind="",
                ),
                name="person_erased_whole",
            ),
        ]

    def __str__(self) -> str:
        return self.full_name

    @property
    def is_active(self) -> bool:  # type: ignore[override]  # Django asks it as a field; ours is a date
        return self.deactivated_on is None and not self.is_past_visit

    @property
    def is_guest(self) -> bool:
        return self.kind == Kind.GUEST

    @property
    def is_past_visit(self) -> bool:
        """A guest whose last day is over: they cannot come in, though nobody took their access away."""
        return self.guest_until is not None and self.guest_until < clock.today()

    @cached_property
    def coaches_somebody(self) -> bool:
        """Whether somebody has them as their coach. One query; none for who reads (see `people.backend`)."""
        return Person.objects.present().filter(coach=self).exists()

    @property
    def full_name(self) -> str:
        """The name as it is spoken: given name, infix, family name."""
        if self.erased_on:
            return gettext("someone who worked here")
        return " ".join(part for part in (self.given_name, self.infix, self.family_name) if part)

    @property
    def short_name(self) -> str:
        """What colleagues say: the given name."""
        return gettext("someone who worked here") if self.erased_on else self.given_name

    @property
    def sort_name(self) -> str:
        """The name as Dutch lists sort it: main name first, infix behind the given name."""
        if self.erased_on:
            return gettext("someone who worked here")
        behind = " ".join(part for part in (self.given_name, self.infix) if part)
        return f"{self.family_name}, {behind}"


def opening(name: str) -> str:
    """`name` as it opens a sentence: who is erased gets a capital, a name stays as one writes it."""
    return name[:1].upper() + name[1:] if name == gettext("someone who worked here") else name


class Membership(models.Model):
    """A place in another team than one's home team."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE)
    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    since = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "team"], name="one_membership_a_team")]

    def __str__(self) -> str:
        return f"{self.person} · {self.team}"
