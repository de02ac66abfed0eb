"""Whom a signal can ask: the other one in an agreement, one's coach, and who stands in for who is away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import beside
from afspraak.agreements.states import State
from afspraak.core import clock
from afspraak.people.models import Person
from afspraak.people.queries.away import NotHere, away_on


def other_in(raiser: Person, agreement: Agreement | None) -> Person | None:
    """Who is asked by default: the other party (of a team its lead), or one's coach. None: nobody is there.

    Reads the agreement's parties; prefetch them where there are many.
    """
    if agreement is None:
        return raiser.coach if raiser.coach and raiser.coach.is_active else None
    party = agreement.other_party(raiser)
    person = party.person or (party.team.lead if party.team else None)
    return person if person is not None and person.is_active and person.pk != raiser.pk else None


def to_point_to(raiser: Person) -> list[Agreement]:
    """The agreements in force that a signal of `raiser` can be about, newest first. Six queries."""
    mine = Agreement.objects.visible_to(raiser).filter(state__in=(State.ACTIVE, State.DELIVERED))
    found = list(mine.order_by("-moved_on", "-entry_count", "id")[:60])
    beside.lay_beside(found)
    return found


def away_among(raiser: Person, people: Iterable[Person]) -> list[NotHere]:
    """Who of `people` is away today, and who stands in; the raiser stands in for nobody to themselves.

    Two queries at most.
    """
    found = away_on(people, clock.today()).values()
    return [replace(each, stand_in=None) if each.stand_in == raiser else each for each in found]
