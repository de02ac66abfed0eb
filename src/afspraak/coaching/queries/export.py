"""What one person may take along of coaching. Each noun adds a function to `SOURCES`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from afspraak.coaching.queries import feedback_export, set_aside, signal_export, talk_export
from afspraak.people.models import Person

SOURCES: tuple[Callable[[Person], dict[str, Any]], ...] = (
    signal_export.export_for,
    talk_export.export_for,
    feedback_export.export_for,
    set_aside.export_for,
)


def export_for(person: Person) -> dict[str, Any]:
    """Everything of coaching that is theirs, by name."""
    return {name: found for source in SOURCES for name, found in source(person).items()}
