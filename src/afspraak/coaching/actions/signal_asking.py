"""Whom a signal asks by name, checked once more at the moment it is raised."""

from __future__ import annotations

from collections.abc import Sequence

from afspraak.agreements.models import Agreement
from afspraak.agreements.states import State
from afspraak.coaching.queries.asking import away_among, other_in
from afspraak.coaching.rules.signal import may_ask
from afspraak.coaching.states.signal import Readers
from afspraak.core.errors import Invalid, NotThere
from afspraak.people.models import Person, Team
from afspraak.people.queries.teams import teams_of

MOST_NAMED = 5


def whom_to_ask(
    raiser: Person,
    readers: Readers,
    *,
    agreement: Agreement | None,
    team: Team | None,
    named: Sequence[Person],
    stand_ins: Sequence[Person],
) -> list[tuple[Person, Person | None]]:
    """Each with whom they stand in for, if they do. Nobody by name where it is open to a team or all.

    Raises NotThere (not their agreement) and Invalid, which says per field what does not fit.
    """
    if agreement is not None:
        _check(agreement, raiser)
    if readers == Readers.TEAM:
        if team is None or team not in teams_of(raiser):
            raise Invalid("signal.look_again", {"team": "signal.no_team"})
        return []
    if readers == Readers.ANYONE:
        return []
    asked = _named(raiser, named) if readers == Readers.NAMED else _other(raiser, agreement)
    return [*((person, None) for person in asked), *_standing_in(raiser, asked, stand_ins)]


def _check(agreement: Agreement, raiser: Person) -> None:
    if not Agreement.objects.all().may_see(raiser, agreement):
        raise NotThere("agreement.not_there")
    if agreement.state not in (State.ACTIVE, State.DELIVERED):
        raise Invalid("signal.look_again", {"agreement": "signal.agreement_over"})


def _other(raiser: Person, agreement: Agreement | None) -> list[Person]:
    other = other_in(raiser, agreement)
    if other is None or not may_ask(raiser, other):
        raise Invalid("signal.look_again", {"readers": "signal.nobody"})
    return [other]


def _named(raiser: Person, named: Sequence[Person]) -> list[Person]:
    people = list({person.pk: person for person in named}.values())
    if not people or not all(may_ask(raiser, person) for person in people):
        raise Invalid("signal.look_again", {"named": "signal.nobody_named"})
    if len(people) > MOST_NAMED:
        raise Invalid("signal.look_again", {"named": "signal.too_many"})
    return people


def _standing_in(
    raiser: Person, asked: Sequence[Person], chosen: Sequence[Person]
) -> list[tuple[Person, Person | None]]:
    """Those of the `chosen` who do stand in today for somebody who is asked."""
    keys = {person.pk for person in chosen}
    taken = {person.pk for person in asked} | {raiser.pk}
    found: dict[object, tuple[Person, Person | None]] = {}
    for away in away_among(raiser, asked) if keys else []:
        if away.stand_in is not None and away.stand_in.pk in keys - taken:
            found[away.stand_in.pk] = (away.stand_in, away.person)
    return list(found.values())
