"""Who may see an agreement, and who may take which step. Imports no model (types only)."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from afspraak.agreements.states import (
    FINAL,
    SIGNED,
    Audience,
    By,
    EndedAs,
    Pending,
    Role,
    State,
    Step,
    Transition,
    steps_from,
)
from afspraak.core import clock

if TYPE_CHECKING:
    from afspraak.agreements.models import (  # noqa: F401  # Draft: in a base class
        Agreement,
        Draft,
        Entry,
        Support,
        Terms,
    )
    from afspraak.people.models import Person

ANSWER_DAYS = 30  # so long a delivery or an ending waits before its author may close it alone


class AgreementQuerySet(models.QuerySet["Agreement"]):
    """Every reading of agreements for a person starts at `visible_to` (law 5)."""

    def visible_to(self, person: Person) -> AgreementQuerySet:
        """Agreements that `person` is party to. Hierarchy and office give nothing.

        One join, no duplicates: a person has at most one open party row in an agreement.
        """
        return self.filter(parties__person=person, parties__until__isnull=True)

    def may_see(self, person: Person, agreement: Agreement) -> bool:
        return self.visible_to(person).filter(pk=agreement.pk).exists()

    def with_role(self, person: Person, role: Role) -> AgreementQuerySet:
        """Agreements in which `person` stands in `role` now."""
        return self.filter(parties__person=person, parties__role=role, parties__until__isnull=True)

    def with_party(self, person: Person) -> AgreementQuerySet:
        """Agreements that `person` is party to now, for what the organisation does; not for reading."""
        return self.filter(parties__person=person, parties__until__isnull=True)

    def shared_with(self, person: Person) -> AgreementQuerySet:
        """Agreements that are shared with `person`: with a team of theirs, or with everyone here.

        What they may read of one is less than a party may: see `queries/shared.py`.
        """
        if person.kind != "employee" or not person.is_active:
            return self.none()
        mine = Q(sharing__team=person.home_team_id) if person.home_team_id else Q(pk__in=[])
        others = Q(sharing__team__in=person.other_teams.all())
        in_team = Q(sharing__audience=Audience.TEAM) & (mine | others)
        shared = self.filter(in_team | Q(sharing__audience=Audience.ORGANISATION))
        return shared.filter(in_force__isnull=False, in_force__erased_on__isnull=True)

    def readable_by(self, person: Person) -> AgreementQuerySet:
        """All of which `person` may read something: as a party the whole, else what is shared with them."""
        mine, shared = self.visible_to(person), self.shared_with(person)
        return self.filter(Q(pk__in=mine.values("pk")) | Q(pk__in=shared.values("pk")))

    def shared_with_team(self, team_id: uuid.UUID) -> AgreementQuerySet:
        """Agreements shared with that team, for what the organisation does; not for reading."""
        return self.filter(sharing__team=team_id)

    def waiting_for(self, person: Person) -> AgreementQuerySet:
        """Agreements in which `person` is the one to act: to sign or answer, or to judge a delivery."""
        return self.filter(waits_for__person=person)

    def asking_to_tell(self, person: Person, day: object) -> AgreementQuerySet:
        """Agreements in force, not at rest, that `person` holds and whose rhythm asks for a word by `day`."""
        awake = Q(paused_from__isnull=True) | Q(paused_from__gt=day)
        return self.with_role(person, Role.HOLDER).filter(awake, state=State.ACTIVE, tell_next_on__lte=day)

    def living(self) -> AgreementQuerySet:
        return self.exclude(state__in=FINAL)

    def final(self) -> AgreementQuerySet:
        return self.filter(state__in=FINAL)


class DraftQuerySet(models.QuerySet["Draft"]):
    def visible_to(self, person: Person) -> DraftQuerySet:
        """A draft is seen by its author alone; to others it does not exist."""
        return self.filter(author=person)


def stands_as(agreement: Agreement, person: Person, by: By) -> bool:
    """Whether `person` is the one that the table calls `by` in this agreement."""
    party = agreement.party_of(person)
    if party is None or by is By.ORGANISATION:
        return False
    if by is By.EITHER:
        return True
    if by is By.HOLDER:
        return party.role == Role.HOLDER
    if by is By.COUNTERPART:
        return party.role == Role.COUNTERPART
    if agreement.waits_for_id is None:
        return False
    is_turn = agreement.waits_for_id == party.pk
    return is_turn if by is By.OTHER else not is_turn


def open_steps(agreement: Agreement, person: Person) -> list[Transition]:
    """The rows of the table that `person` may take now, in the table's order."""
    rows = steps_from(agreement.state, agreement.pending)
    return [row for row in rows if _is_open(agreement, person, row)]


def may_take(agreement: Agreement, person: Person, step: Step) -> bool:
    rows = steps_from(agreement.state, agreement.pending)
    return any(row.step == step and _is_open(agreement, person, row) for row in rows)


def _is_open(agreement: Agreement, person: Person, row: Transition) -> bool:
    return stands_as(agreement, person, row.by) and _fits(agreement, person, row)


def _fits(agreement: Agreement, person: Person, row: Transition) -> bool:
    """Whether what the table does not know allows the row: a pause, a vacancy, the days that passed."""
    if row.step == Step.RESUMPTION:
        return agreement.paused_from is not None
    if row.step == Step.CORRECTION:
        return agreement.latest_check_in_id is not None
    if row.step == Step.CLOSING:
        return closes_as(agreement, person) is not None
    if row.step == Step.NARROWING:
        return agreement.in_force_id is not None
    if row.step == Step.WIDENING:
        return agreement.other_party(person).vacant_since is None
    if row.step in (Step.CHANGE, Step.ENDING, Step.PAUSE):
        is_vacant = agreement.other_party(person).vacant_since is not None
        return not is_vacant and not (row.step == Step.PAUSE and agreement.paused_from)
    return True


def closes_as(agreement: Agreement, person: Person) -> EndedAs | None:
    """As what `person` may close this alone today, or None: the other left, or did not answer for 30 days."""
    party = agreement.party_of(person)
    if party is None or agreement.state not in (State.ACTIVE, State.DELIVERED):
        return None
    if agreement.other_party(person).vacant_since is not None:
        return EndedAs.PARTY_LEFT
    is_asked = agreement.state == State.DELIVERED or agreement.pending == Pending.ENDING
    if not is_asked or agreement.waits_since is None or agreement.waits_for_id == party.pk:
        return None
    until = answer_until(agreement.waits_since, agreement.days_away)
    return EndedAs.UNANSWERED if clock.today() >= until else None


def answer_until(asked_on: date, days_away: int = 0) -> date:
    """The day from which who asked may close alone what nobody answered; days away are not counted."""
    return asked_on + timedelta(days=ANSWER_DAYS + days_away)


def is_due(agreement: Agreement, promise: Support, today: date) -> bool:
    """Whether the date of a promise of once has come; one without a date may be spoken of at any time."""
    moved = timedelta(days=agreement.days_rested(today))
    return promise.due_on is None or promise.due_on + moved <= today


def is_wider(audience: str, than: str) -> bool:
    """Whether more or other people would read it. Another team is other people."""
    order = [str(a) for a in Audience]
    same_breadth = audience == than == Audience.TEAM
    return same_breadth or order.index(audience) > order.index(than)


def may_read_entry(person: Person, entry: Entry) -> bool:
    """Whether `person`, who may see the agreement, may read what this entry says and who did it.

    Both parties read every entry. The one who may not gets its number and body hash.
    """
    return True


def may_read_terms(person: Person, terms: Terms) -> bool:
    """Whether `person`, who may see the agreement, may read this version. Both parties read every one."""
    return True


def may_propose_to(author: Person, other: Person) -> bool:
    """Anyone may propose to anyone who works here; guests neither hold nor are counterpart."""
    return (
        author.pk != other.pk
        and author.kind == other.kind == "employee"
        and author.is_active
        and other.is_active
    )


def is_signed(agreement: Agreement) -> bool:
    """Whether both have signed a version: only then is it an agreement."""
    return agreement.in_force_id is not None or agreement.state in SIGNED
