"""What was rendered from things that do not change: kept in this process's memory, and nowhere else.

A part is rendered by itself. It gets the values it is called with, and no request, no reader, no form. Its
key is the template, the language, the date, and all that it is made from, written out and hashed. So nobody
has to think of forgetting: words that were erased, or a name that became another, make another key; what was
rendered before is asked for by nobody, and goes as others come.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from hashlib import blake2b
from threading import Lock

from django.db.models import Model
from django.template.loader import render_to_string
from django.utils.translation import get_language

from afspraak.core import clock

LIMIT = 16 * 1024 * 1024  # bytes of text a process keeps, about; what was asked for longest ago goes first


class Shelf:
    """A number of rendered parts, at most `limit` bytes of them. Threads may share it."""

    def __init__(self, limit: int = LIMIT) -> None:
        self.limit = limit
        self.size = 0
        self._parts: OrderedDict[bytes, str] = OrderedDict()
        self._lock = Lock()

    def part(self, key: bytes, render: Callable[[], str]) -> str:
        """What is kept under `key`, or what `render` gives, kept from now on."""
        with self._lock:
            if (found := self._parts.get(key)) is not None:
                self._parts.move_to_end(key)
                return found
        made = render()  # not while others wait: two may render the same, which harms nobody
        with self._lock:
            if key not in self._parts:
                self._parts[key] = made
                self.size += len(made)
            while self.size > self.limit:
                _, gone = self._parts.popitem(last=False)
                self.size -= len(gone)
        return made

    def clear(self) -> None:
        with self._lock:
            self._parts.clear()
            self.size = 0

    def __len__(self) -> int:
        return len(self._parts)


SHELF = Shelf()


def part(template: str, made_from: Mapping[str, object]) -> str:
    """`template` rendered from `made_from` alone, or what was kept of that."""
    return SHELF.part(key_of(template, made_from), lambda: render_to_string(template, dict(made_from)))


def key_of(template: str, made_from: Mapping[str, object]) -> bytes:
    """A hash over everything that decides what `template` gives. It shows no words."""
    values = [(name, _written_out(value)) for name, value in made_from.items()]
    return blake2b(repr((template, get_language(), clock.today(), values)).encode(), digest_size=16).digest()


def _written_out(value: object) -> str:
    """All that `value` is, as text. A row of the database says itself what that is, as `written_out`."""
    said = getattr(value, "written_out", None)
    if said is not None:
        return str(said)
    if isinstance(value, list | tuple):
        return str([_written_out(each) for each in value])
    if isinstance(value, Model):
        raise TypeError(f"{type(value).__name__} does not say what is rendered from it (written_out)")
    return repr(value)
