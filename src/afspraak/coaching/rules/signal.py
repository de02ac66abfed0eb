"""Who reads a signal, who may answer it, and whose offers and support are whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from afspraak.coaching.states.signal import OPEN_TO_MANY, Readers

if TYPE_CHECKING:
    from afspraak.coaching.models import ShelfEntry, Signal, SupportGiven  # noqa: F401  # in base classes
    from afspraak.people.models import Person


class SignalQuerySet(models.QuerySet["Signal"]):
    """Every reading of signals for a person starts at `visible_to` (law 5)."""

    def visible_to(self, person: Person) -> SignalQuerySet:
        """One's own, those one was asked by name, and those open to one's team or to everyone here.

        No duplicates. Hierarchy and office give nothing; guests are asked nothing.
        """
        if person.kind != "employee" or not person.is_active:
            return self.none()
        return self.filter(Q(raiser=person) | self._asked(person) | _open_to(person))

    def may_see(self, person: Person, signal: Signal) -> bool:
        return self.visible_to(person).filter(pk=signal.pk).exists()

    def raised_by(self, person: Person) -> SignalQuerySet:
        """What `person` raised themselves; for their own pages alone."""
        return self.visible_to(person).filter(raiser=person)

    def asking(self, person: Person) -> SignalQuerySet:
        """Signals that `person` was asked by name."""
        return self.visible_to(person).filter(self._asked(person)).exclude(raiser=person)

    def involving(self, person: Person) -> SignalQuerySet:
        """Signals that `person` raised, was asked by name, or answered."""
        answers = self.model._meta.get_field("answers").related_model
        answered = Q(pk__in=answers._default_manager.filter(author=person).values("signal"))
        return self.visible_to(person).filter(Q(raiser=person) | self._asked(person) | answered)

    def open_to(self, person: Person) -> SignalQuerySet:
        """Signals of others that `person` may answer without having been asked by name."""
        return self.visible_to(person).filter(readers__in=OPEN_TO_MANY).exclude(raiser=person)

    def unresolved(self) -> SignalQuerySet:
        return self.filter(resolved_on__isnull=True)

    def _asked(self, person: Person) -> Q:
        # By keys, not a join: a join would give a signal once for each of its readers.
        asked = self.model._meta.get_field("asked").related_model
        return Q(pk__in=asked._default_manager.filter(person=person).values("signal"))


def _open_to(person: Person) -> Q:
    """Open to everyone here, or to a team that `person` is in now."""
    at_home = Q(team=person.home_team_id) if person.home_team_id else Q(pk__in=[])
    in_team = at_home | Q(team__in=person.other_teams.values("pk"))
    return Q(readers=Readers.ANYONE) | (Q(readers=Readers.TEAM, team__closed_on__isnull=True) & in_team)


class SupportGivenQuerySet(models.QuerySet["SupportGiven"]):
    def visible_to(self, person: Person) -> SupportGivenQuerySet:
        """One's own alone: nobody compares who helps most."""
        return self.filter(giver=person)


class ShelfQuerySet(models.QuerySet["ShelfEntry"]):
    def visible_to(self, person: Person) -> ShelfQuerySet:
        """Everyone who works here reads what helped others."""
        return self.all() if person.kind == "employee" and person.is_active else self.none()


def may_answer(signal: Signal, person: Person) -> bool:
    """Whether `person`, who may see it, may answer it: everyone but its raiser, until it is resolved.

    Nobody would read it where the raiser left.
    """
    return signal.raiser_id != person.pk and signal.resolved_on is None and signal.raiser.is_active


def may_resolve(signal: Signal, person: Person) -> bool:
    """The raiser alone knows whether it goes as wished again."""
    return signal.raiser_id == person.pk and signal.resolved_on is None


def may_ask(raiser: Person, other: Person) -> bool:
    """Whether `raiser` may ask `other` by name: a colleague who works here now."""
    return raiser.pk != other.pk and other.kind == "employee" and other.is_active
