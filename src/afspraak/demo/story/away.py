"""Who is away, now and later, who stands in, and a day on which everybody is."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date

from afspraak.core import clock
from afspraak.demo.story.days import Days
from afspraak.people import actions
from afspraak.people.models import Away, Person


def close_on_christmas_eve(people: Mapping[str, Person], today: date) -> None:
    """This year and the next; the steward decides."""
    for year in (today.year, today.year + 1):
        actions.decide_days(date(year, 12, 24), works=False, name="Kerstavond", by=people["ineke"])


def leave_and_stand_in(people: Mapping[str, Person], days: Days) -> None:
    """Gerrit-Jan is away and Harmke stands in; Fatima asked Youssef; Hedwig has to ask somebody else."""
    with clock.at(days.ago(6)):
        _answer(_announce(people, "gerrit-jan", days.ago(1), days.in_(9), "harmke"), agrees=True)
        _announce(people, "noor", days.in_(6), days.in_(6))
        _answer(_announce(people, "hedwig", days.in_(20), days.in_(27), "wubbo"), agrees=False)
    with clock.at(days.ago(1)):
        _announce(people, "fatima", days.in_(13), days.in_(17), "youssef")


def _announce(
    people: Mapping[str, Person], who: str, first: date, last: date, stand_in: str | None = None
) -> Away:
    person = people[who]
    away = actions.announce_away(
        person,
        by=person,
        first=first,
        last=last,
        stand_in=people[stand_in] if stand_in else None,
        key=uuid.uuid4(),
    )
    assert away is not None  # a fresh key
    return away


def _answer(away: Away, *, agrees: bool) -> None:
    assert away.stand_in is not None  # somebody was asked
    actions.answer_standing_in(away, by=away.stand_in, agrees=agrees, seen=away.revision, key=uuid.uuid4())
