"""What rows refer to, and what refers to them, laid beside them as Django's prefetching does: one query each.

What lies there already is not fetched again.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from operator import attrgetter
from typing import Any, cast

from django.db.models import ForeignKey, Model
from django.db.models.fields.reverse_related import ManyToOneRel

from afspraak.core.rows.reading import by_key


def lay_one(rows: Iterable[Model], name: str, *, known: Iterable[Model] = ()) -> list[Any]:
    """Let the reference `name` of each row hold the row that it refers to; returns all those, each once.

    One query, none where all of them are `known`: rows that the caller has in hand.
    """
    rows = list(rows)
    if not rows:
        return []
    reference = cast("ForeignKey[Any, Any]", rows[0]._meta.get_field(name))
    held: dict[object, Any] = {one.pk: one for one in known}
    for row in rows:
        if reference.is_cached(row) and (there := reference.get_cached_value(row)) is not None:
            held.setdefault(there.pk, there)
    keys = dict.fromkeys(getattr(row, reference.attname) for row in rows)
    lacking = [key for key in keys if key is not None and key not in held]
    held |= {one.pk: one for one in by_key(reference.related_model, lacking)}
    for row in rows:
        if not reference.is_cached(row):
            reference.set_cached_value(row, held.get(getattr(row, reference.attname)))
    return [held[key] for key in keys if key is not None]


def lay_many(rows: Iterable[Model], name: str, *, order: str = "pk") -> list[Any]:
    """Let `row.name.all()` of each row hold what refers to it, by `order`; returns all those. One query."""
    rows = list(rows)
    if lacking := [row for row in rows if name not in _laid(row)]:
        back = _back(type(lacking[0]), name)
        by_row: dict[object, list[Any]] = {row.pk: [] for row in lacking}
        for one in by_key(back.related_model, by_row, column=back.field.name):
            by_row[getattr(one, back.field.attname)].append(one)
        for row in lacking:
            _put(row, name, back.field, sorted(by_row[row.pk], key=attrgetter(order)))
    return [one for row in rows for one in _laid(row)[name]]


@cache
def _back(model: type[Model], name: str) -> ManyToOneRel:
    """The relation that `model` knows as `name`."""
    relations = (relation for relation in model._meta.related_objects if relation.get_accessor_name() == name)
    return cast("ManyToOneRel", next(relations))


def _laid(row: Model) -> dict[str, Any]:
    """What lies beside `row`, by name: where Django's own prefetching puts it."""
    laid: dict[str, Any] = row.__dict__.setdefault("_prefetched_objects_cache", {})
    return laid


def _put(row: Model, name: str, reference: ForeignKey[Any, Any], beside: list[Any]) -> None:
    """Lay `beside` there. The QuerySet around it is Django's own: to filter it further asks the database."""
    for one in beside:
        reference.set_cached_value(one, row)
    found = getattr(row, name).get_queryset()
    found._result_cache, found._prefetch_done = beside, True
    _laid(row)[name] = found
