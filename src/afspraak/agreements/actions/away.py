"""What rests in agreements while somebody is away: the days in which they owe an answer, and their rhythm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from django.db.models import F

from afspraak.agreements.models import Agreement
from afspraak.agreements.states import Role, State
from afspraak.people.models import Person


def rest_while_away(person: Person, days: Sequence[date]) -> None:
    """On each of `days` `person` was away: it counts for no answer of theirs, and their rhythm moves by it.

    Call once for each day, inside the transaction that notes that it was counted.
    """
    for day in days:
        Agreement.objects.waiting_for(person).filter(waits_since__lt=day).update(days_away=F("days_away") + 1)
    held = Agreement.objects.with_role(person, Role.HOLDER).filter(state=State.ACTIVE)
    first = min(days, default=None)
    for agreement in held.filter(tell_next_on__gte=first).select_for_update(of=("self",)) if first else ():
        assert agreement.tell_next_on is not None  # filtered on
        for day in days:
            agreement.tell_next_on += timedelta(days=day <= agreement.tell_next_on)
        agreement.save(update_fields=["tell_next_on"])
