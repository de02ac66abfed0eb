"""Records that are numbered one after another, without a gap and without a time."""

from __future__ import annotations

from django.db import IntegrityError, transaction
from django.db.models import Max

from afspraak.people.models import PrivilegedAct, SettingEntry

TRIES = 50  # as many may append at the same moment; each loser takes the next number


def append(row: PrivilegedAct | SettingEntry) -> None:
    """Save a new row under the next number. Raises IntegrityError if that is impossible."""
    for left in reversed(range(TRIES)):
        highest = type(row)._default_manager.aggregate(highest=Max("number"))["highest"]
        row.number = (highest or 0) + 1
        try:
            with transaction.atomic():
                row.save(force_insert=True)
            return
        except IntegrityError:
            if not left:
                raise
