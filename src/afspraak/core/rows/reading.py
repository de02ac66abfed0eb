"""Whole rows of one table by a key.

Django works out the SQL of each query anew, for the same table the same each time; that took half of a
page's time (docs/architecture/speed.md). Here it is worked out once for a table: its columns, and what makes
each of them the value that a model holds. What comes back is what a QuerySet gives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast

from django.db import connection
from django.db.models import Field, Model

M = TypeVar("M", bound=Model)
Convert = Callable[[Any, Any, Any], Any]


@dataclass(frozen=True)
class Table:
    """How rows of one model are read on one kind of database."""

    names: list[str]
    select: str
    converts: list[tuple[int, Any, list[Convert]]]  # place in the row, its column, what to call in turn

    def values(self, row: Iterable[Any]) -> list[Any]:
        values = list(row)
        for place, column, converts in self.converts:
            if values[place] is not None:
                for convert in converts:
                    values[place] = convert(values[place], column, connection)
        return values


def by_key(
    model: type[M], keys: Iterable[object], *, column: str = "pk", is_locking: bool = False
) -> list[M]:
    """The rows of `model` of which `column` is one of `keys`, in no order. One query, none without keys.

    `is_locking`: kept from others until the transaction ends, where rows can be (SQLite locks as a whole).
    """
    wanted = list(dict.fromkeys(keys))
    if not wanted:
        return []
    field = _field(model, column)
    table = table_of(model)
    places = ", ".join(["%s"] * len(wanted))
    asked = [field.get_db_prep_value(key, connection) for key in wanted]
    lock = " FOR UPDATE" if is_locking and connection.features.has_select_for_update else ""
    with connection.cursor() as cursor:
        cursor.execute(f"{table.select} WHERE {_column(field)} IN ({places}){lock}", asked)
        rows = cursor.fetchall()
    return [model.from_db(connection.alias, table.names, table.values(row)) for row in rows]


@cache
def _field(model: type[Model], name: str) -> Field[Any, Any]:
    """The field that decides how a key is written; of a reference that of the key it refers to."""
    options = model._meta
    return cast("Field[Any, Any]", options.pk if name == "pk" else options.get_field(name))


def table_of(model: type[Model]) -> Table:
    """How the rows of `model` are read on the database at hand."""
    return _table(model, connection.vendor)


@cache
def _table(model: type[Model], vendor: str) -> Table:
    fields = model._meta.concrete_fields
    columns = ", ".join(_column(field) for field in fields)
    return Table(
        names=[field.attname for field in fields],
        select=f"SELECT {columns} FROM {connection.ops.quote_name(model._meta.db_table)}",
        converts=[(place, *_converts(field)) for place, field in enumerate(fields) if _converts(field)[1]],
    )


def _converts(field: Field[Any, Any]) -> tuple[Any, list[Convert]]:
    """The column of `field`, and what Django calls to make its value: first the database's, then its own."""
    column = field.get_col(field.model._meta.db_table)
    return column, [*connection.ops.get_db_converters(column), *column.get_db_converters(connection)]


def _column(field: Field[Any, Any]) -> str:
    return connection.ops.quote_name(str(field.column))
