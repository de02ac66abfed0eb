"""A glance: whether there is anything that names somebody, before it is read by the rules.

Most of what may wait for a person does not, most of the time; and to work out for each kind what they may see
of it costs more than all the rest of a page. A glance asks of all kinds at once, by one small statement, the
same for everybody, whether a row names them. A no spares the reading. A yes decides nothing: what is shown is
read by `visible_to` as ever.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import QuerySet, UUIDField

KEY = uuid.UUID("00000000-0000-4000-8000-000000000000")  # stands in the SQL for whoever glances
SINCE = date(1, 1, 1)  # stands in the SQL for the day since when something counts

Rows = Callable[[uuid.UUID], QuerySet[Any]]


class Glance:
    """`which` rows name a key, kind by kind. Given the key alone, they can ask nothing else of a person."""

    def __init__(self, *which: Rows) -> None:
        self._which = which
        self._worked_out: dict[str, tuple[str, list[Any]]] = {}  # by kind of database

    def __call__(self, key: uuid.UUID, since: date = SINCE) -> list[bool]:
        """Per kind whether there is a row; `since` is for kinds that say SINCE. One query."""
        sql, values = self._statement()
        given = {_stored(KEY): _stored(key), _day(SINCE): _day(since)}
        with connection.cursor() as cursor:
            cursor.execute(sql, [given.get(value, value) for value in values])
            return [bool(is_there) for is_there in cursor.fetchone()]

    def _statement(self) -> tuple[str, list[Any]]:
        if connection.vendor not in self._worked_out:
            each = [self._compiled(rows) for rows in self._which]
            sql = f"SELECT {', '.join(f'EXISTS({sql})' for sql, _values in each)}"
            self._worked_out[connection.vendor] = sql, [value for _sql, values in each for value in values]
        return self._worked_out[connection.vendor]

    def _compiled(self, rows: Rows) -> tuple[str, list[Any]]:
        sql, values = rows(KEY).order_by().values("pk").query.get_compiler(connection=connection).as_sql()
        return sql, list(values)


def _stored(key: uuid.UUID) -> Any:
    """As this database is given a key."""
    return UUIDField().get_db_prep_value(key, connection)


def _day(day: date) -> Any:
    return connection.ops.adapt_datefield_value(day)
