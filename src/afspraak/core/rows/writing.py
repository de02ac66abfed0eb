"""Adding and changing rows of one table.

Django works out the SQL of each insert and update anew, for the same table the same each time, and asks of
every value nine functions how it is stored. Here that is worked out once for a table. What comes to stand in
the database is what `save` and `bulk_create` put there; constraints are the database's, as ever.

Only for actions, as all writing (tests/lint/test_writing.py).
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, cast

from django.db import DatabaseError, connection
from django.db.models import (
    AutoField,
    BooleanField,
    CharField,
    DateField,
    Field,
    FileField,
    ForeignKey,
    IntegerField,
    Model,
    TextField,
    UUIDField,
)

MOST = 900  # values in one statement: the oldest SQLite takes 999


class _Nothing:
    """The type that no value has."""


@dataclass(frozen=True)
class _Column:
    """How one column is written on one kind of database."""

    name: str
    as_it_is: type  # values of exactly this type go as they are
    stored: Callable[[Any, Any], Any]

    def of(self, row: Model) -> Any:
        value = row.__dict__[self.name]
        return value if value is None or type(value) is self.as_it_is else self.stored(value, connection)


@dataclass(frozen=True)
class _Writing:
    """A statement up to its values, and the columns that these are for."""

    sql: str
    columns: list[_Column]

    def values(self, row: Model) -> list[Any]:
        return [column.of(row) for column in self.columns]


def add(rows: Sequence[Model], *, unless_there: bool = False) -> int:
    """Insert `rows`, all of one table; returns how many came to stand there.

    One statement unless they are very many, none without rows. `unless_there`: a row with a key, or with
    something else unique, that is taken already is left out; else that raises IntegrityError.
    """
    if not rows:
        return 0
    writing = _insert(type(rows[0]), connection.vendor)
    one, rest = f"({', '.join(['%s'] * len(writing.columns))})", " ON CONFLICT DO NOTHING" * unless_there
    at_once, added = MOST // len(writing.columns), 0
    with connection.cursor() as cursor:
        for start in range(0, len(rows), at_once):
            some = rows[start : start + at_once]
            sql = f"{writing.sql} {', '.join([one] * len(some))}{rest}"
            cursor.execute(sql, [value for row in some for value in writing.values(row)])
            added += cursor.rowcount
    for row in rows:
        row._state.adding, row._state.db = False, connection.alias
    return added


def change(row: Model, names: Iterable[str]) -> None:
    """Let the database hold the fields `names` of `row` as they are now. One statement.

    Raises DatabaseError where the row is not there any more, as `save(update_fields=...)` does.
    """
    writing = _update(type(row), tuple(names), connection.vendor)
    with connection.cursor() as cursor:
        cursor.execute(writing.sql, writing.values(row))
        if cursor.rowcount != 1:
            raise DatabaseError(f"{type(row).__name__} {row.pk} is not there to be changed")


@cache
def _insert(model: type[Model], vendor: str) -> _Writing:
    fields = model._meta.concrete_fields
    if isinstance(model._meta.pk, AutoField):
        raise TypeError(f"{model.__name__} gets its key from the database")
    names = ", ".join(_quoted(field) for field in fields)
    table = connection.ops.quote_name(model._meta.db_table)
    return _Writing(f"INSERT INTO {table} ({names}) VALUES", [_column(field) for field in fields])


@cache
def _update(model: type[Model], names: tuple[str, ...], vendor: str) -> _Writing:
    fields = [cast("Field[Any, Any]", model._meta.get_field(name)) for name in names]
    key = model._meta.pk
    puts = ", ".join(f"{_quoted(field)} = %s" for field in fields)
    table = connection.ops.quote_name(model._meta.db_table)
    columns = [_column(field) for field in [*fields, key]]
    return _Writing(f"UPDATE {table} SET {puts} WHERE {_quoted(key)} = %s", columns)


def _column(field: Field[Any, Any]) -> _Column:
    """Raises TypeError for a field that makes up its value while it is saved: a file, a moment."""
    is_made_up = getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False)
    if is_made_up or field.generated or isinstance(field, FileField):
        raise TypeError(f"{field} is not stored as it is held")
    value = field
    while isinstance(value, ForeignKey):  # stored as the key it refers to
        value = value.target_field
    return _Column(field.attname, _as_it_is(value), value.get_db_prep_save)


def _as_it_is(field: Field[Any, Any]) -> type:
    """The type of which this database takes values of `field` without anything done to them."""
    is_sqlite = connection.vendor == "sqlite"
    if type(field) in (CharField, TextField):
        return str
    if type(field) is BooleanField:
        return bool
    if type(field) is UUIDField and connection.features.has_native_uuid_field:
        return uuid.UUID
    if type(field) is DateField and not is_sqlite:
        return date
    if isinstance(field, IntegerField) and is_sqlite:
        return int
    return _Nothing


def _quoted(field: Field[Any, Any]) -> str:
    return connection.ops.quote_name(str(field.column))
