"""Who reads an appreciation: the two, and others only where both like that."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from afspraak.coaching.states.feedback import Audience
from afspraak.core import clock

if TYPE_CHECKING:
    from afspraak.coaching.models.appreciation import Appreciation
    from afspraak.people.models import Person, Team

SHOWN = timedelta(days=90)  # so long others read what both made public; the two read it on
KEPT = timedelta(days=730)  # at most; either of the two may end it any day


class AppreciationQuerySet(models.QuerySet["Appreciation"]):
    def visible_to(self, person: Person) -> AppreciationQuerySet:
        """One's own, given or received, and what both made public to one's team or to everyone here."""
        mine = Q(writer=person) | Q(receiver=person)
        if person.kind != "employee" or not person.is_active:
            return self.filter(mine)
        return self.filter(mine | _public_to(person))

    def may_see(self, person: Person, appreciation: Appreciation) -> bool:
        return self.visible_to(person).filter(pk=appreciation.pk).exists()

    def public_in(self, team: Team, reader: Person) -> AppreciationQuerySet:
        """What `reader` may read of what both made public to `team`."""
        public = Q(public_on__gt=clock.today() - SHOWN, audience=Audience.TEAM, team=team)
        return self.visible_to(reader).filter(public)

    def public_to_all(self, reader: Person) -> AppreciationQuerySet:
        """What both made public to everyone who works here."""
        public = Q(public_on__gt=clock.today() - SHOWN, audience=Audience.ORGANISATION)
        return self.visible_to(reader).filter(public)


def _public_to(person: Person) -> Q:
    at_home = Q(team=person.home_team_id) if person.home_team_id else Q(pk__in=[])
    in_team = at_home | Q(team__in=person.other_teams.values("pk"))
    to_team = Q(audience=Audience.TEAM, team__closed_on__isnull=True) & in_team
    return Q(public_on__gt=clock.today() - SHOWN) & (Q(audience=Audience.ORGANISATION) | to_team)


def waits_for_consent(appreciation: Appreciation) -> bool:
    """Its writer would like others to read it, and the receiver did not say yet whether they like that."""
    return appreciation.audience != Audience.THE_TWO and appreciation.public_on is None


def is_of_the_two(appreciation: Appreciation, person: Person) -> bool:
    return person.pk in (appreciation.writer_id, appreciation.receiver_id)
