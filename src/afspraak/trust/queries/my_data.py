"""Everything about one person, as data to take along.

Areas that know better say so themselves (`EXPORT` beside their declarations). For the others a walk over the
declared tables finds the rows that belong to the person, and gives of each row what is declared.
"""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db.models import Field, ForeignKey, Model, Q

from afspraak.core import clock, data_register
from afspraak.core.data_register import Area
from afspraak.people.models import Person

Row = dict[str, Any]


def my_data(person: Person) -> dict[str, Any]:
    """By area. Nothing that opens a door (a secret), nothing that this person may not see.

    One query a table, and those of the areas' own exports.
    """
    areas = data_register.collect().areas
    return {
        "name": person.full_name,
        "made_on": clock.today(),
        **{area.label: area.export(person) if area.export else _walk(area, person) for area in areas},
    }


def _walk(area: Area, person: Person) -> dict[str, list[Row]]:
    """The rows of the area's declared tables that belong to `person`, by table; empty tables are left out."""
    models = {model._meta.db_table: model for model in apps.get_models(include_auto_created=True)}
    columns: dict[str, list[str]] = {}
    for name, declared in area.fields.items():
        table, _, column = name.partition(".")
        if not declared.secret:
            columns.setdefault(table, []).append(column)
    found = {
        table: _rows(models[table], names, area.owners.get(table), person)
        for table, names in columns.items()
        if table in models
    }
    return {table: rows for table, rows in found.items() if rows}


def _rows(model: type[Model], columns: list[str], owner: str | None, person: Person) -> list[Row]:
    mine = _mine(model, owner, person)
    if mine is None:
        return []
    fields = [field for field in model._meta.local_fields if field.column in columns]
    links = [field.name for field in fields if isinstance(field, ForeignKey)]
    rows = model._base_manager.filter(mine).select_related(*links).order_by("pk")
    return [{field.name: _value(row, field) for field in fields} for row in rows]


def _mine(model: type[Model], owner: str | None, person: Person) -> Q | None:
    """Which rows belong to `person`: their own, and those that point at them. None where that cannot be."""
    if model is Person:
        return Q(pk=person.pk)  # that they coach somebody stands in the other's row, which is the other's
    if owner:
        return Q(**{owner: person.pk})
    mine = Q()
    for field in model._meta.local_fields:
        if isinstance(field, ForeignKey) and field.related_model is Person:
            mine |= Q(**{field.name: person})
    return mine or None


def _value(row: Model, field: Field[Any, Any]) -> Any:
    """A value as JSON can hold it; of another person or a team the name, not the row."""
    if isinstance(field, ForeignKey):
        related = getattr(row, field.name)
        return None if related is None else str(related)
    return getattr(row, field.attname)
