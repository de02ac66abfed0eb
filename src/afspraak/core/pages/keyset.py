"""The page after a cursor; the cursor is the last item's place in the order."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.core.exceptions import ValidationError
from django.db.models import Field, Model, Q, QuerySet

from afspraak.core import rows

_M = TypeVar("_M", bound=Model)
_Place = list[Any]


@dataclass(frozen=True)
class Page(Generic[_M]):
    """Some items in order, and the cursor of the page behind them (None on the last)."""

    items: list[_M]
    next: str | None


def keyset(queryset: QuerySet[_M], order: tuple[str, ...], after: str | None, size: int = 50) -> Page[_M]:
    """`size` items of `queryset` in `order`, starting behind the cursor `after`. One query.

    `order` names fields of the model itself that are never null, "-" for descending; the primary key is
    added when it is not there, so that no two items share a place. A cursor that is damaged, or made for
    another order, gives the first page.
    """
    order = _total(queryset.model, order)
    place = _place(queryset.model, order, after)
    if place is not None:
        queryset = queryset.filter(_behind(order, place))
    found = rows.chosen(queryset.order_by(*order)[: size + 1])
    items = found[:size]
    return Page(items, _cursor(items[-1], order) if len(found) > size else None)


def _total(model: type[Model], order: tuple[str, ...]) -> tuple[str, ...]:
    key = model._meta.pk.name
    return order if {key, "pk"} & {_bare(name) for name in order} else (*order, key)


def _bare(name: str) -> str:
    return name.removeprefix("-")


def _field(model: type[Model], name: str) -> Field[Any, Any]:
    bare = _bare(name)
    field = model._meta.pk if bare == "pk" else model._meta.get_field(bare)
    assert isinstance(field, Field), f"{bare} is not a field of its own"
    return field


def _behind(order: tuple[str, ...], place: _Place) -> Q:
    """Everything behind `place`: past it in the first field, or level there and past it in the next, ..."""
    behind = Q()
    level = Q()
    for name, value in zip(order, place, strict=True):
        past = "lt" if name.startswith("-") else "gt"
        behind |= level & Q(**{f"{_bare(name)}__{past}": value})
        level &= Q(**{_bare(name): value})
    return behind


def _cursor(item: Model, order: tuple[str, ...]) -> str:
    values = [_field(type(item), name).value_to_string(item) for name in order]
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")


def _place(model: type[Model], order: tuple[str, ...], cursor: str | None) -> _Place | None:
    """The values in a cursor as the fields have them, or None when it cannot be one of ours."""
    if not cursor:
        return None
    try:
        values = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if not isinstance(values, list) or not all(_storable(value) for value in values):
            return None
        return [_field(model, name).to_python(value) for name, value in zip(order, values, strict=True)]
    except (ValueError, ValidationError, TypeError, RecursionError):
        return None


def _storable(value: object) -> bool:
    """Text that every database takes; PostgreSQL refuses NUL, and a lone surrogate cannot be encoded."""
    return isinstance(value, str) and "\x00" not in value and value.isprintable()
