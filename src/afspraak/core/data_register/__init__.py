"""The data register: what is stored about people, why, who sees it and how long. Declared beside the models.

Each area has a `data_register.py` with `FIELDS` ("table.column" to Declared) and, for columns that concern
nobody, `NOT_PERSONAL` ("table.column" to the reason). Tables of others are declared by who installed them.
Two names more, where an area needs them: `EXPORT`, the dotted path of a function that gives what one person
may take along of the area, and `OWNERS` ("table" to the column that holds a person's key without a relation).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.utils.module_loading import import_string, module_has_submodule

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Export = Callable[[Any], dict[str, Any]]


@dataclass(frozen=True)
class Declared:
    """One stored field: what it is for, who can see it, how long it is kept. In plain words.

    `what` names it for people, as a heading. A `secret` opens a door: it is not even handed to its owner.
    What `has_time` is a thing with a time of its own, a conversation for one (law 1, a): a backup keeps that.
    """

    purpose: StrOrPromise
    seen_by: StrOrPromise
    kept: StrOrPromise
    what: StrOrPromise = ""
    secret: bool = False
    has_time: bool = False


@dataclass(frozen=True)
class Area:
    """What one area declares, by "table.column"."""

    label: str
    fields: dict[str, Declared]
    not_personal: dict[str, StrOrPromise]
    owners: dict[str, str] = field(default_factory=dict)
    export: Export | None = None


@dataclass(frozen=True)
class Register:
    """Everything declared: `fields` concern a person; `not_personal` say why they do not."""

    areas: tuple[Area, ...]
    fields: dict[str, Declared]
    not_personal: dict[str, StrOrPromise]


def collect() -> Register:
    """Read the declarations of all installed areas. Raises ValueError when a column is declared twice."""
    areas = tuple(_area(label, module) for label, module in _declarations())
    fields: dict[str, Declared] = {}
    not_personal: dict[str, StrOrPromise] = {}
    for area in areas:
        twice = {*fields, *not_personal} & {*area.fields, *area.not_personal}
        twice |= area.fields.keys() & area.not_personal.keys()
        if twice:
            raise ValueError(f"declared twice: {', '.join(sorted(twice))}")
        fields |= area.fields
        not_personal |= area.not_personal
    return Register(areas, fields, not_personal)


def _declarations() -> Iterator[tuple[str, ModuleType]]:
    """Each area's label and its module of declarations; core has this package, and keeps them in `fields`."""
    for config in apps.get_app_configs():
        if config.name.startswith("afspraak.") and config.module is not None:
            room = "data_register.fields" if config.label == "core" else "data_register"
            if module_has_submodule(config.module, room.split(".")[0]):
                yield config.label, import_module(f"{config.name}.{room}")


def _area(label: str, module: ModuleType) -> Area:
    path: str | None = getattr(module, "EXPORT", None)
    return Area(
        label=label,
        fields=getattr(module, "FIELDS", {}),
        not_personal=getattr(module, "NOT_PERSONAL", {}),
        owners=getattr(module, "OWNERS", {}),
        export=import_string(path) if path else None,
    )
