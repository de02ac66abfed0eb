"""Check-ins that fit by the agreed rhythm, for who holds the agreement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.db.models import Exists, OuterRef, Q

from afspraak.agreements.models import Agreement
from afspraak.agreements.states import State
from afspraak.inform.models import Reminded
from afspraak.people.models import Person


def fitting(today: date) -> Iterator[tuple[Agreement, Person, date]]:
    """Agreements in force, not at rest, whose date for a check-in has come and that nobody was reminded of.

    Two queries.
    """
    awake = Q(paused_from__isnull=True) | Q(paused_from__gt=today)
    reminded = Reminded.objects.filter(about=OuterRef("pk"), on=OuterRef("tell_next_on"))
    asking = Agreement.objects.filter(awake, state=State.ACTIVE, tell_next_on__lte=today)
    for agreement in asking.filter(~Exists(reminded)).prefetch_related("parties__person").order_by("pk"):
        holder = agreement.holder.person
        if holder is not None and holder.is_active and agreement.tell_next_on is not None:
            yield agreement, holder, agreement.tell_next_on
