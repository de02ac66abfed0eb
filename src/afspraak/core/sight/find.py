"""Finding one thing within what a person may see."""

from __future__ import annotations

from typing import TypeVar

from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet

from afspraak.core.errors import NotThere

_M = TypeVar("_M", bound=Model)


def find(visible: QuerySet[_M], key: object) -> _M:
    """The one with primary key `key` in a QuerySet that came from `visible_to`. One query.

    Raises NotThere when it is absent, out of sight, or `key` is no key at all.
    """
    try:
        found = visible.filter(pk=key).first()
    except (ValidationError, ValueError, TypeError) as error:
        raise NotThere from error
    if found is None:
        raise NotThere
    return found
