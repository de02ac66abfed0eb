"""What an event is, and how it travels through a row: ids only."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any, TypeVar, get_type_hints

from django.utils.module_loading import import_string

Listener = Callable[..., object]
_L = TypeVar("_L", bound=Listener)
_FIELD_TYPES = (uuid.UUID, int, str)


@dataclass(frozen=True)
class Event:
    """Something happened. Subclasses are frozen dataclasses in the past tense, of UUID, int and str."""


def outward(listener: _L) -> _L:
    """Mark a listener that acts outside the database (mail, say).

    Such an act cannot be rolled back, and must not hold a write lock while a far server thinks: it runs
    outside a transaction, and the row goes when it is done. Killed in between, it happens again. What is to
    be written when the act is done, it returns as a function: that runs in one transaction with the deletion.
    """
    listener.acts_outward = True  # type: ignore[attr-defined]
    return listener


def is_outward(listener: Listener) -> bool:
    return bool(getattr(listener, "acts_outward", False))


def name_of(kind: type[Event]) -> str:
    """The dotted name under which an event's class stands in its row."""
    return f"{kind.__module__}.{kind.__qualname__}"


def packed(event: Event) -> dict[str, str | int]:
    """The event's ids as JSON. Raises TypeError for anything that is not an id."""
    data: dict[str, str | int] = {}
    for field in fields(event):
        value = getattr(event, field.name)
        if type(value) not in _FIELD_TYPES:
            raise TypeError(f"{name_of(type(event))}.{field.name} is not an id but {type(value).__name__}")
        data[field.name] = str(value) if isinstance(value, uuid.UUID) else value
    return data


def unpacked(name: str, data: dict[str, Any]) -> Event:
    """The event that `packed` wrote. Raises ImportError or TypeError when the class changed meanwhile."""
    kind = import_string(name)
    hints = get_type_hints(kind)
    event: Event = kind(**{key: hints[key](value) for key, value in data.items()})
    return event
