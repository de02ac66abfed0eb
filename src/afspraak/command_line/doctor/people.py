"""The roles that must be filled."""

from __future__ import annotations

from collections.abc import Iterator

from afspraak.command_line.doctor.finding import Finding


def people() -> Iterator[Finding]:
    """Somebody looks after it, and somebody watches those who do."""
    from django.db import DatabaseError

    from afspraak.people import organisation
    from afspraak.people.models import Person

    try:
        if organisation.current().is_demo:
            yield Finding("This database holds the demo, where anyone may sign in as anyone.")
        present = Person.objects.present()
        if not present.filter(is_steward=True).exists():
            yield Finding("There is no steward: ./afspraak person add, then ./afspraak person role.")
        if not present.filter(overseer_kind="works_council").exists():
            yield Finding(
                "There is no overseer of the works council: until there is, no setting that touches"
                " a law can change.",
                unsafe=False,
            )
    except DatabaseError:
        return  # the check of the database says why
