"""Rows of several tables in one query, where a page needs a few of many kinds.

Thirteen kinds of things may wait for somebody. Each kind has its own rule of who sees what, so each is a
QuerySet of its own; to ask them one by one is thirteen ways to the database and back for a handful of rows.
Here each row is packed as a list, and the QuerySets are joined as they are: each finds what it finds alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Field, Model, QuerySet

from afspraak.core.rows.reading import table_of

PACKED = {"sqlite": "json_array({})", "postgresql": "jsonb_build_array({})::text"}


def together(asked: Mapping[str, QuerySet[Any]]) -> dict[str, list[Any]]:
    """By name the rows that each QuerySet finds, each with its limit, in no order. One query, or none.

    Whole rows of the QuerySet's own table: what is selected or prefetched beside them is not.
    """
    found: dict[str, list[Any]] = {name: [] for name in asked}
    arms = {name: arm for name, each in asked.items() if (arm := _arm(each)) is not None}
    if not arms:
        return found
    names = list(arms)
    sql = " UNION ALL ".join(
        f"SELECT {place} AS kind, {arms[name][0]} AS arm{place}" for place, name in enumerate(names)
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, [value for name in names for value in arms[name][1]])
        rows = cursor.fetchall()
    for place, packed in rows:
        name = names[place]
        found[name].append(_unpacked(asked[name].model, packed))
    return found


def _arm(asked: QuerySet[Any]) -> tuple[str, list[Any]] | None:
    """The packed rows of one QuerySet, with its values; None for one that cannot find anything."""
    compiler = asked.select_related(None).query.get_compiler(connection=connection)
    try:
        sql, values = compiler.as_sql(with_col_aliases=True)
    except EmptyResultSet:
        return None
    columns = ", ".join(f"col{place}" for place, _field in enumerate(asked.model._meta.concrete_fields, 1))
    return f"{PACKED[connection.vendor].format(columns)} AS packed FROM ({sql})", list(values)


def _unpacked(model: type[Model], packed: str) -> Model:
    """The row as a model. SQLite packs what it stores; PostgreSQL what each type looks like in words."""
    table = table_of(model)
    if connection.vendor == "sqlite":
        return model.from_db(connection.alias, table.names, table.values(json.loads(packed)))
    fields: tuple[Field[Any, Any], ...] = model._meta.concrete_fields
    values = zip(fields, json.loads(packed, parse_float=Decimal), strict=True)
    return model.from_db(connection.alias, table.names, [field.to_python(value) for field, value in values])
