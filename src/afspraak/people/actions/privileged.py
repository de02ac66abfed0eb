"""The record of privileged acts: act, by whom, on whom, date. It only grows."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Max

from afspraak.core import clock
from afspraak.people.models import Person, PrivilegedAct


def record(act: str, *, by: Person | None, upon: Person | None) -> PrivilegedAct:
    """Record a privileged act inside the transaction of the act itself. `by` is None for the command line."""
    with transaction.atomic():
        last = PrivilegedAct.objects.aggregate(last=Max("number"))["last"] or 0
        return PrivilegedAct.objects.create(number=last + 1, act=act, by=by, upon=upon, on=clock.today())
