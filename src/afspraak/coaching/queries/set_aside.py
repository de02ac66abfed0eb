"""What somebody put away, and what stands with it where it is shown."""

from __future__ import annotations

from typing import Any

from afspraak.coaching.models import SetAside
from afspraak.people.models import Person


def set_aside_by(person: Person) -> set[str]:
    """What `person` does not want to be shown. One query."""
    return set(SetAside.objects.visible_to(person).values_list("what", flat=True))


def export_for(person: Person) -> dict[str, Any]:
    return {"set_aside": sorted(set_aside_by(person))}
