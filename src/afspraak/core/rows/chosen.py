"""Whole rows of one table that a QuerySet chooses.

To read whole rows Django works out anew which columns a table has and what makes each of them a value: of an
agreement that is half of what the reading costs. Here only *which* rows is worked out anew, by the QuerySet
and so by the rule of sight in it; the columns are known (`reading.py`).
"""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Model, QuerySet

from afspraak.core.rows.reading import table_of

M = TypeVar("M", bound=Model)


def chosen(queryset: QuerySet[M]) -> list[M]:
    """What `list(queryset)` gives. One query, none where it cannot find anything.

    Where the QuerySet selects more than rows, less, or something beside them, Django itself reads it.
    """
    if not _is_plain(queryset):
        return list(queryset)
    model, query = queryset.model, queryset.query.clone()
    query.set_select([model._meta.pk.get_col(model._meta.db_table)])
    try:
        sql, values = query.get_compiler(connection=connection).as_sql()
    except EmptyResultSet:
        return []
    key_alone, whole = _beginnings(model, connection.vendor)
    if not sql.startswith(key_alone):
        return list(queryset)
    with connection.cursor() as cursor:
        cursor.execute(whole + sql.removeprefix(key_alone), values)
        rows = cursor.fetchall()
    table = table_of(model)
    return [model.from_db(connection.alias, table.names, table.values(row)) for row in rows]


def _is_plain(queryset: Any) -> bool:
    """Whether it asks for rows of its own table and nothing else, and was not asked before."""
    query = queryset.query
    is_more = query.select_related or query.annotations or query.extra or query.combinator or query.distinct
    is_less = not query.default_cols or query.deferred_loading != (frozenset(), True)
    beside = queryset._prefetch_related_lookups or queryset._known_related_objects
    return not (is_more or is_less or beside or queryset._result_cache is not None)


@cache
def _beginnings(model: type[Model], vendor: str) -> tuple[str, str]:
    """How a query begins that selects the key of `model` alone, and one that selects all its columns."""
    quoted, options = connection.ops.quote_name, model._meta
    table = quoted(options.db_table)
    columns = ", ".join(f"{table}.{quoted(str(field.column))}" for field in options.concrete_fields)
    return f"SELECT {table}.{quoted(str(options.pk.column))} FROM ", f"SELECT {columns} FROM "
