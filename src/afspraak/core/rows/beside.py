"""What rows refer to, and what refers to them, laid beside them as Django's prefetching does: one query each.

What lies there already is not fetched again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from operator import attrgetter
from typing import Any, cast

from django.db.models import ForeignKey, Model
from django.db.models.fields.reverse_related import ManyToOneRel

from afspraak.core.rows.reading import by_key

References = Sequence[tuple[Iterable[Model], str]]
"""Rows, and the name of a reference that each of them has."""


def lay_one(rows: Iterable[Model], name: str, *, known: Iterable[Model] = ()) -> list[Any]:
    """Let the reference `name` of each row hold the row that it refers to; returns all those, each once.

    One query, none where all of them are `known`: rows that the caller has in hand.
    """
    rows = list(rows)
    if not rows:
        return []
    there = _lay_same([(rows, name)], known)
    attname = _reference(rows[0], name).attname
    return [there[key] for key in dict.fromkeys(getattr(row, attname) for row in rows) if key is not None]


def lay_all(references: References, *, known: Iterable[Model] = ()) -> None:
    """Let every one of `references` hold its row. One query a table that is referred to.

    For what stands beside rows of many kinds: people above all, to whom nearly everything refers.
    """
    by_table: dict[type[Model], list[tuple[list[Model], str]]] = defaultdict(list)
    for rows, name in references:
        if listed := list(rows):
            by_table[_reference(listed[0], name).related_model].append((listed, name))
    known = list(known)
    for model, same in by_table.items():
        _lay_same(same, [one for one in known if isinstance(one, model)])


def _lay_same(same: Sequence[tuple[list[Model], str]], known: Iterable[Model]) -> dict[object, Any]:
    """Lay references to one table; returns by key all rows of it that are at hand."""
    there: dict[object, Any] = {one.pk: one for one in known}
    keys: dict[object, None] = {}
    references = [(_reference(rows[0], name), rows) for rows, name in same]
    for reference, rows in references:
        for row in rows:
            if (held := reference.get_cached_value(row, None)) is not None:
                there.setdefault(held.pk, held)
            keys[getattr(row, reference.attname)] = None
    lacking = [key for key in keys if key is not None and key not in there]
    there |= {one.pk: one for one in by_key(references[0][0].related_model, lacking)}
    for reference, rows in references:
        for row in rows:
            if not reference.is_cached(row):
                _lay(reference, row, there.get(getattr(row, reference.attname)))
    return there


def _lay(reference: ForeignKey[Any, Any], row: Model, referred: Model | None) -> None:
    reference.set_cached_value(row, referred)
    if referred is not None and reference.unique:  # no other row refers to it: it knows this one too
        reference.remote_field.set_cached_value(referred, row)


def lay_many(
    rows: Iterable[Model], name: str, *, order: str = "pk", known: Iterable[Model] | None = None
) -> list[Any]:
    """Let `row.name.all()` of each row hold what refers to it, by `order`; returns all those.

    One query, none where the caller has them in hand: `known` holds all that refer to these rows.
    """
    rows = list(rows)
    if lacking := [row for row in rows if name not in _laid(row)]:
        back = _back(type(lacking[0]), name)
        by_row: dict[object, list[Any]] = {row.pk: [] for row in lacking}
        found = by_key(back.related_model, by_row, column=back.field.name) if known is None else known
        for one in found:
            by_row[getattr(one, back.field.attname)].append(one)
        for row in lacking:
            _put(row, name, back.field, sorted(by_row[row.pk], key=attrgetter(order)))
    return [one for row in rows for one in _laid(row)[name]]


def laid(row: Model, name: str) -> Iterable[Any]:
    """What `row.name.all()` gives, where it lies beside `row`: Django makes a manager's class to say so.

    Not laid there, it is asked for as ever.
    """
    there = _laid(row)
    return cast("Iterable[Any]", there[name] if name in there else getattr(row, name).all())


def _reference(row: Model, name: str) -> ForeignKey[Any, Any]:
    return cast("ForeignKey[Any, Any]", row._meta.get_field(name))


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
