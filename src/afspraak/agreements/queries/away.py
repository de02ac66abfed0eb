"""Whether the other one is away, for whoever is about to ask them something."""

from __future__ import annotations

from dataclasses import replace

from afspraak.agreements.models import Agreement
from afspraak.agreements.states import FINAL
from afspraak.core import clock
from afspraak.people.models import Person
from afspraak.people.queries.away import NotHere, away_on


def other_away(agreement: Agreement, me: Person) -> NotHere | None:
    """Until when the other party is away today, and who stands in; nothing once it is closed.

    Reads the prefetched parties. Two queries at most.
    """
    other = agreement.other_party(me).person
    return away_now(other, me) if other is not None and agreement.state not in FINAL else None


def away_now(other: Person, me: Person) -> NotHere | None:
    """The same of somebody with whom there may be no agreement yet. Two queries at most.

    Who stands in themselves is not told so: they would ask themselves.
    """
    found = away_on([other], clock.today()).get(other.pk)
    return replace(found, stand_in=None) if found and found.stand_in == me else found
