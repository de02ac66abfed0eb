"""What coaching stores about people, why, who sees it and how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afspraak.core.data_register import Declared

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

FIELDS: dict[str, Declared] = {}
NOT_PERSONAL: dict[str, StrOrPromise] = {}
