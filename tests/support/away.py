"""Somebody is away, with or without a stand-in who agreed."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from afspraak.core import clock
from afspraak.people import actions
from afspraak.people.models import Away, Person


def announced(
    person: Person,
    *,
    first: date | None = None,
    days: int = 5,
    stand_in: Person | None = None,
    agrees: bool | None = None,
) -> Away:
    """`person` is away from `first` (today) on. `agrees`: what the stand-in said, if anything.

    Changed once, so that there is an older page that somebody may still look at.
    """
    begins = first or clock.today()
    last = begins + timedelta(days=days - 1)
    away = actions.announce_away(person, by=person, first=begins, last=last, key=uuid.uuid4())
    assert away is not None
    changed = actions.change_away(
        away, by=person, first=begins, last=last, stand_in=stand_in, seen=0, key=uuid.uuid4()
    )
    assert changed is not None
    if agrees is not None:
        assert stand_in is not None
        actions.answer_standing_in(changed, by=stand_in, agrees=agrees, seen=1, key=uuid.uuid4())
        changed.refresh_from_db()
    return changed
