"""When people are reached: most each working day at half past eight, some otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import Any

from afspraak.inform import actions
from afspraak.inform.models import Reach, Rhythm
from afspraak.people.models import Person

CHOSEN: dict[str, dict[str, Any]] = {
    "marjolein": {"at_once": True},
    "willem-jan": {"rhythm": Rhythm.WEEKLY},
    "sjoerd": {"at": time(16)},
}


def choose_moments(people: Mapping[str, Person]) -> None:
    """Marjolein may be reached at once in working hours, Willem-Jan reads on Mondays, Sjoerd at four.

    The others keep what holds for everyone; their row is there already, so that each mail has its own link.
    """
    Reach.objects.bulk_create(Reach(person=person) for person in people.values())
    for handle, chosen in CHOSEN.items():
        if handle in people:
            _choose(people[handle], **chosen)


def _choose(
    person: Person, *, rhythm: str = Rhythm.WORKING_DAYS, at: time = time(8, 30), at_once: bool = False
) -> None:
    actions.choose(
        person,
        by=person,
        rhythm=rhythm,
        weekday=0,
        at=at,
        at_once=at_once,
        at_once_from=time(8, 30),
        at_once_until=time(17, 30),
    )
