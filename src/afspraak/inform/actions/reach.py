"""How and when somebody is reached: their own choice, also from the link in a mail."""

from __future__ import annotations

from datetime import time

from django.db import transaction

from afspraak.core import clock
from afspraak.core.errors import Invalid, Refused
from afspraak.inform import moments
from afspraak.inform.models import Notice, Reach, Rhythm
from afspraak.inform.queries.reach import by_key
from afspraak.people.models import Person


@transaction.atomic
def choose(
    person: Person,
    *,
    by: Person,
    rhythm: str,
    weekday: int,
    at: time,
    at_once: bool,
    at_once_from: time,
    at_once_until: time,
) -> Reach:
    """Set all of it. What waits follows the new moment; who wants no mail, for them nothing waits any more.

    Raises Invalid for what cannot be chosen, Refused for another person.
    """
    if by.pk != person.pk:
        raise Refused("people.own_only")
    if rhythm not in Rhythm.values or not 0 <= weekday <= 6:
        raise Invalid("reach.unknown", fields={"rhythm": "reach.unknown"})
    if at_once_from >= at_once_until:
        raise Invalid("reach.hours_turned", fields={"at_once_until": "reach.hours_turned"})
    reach = _locked(person)
    reach.rhythm, reach.weekday, reach.at, reach.at_once = rhythm, weekday, at, at_once
    reach.at_once_from, reach.at_once_until = at_once_from, at_once_until
    reach.save()
    _follow(reach)
    return reach


@transaction.atomic
def stop(key: str) -> None:
    """No mail any more for whose link this is, also none that cannot wait. Raises NotThere.

    Done twice it is done once. Nothing is noted but the choice: not when, not by which way.
    """
    reach = _locked(by_key(key).person)
    reach.rhythm, reach.at_once = Rhythm.NEVER, False
    reach.save(update_fields=["rhythm", "at_once"])
    _follow(reach)


def _locked(person: Person) -> Reach:
    Reach.objects.get_or_create(person=person)
    reach = Reach.objects.select_for_update().get(person=person)
    reach.person = person
    return reach


def _follow(reach: Reach) -> None:
    """What no mail took along yet waits for the new moment, or for none."""
    waiting = Notice.objects.visible_to(reach.person).waiting()
    if reach.rhythm == Rhythm.NEVER:
        waiting.delete()
    else:
        waiting.update(from_on=moments.first_day(clock.now(), reach.choice))
