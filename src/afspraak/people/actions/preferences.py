"""A person's own choices: language, light, zone."""

from __future__ import annotations

from afspraak.people.models import Person


def prefer(
    person: Person,
    *,
    by: Person,
    language: str | None = None,
    theme: str | None = None,
    time_zone: str | None = None,
) -> Person:
    """Keep what `person` chose for themselves; None leaves it as it was."""
    assert by.pk == person.pk  # nobody chooses for another
    chosen = {"language": language, "theme": theme, "time_zone": time_zone}
    changed = {name: value for name, value in chosen.items() if value is not None}
    for name, value in changed.items():
        setattr(person, name, value)
    person.save(update_fields=list(changed))
    return person
