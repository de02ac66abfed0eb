"""The data register, for the page and for the command line. No queries: it is made from declarations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from afspraak.core import data_register
from afspraak.core.data_register import Declared

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

# In the order of the page: what concerns people most comes first. An area without words here comes last.
TITLES: dict[str, tuple[StrOrPromise, StrOrPromise]] = {
    "people": (_("You"), _("Who you are here, and how you sign in.")),
    "agreements": (_("Your agreements"), _("What you agree with somebody, and what you tell each other.")),
    "coaching": (
        _("Helping each other"),
        _("What you tell early, what you speak about together, and what you ask and give."),
    ),
    "inform": (_("How you are reached"), _("When you get mail, and what it tells you next.")),
    "core": (_("Under the floor"), _("What the product needs for a moment to do its work.")),
    "demo": (_("The demo"), _("Exists only where the product is shown with invented people.")),
}


@dataclass(frozen=True)
class Row:
    """One stored field."""

    table: str
    field: str
    purpose: str
    seen_by: str
    kept: str


@dataclass(frozen=True)
class Group:
    """Fields that are kept for one purpose, with one answer to who sees them and how long."""

    declared: Declared
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Chapter:
    """What one area keeps, in words for people."""

    label: str
    title: StrOrPromise
    opening: StrOrPromise
    groups: tuple[Group, ...]


def rows() -> list[Row]:
    """Every declared field that concerns a person, by table and in the order of declaration."""
    fields = data_register.collect().fields
    found = []
    for column in sorted(fields, key=_table):
        declared, name = fields[column], column.partition(".")[2]
        texts = (str(text) for text in (declared.purpose, declared.seen_by, declared.kept))
        found.append(Row(_table(column), name, *texts))
    return found


def chapters() -> list[Chapter]:
    """The register by area, and within it by purpose."""
    order = list(TITLES)
    areas = [area for area in data_register.collect().areas if area.fields]
    areas.sort(key=lambda area: order.index(area.label) if area.label in order else len(order))
    return [
        Chapter(area.label, *TITLES.get(area.label, (area.label, "")), groups=_groups(area.fields))
        for area in areas
    ]


def _groups(fields: dict[str, Declared]) -> tuple[Group, ...]:
    columns: dict[Declared, list[str]] = {}
    for column, declared in fields.items():
        columns.setdefault(declared, []).append(column)
    return tuple(Group(declared, tuple(names)) for declared, names in columns.items())


def _table(column: str) -> str:
    return column.partition(".")[0]
