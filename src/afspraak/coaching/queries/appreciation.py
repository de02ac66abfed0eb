"""Appreciation as the two find it, and as others read what both made public."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date
from itertools import chain

from django.db.models import Q, QuerySet

from afspraak.coaching.models import Appreciation
from afspraak.coaching.rules.appreciation import AppreciationQuerySet
from afspraak.coaching.states.feedback import Audience
from afspraak.core import pages
from afspraak.core.errors import NotThere
from afspraak.people.models import Person, Team

SIZE = 20
PUBLIC_SHOWN = 6  # on the page of a team; nobody is compared, so there is no list of all


def appreciation_for(person: Person, appreciation_id: uuid.UUID) -> Appreciation:
    """One that `person` may read, or NotThere. One query."""
    found = _whole(Appreciation.objects.visible_to(person)).filter(pk=appreciation_id).first()
    if found is None:
        raise NotThere("appreciation.not_there")
    return found


def received(person: Person, after: str | None = None) -> pages.Page[Appreciation]:
    """What `person` received, newest first."""
    mine = _whole(Appreciation.objects.visible_to(person)).filter(receiver=person)
    return pages.keyset(mine, ("-given_on", "id"), after, SIZE)


def given(person: Person, after: str | None = None) -> pages.Page[Appreciation]:
    """What `person` gave, newest first."""
    mine = _whole(Appreciation.objects.visible_to(person)).filter(writer=person)
    return pages.keyset(mine, ("-given_on", "id"), after, SIZE)


def asking(person: Person) -> QuerySet[Appreciation]:
    """What `person` received and whose writer would like others to read it."""
    mine = Appreciation.objects.visible_to(person).filter(receiver=person, public_on__isnull=True)
    return mine.exclude(audience=Audience.THE_TWO).order_by("given_on", "id")[:SIZE]


def new_for(person: Person, since: date) -> QuerySet[Appreciation]:
    """What `person` received since a day and asks nothing of them."""
    mine = Appreciation.objects.visible_to(person).filter(receiver=person, given_on__gte=since)
    answered = Q(audience=Audience.THE_TWO) | Q(public_on__isnull=False)
    return mine.filter(answered).order_by("-given_on", "id")[:SIZE]


def public_in(team: Team, reader: Person) -> list[Appreciation]:
    """What the people of `team` may read of each other's appreciation, newest first. One query."""
    return list(
        _whole(Appreciation.objects.public_in(team, reader)).order_by("-public_on", "id")[:PUBLIC_SHOWN]
    )


def public_to_all(reader: Person) -> list[Appreciation]:
    """What everyone who works here may read, newest first. One query."""
    return list(
        _whole(Appreciation.objects.public_to_all(reader)).order_by("-public_on", "id")[:PUBLIC_SHOWN]
    )


def newest(*lists: Iterable[Appreciation]) -> list[Appreciation]:
    """Public ones of several lists as one, the newest first. No query."""
    public = [each for each in chain(*lists) if each.public_on]
    return sorted(public, key=lambda each: each.public_on or date.min, reverse=True)


def _whole(found: AppreciationQuerySet) -> QuerySet[Appreciation]:
    return found.select_related("writer", "receiver", "team")
