"""How an action says no: a key that tests and the API read, and words for people.

Areas keep their words in `AREA/messages.py` and register them when the app is ready. A domain error is
raised inside the action's transaction, so nothing is stored in part.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from django.http import Http404

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

MESSAGES: dict[str, StrOrPromise] = {}


def register(messages: Mapping[str, StrOrPromise]) -> None:
    """Add an area's messages; `%(name)s` in them takes the error's values. A key has one meaning.

    Raises ValueError when another area has the key with other words.
    """
    for key, text in messages.items():
        if key in MESSAGES and MESSAGES[key] != text:
            raise ValueError(f"message key {key!r} is registered twice")
        MESSAGES[key] = text


def message_of(key: str, values: Mapping[str, object] | None = None) -> str:
    """The words of `key` in the reader's language. Raises KeyError for a key nobody registered."""
    text = str(MESSAGES[key])
    return text % values if values else text


class DomainError(Exception):
    """The product says no. `key` names the reason, `values` fill its words."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    @property
    def message(self) -> str:
        """The reason in the language that is active when it is read."""
        return message_of(self.key, self.values)


class Refused(DomainError):
    """A rule or the state says no."""


class Conflict(DomainError):
    """Somebody else, or the same person in another tab, acted first."""


class Invalid(DomainError):
    """The words or values do not hold together. `fields` says per field which message key."""

    def __init__(self, key: str, fields: Mapping[str, str] | None = None, **values: object) -> None:
        super().__init__(key, **values)
        self.fields = dict(fields or {})

    def field_messages(self) -> dict[str, str]:
        """Per field its reason in the reader's language."""
        return {name: message_of(key, self.values) for name, key in self.fields.items()}


class NotThere(DomainError, Http404):
    """Absent, or not for these eyes: to the outside that is the same, so Django answers 404."""

    def __init__(self, key: str = "not_there", **values: object) -> None:
        super().__init__(key, **values)
