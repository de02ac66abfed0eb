"""What one mail took along, and what the next one would."""

from __future__ import annotations

from datetime import date

from afspraak.inform.models import Notice
from afspraak.people.models import Person

ORDER = ("from_on", "event", "id")  # the last is by chance: what comes of it, a mail orders by title


def gathered(person: Person, on: date) -> list[Notice]:
    """What the mail of that day took along. One query."""
    return list(Notice.objects.visible_to(person).filter(gathered_on=on).order_by(*ORDER))


def waiting(person: Person) -> list[Notice]:
    """What no mail took along yet. One query."""
    return list(Notice.objects.visible_to(person).waiting().order_by(*ORDER))
