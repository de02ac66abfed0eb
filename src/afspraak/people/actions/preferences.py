"""What one chooses for oneself."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction

from afspraak.core.errors import Invalid, Refused
from afspraak.people.actions.person import locked
from afspraak.people.models import Person, Theme
from afspraak.people.zones import ZONES


@transaction.atomic
def prefer(
    person: Person,
    *,
    by: Person,
    language: str | None = None,
    theme: str | None = None,
    time_zone: str | None = None,
) -> Person:
    """Set what is given, leave the rest. Raises Invalid for what cannot be chosen, Refused for another."""
    if by.pk != person.pk:
        raise Refused("people.own_only")
    chosen = {
        name: value
        for name, value in (("language", language), ("theme", theme), ("time_zone", time_zone))
        if value is not None
    }
    allowed = {"language": dict(settings.LANGUAGES), "theme": Theme.values, "time_zone": ZONES}
    names = {
        "language": "person.language_unknown",
        "theme": "person.theme_unknown",
        "time_zone": "person.zone_unknown",
    }
    wrong = {name: names[name] for name, value in chosen.items() if value not in allowed[name]}
    if wrong:
        raise Invalid(next(iter(wrong.values())), fields=wrong)
    person = locked(person)
    for name, value in chosen.items():
        setattr(person, name, value)
    person.save(update_fields=list(chosen))
    return person
