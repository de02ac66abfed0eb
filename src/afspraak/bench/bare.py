"""The bare page: what a page costs at least. Everything around it is the product's own.

It goes through the same middleware, so it reads the same session and the same person. Then it fetches the
same rows by the same number of plain queries: for each that the page itself was heard to make one query by
key, of one table, without joins or conditions. It answers with a text of the same length that was rendered
before. A bare write makes one durable insert instead, in a transaction of its own, and answers with 303.
"""

from __future__ import annotations

import pickle
import re
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from django.apps import apps
from django.conf import settings
from django.db import connection, models, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from afspraak.core import clock
from afspraak.core.steps.models import DoneStep
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

VERBS = ("SELECT", "INSERT", "UPDATE", "DELETE")
FROM = re.compile(r' FROM "(\w+)"')


@dataclass(frozen=True)
class Statement:
    """One statement as it was made, its values beside it."""

    sql: str
    values: Sequence[Any]


@dataclass(frozen=True)
class Rows:
    """The rows of one table that a statement read, by their keys."""

    table: str
    keys: list[Any]

    def fetch(self) -> list[models.Model]:
        """One plain query. Where the page found nothing, so does this."""
        rows = _models()[self.table]._default_manager
        few = self.keys[:1] or [uuid.UUID(int=0)]
        return list(rows.filter(pk__in=self.keys) if len(self.keys) > 1 else rows.filter(pk=few[0]))


@dataclass
class Recipe:
    """What a bare page does: fetch `rows`, and answer with `text`."""

    rows: list[Rows] = field(default_factory=list)
    text: bytes = b""


Recipes = dict[str, list[Recipe]]


def stand_beside_the_product() -> None:
    """Give this process the bare pages' addresses too. Only a process of the bench does this."""
    settings.ROOT_URLCONF = "afspraak.bench.urls"


@contextmanager
def heard() -> Iterator[list[Statement]]:
    """Every statement that is made meanwhile, those that open and close a transaction left out."""
    made: list[Statement] = []

    def listen(execute: Callable[..., Any], sql: str, values: Any, many: bool, context: Any) -> Any:
        if sql.startswith(VERBS):
            made.append(Statement(sql, tuple(values or ())))
        return execute(sql, values, many, context)

    with connection.execute_wrapper(listen):
        yield made


def rows_of(statement: Statement) -> Rows:
    """The rows of its main table that a SELECT reads; none where it glances whether there are any."""
    found = FROM.search(statement.sql)
    assert found is not None  # a query names its table
    if statement.sql.startswith("SELECT EXISTS("):
        return Rows(found[1], [])
    found = _main_table(statement.sql)
    table, chosen, rest = found[1], statement.sql[: found.start()], statement.sql[found.start() :]
    key = _models()[table]._meta.pk.column
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT "{table}"."{key}"{rest}', statement.values[chosen.count("%s") :])
        keys = [row[0] for row in cursor.fetchall()]
    return Rows(table, list(dict.fromkeys(keys)))


def _main_table(sql: str) -> re.Match[str]:
    """Where a query names its table: not within the brackets of what it works out beside each row."""
    return next(found for found in FROM.finditer(sql) if _depth(sql[: found.start()]) == 0)


def _depth(sql: str) -> int:
    return sql.count("(") - sql.count(")")


@cache
def _models() -> dict[str, type[models.Model]]:
    """Every model by the name of its table."""
    return {model._meta.db_table: model for model in apps.get_models(include_auto_created=True)}


def recipes_file() -> Path:
    return Path(settings.DATA) / "recipes"


def keep(recipes: Recipes) -> None:
    """Write `recipes` where the web process finds them."""
    recipes_file().write_bytes(pickle.dumps(recipes))


@cache
def kept() -> Recipes:
    """The recipes of this run: our own file, in our own folder."""
    recipes: Recipes = pickle.loads(recipes_file().read_bytes())
    return recipes


@person_only
def page(request: HttpRequest, name: str, number: int) -> HttpResponse:
    """The bare page beside the `number`th page of bench `name`."""
    recipe = kept()[name][number]
    for rows in recipe.rows:
        rows.fetch()
    return HttpResponse(recipe.text)


@person_only
def write(request: HttpRequest) -> HttpResponse:
    """The bare write: one row, durable when it is answered."""
    reader = cast("PersonRequest", request).person
    with transaction.atomic():
        DoneStep.objects.create(key=uuid.uuid4(), by_id=reader.pk, outcome="", done_on=clock.today())
    answer = HttpResponseRedirect("/")
    answer.status_code = 303
    return answer
