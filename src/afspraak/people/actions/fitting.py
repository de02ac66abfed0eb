"""Whether a text fits the field it is for. Names sign agreements, and SQLite would store any length."""

from __future__ import annotations

from django.db.models import CharField

from afspraak.core.steps.text import objection_to
from afspraak.people.models import OwnDay, Person, Team


def objection(model: type[Person] | type[Team] | type[OwnDay], field: str, text: str) -> str | None:
    """The message key of what is wrong with `text` as `field` of `model`, or None."""
    column = model._meta.get_field(field)
    assert isinstance(column, CharField)
    if len(text) > (column.max_length or 0):
        return "person.too_long"
    return objection_to(text, one_line=True)
