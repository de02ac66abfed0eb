"""A row as a line of JSON, the same for every database, and back."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import connection, models
from django.db.models import Model, Value
from django.utils.duration import duration_iso_string

from afspraak.core import clock, data_register
from afspraak.core.backup.refusals import NotPossible
from afspraak.core.backup.tables import columns

AT_ONCE = 1000  # rows in memory


def lines_of(model: type[Model]) -> Iterator[bytes]:
    """Every row as a line, by key: the order in which rows came to be is nobody's business (law 1)."""
    names = [field.attname for field in model._meta.local_concrete_fields]
    timed = _columns_with_a_time(model)
    rows = model._base_manager.order_by("pk").values_list(*names)
    for row in rows.iterator(chunk_size=AT_ONCE):
        values = [written(value, has_time=name in timed) for name, value in zip(names, row, strict=True)]
        yield json.dumps(values, ensure_ascii=False).encode() + b"\n"


def _columns_with_a_time(model: type[Model]) -> set[str]:
    """Those that the data register says have a time of their own."""
    table = f"{model._meta.db_table}."
    declared = data_register.collect().fields.items()
    return {column.removeprefix(table) for column, said in declared if said.has_time and table in column}


def written(value: Any, *, has_time: bool = False) -> Any:
    """A value as JSON has it.

    A moment keeps its day only, that of the organisation's zone (law 1), unless it `has_time` of its own.
    """
    match value:
        case datetime() if has_time:
            return value.astimezone(UTC).isoformat()
        case datetime():
            return value.astimezone(clock.zone()).date().isoformat()
        case date() | time():
            return value.isoformat()
        case UUID() | Decimal():
            return str(value)
        case timedelta():
            return duration_iso_string(value)
        case bytes() | memoryview():
            return base64.b64encode(bytes(value)).decode()
        case _:
            return value


def read(value: Any, field: models.Field[Any, Any]) -> Any:
    """The value that `written` gave, as `field` holds it; a day where a moment was becomes its midnight.

    Raises ValueError, TypeError or ValidationError.
    """
    if isinstance(field, models.JSONField):
        # Where a column may not be empty, nothing is JSON's own null.
        return Value(None, models.JSONField()) if value is None and not field.null else value
    if value is None:
        return None
    if isinstance(field, models.BinaryField):
        return base64.b64decode(value)
    if isinstance(field, models.DateTimeField):
        return datetime.fromisoformat(value) if "T" in value else clock.midnight(date.fromisoformat(value))
    while isinstance(field, models.ForeignKey):
        field = field.target_field
    return field.to_python(value)


def insert(model: type[Model], lines: Iterable[bytes]) -> int:
    """Put the lines into the table of `model`; returns how many. Raises `NotPossible` for an odd line."""
    fields: Sequence[models.Field[Any, Any]] = model._meta.local_concrete_fields
    quote = connection.ops.quote_name
    into = ", ".join(quote(name) for name in columns(model))
    marks = ", ".join(["%s"] * len(fields))
    sentence = f"INSERT INTO {quote(model._meta.db_table)} ({into}) VALUES ({marks})"
    count, lines = 0, iter(lines)
    with connection.cursor() as cursor:
        while batch := [_values(line, fields) for line in islice(lines, AT_ONCE)]:
            cursor.executemany(sentence, batch)
            count += len(batch)
    return count


def _values(line: bytes, fields: Sequence[models.Field[Any, Any]]) -> list[Any]:
    try:
        row = json.loads(line)
        pairs = zip(row, fields, strict=True)
        return [field.get_db_prep_save(read(value, field), connection) for value, field in pairs]
    except (ValueError, TypeError, ValidationError):
        raise NotPossible("damaged") from None
