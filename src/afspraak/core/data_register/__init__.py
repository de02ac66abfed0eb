"""The data register: what is stored about people, why, who sees it and how long. Declared beside the models.

Each area has a `data_register.py` with `FIELDS` ("table.column" to Declared) and, for columns that concern
nobody, `NOT_PERSONAL` ("table.column" to the reason). Tables of others are declared by who installed them.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from django.apps import apps
from django.utils.module_loading import module_has_submodule

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True)
class Declared:
    """One stored field: what it is for, who can see it, how long it is kept. In plain words."""

    purpose: StrOrPromise
    seen_by: StrOrPromise
    kept: StrOrPromise


@dataclass(frozen=True)
class Register:
    """Everything declared: `fields` concern a person; `not_personal` say why they do not."""

    fields: dict[str, Declared]
    not_personal: dict[str, StrOrPromise]


def collect() -> Register:
    """Read the declarations of all installed areas. Raises ValueError when a column is declared twice."""
    fields: dict[str, Declared] = {}
    not_personal: dict[str, StrOrPromise] = {}
    for config in apps.get_app_configs():
        if not config.name.startswith("afspraak."):
            continue
        name = f"{config.name}.data_register"
        if config.module is None or not module_has_submodule(config.module, "data_register"):
            continue
        module = import_module(f"{name}.fields" if config.label == "core" else name)
        for column in [*module.FIELDS, *getattr(module, "NOT_PERSONAL", {})]:
            if column in fields or column in not_personal:
                raise ValueError(f"{column} is declared twice")
        fields |= module.FIELDS
        not_personal |= getattr(module, "NOT_PERSONAL", {})
    return Register(fields, not_personal)
