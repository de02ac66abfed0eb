"""The organisation as its settings say it is."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from afspraak.core import rows
from afspraak.people.models import SettingEntry


@dataclass(frozen=True)
class Organisation:
    """The settings that hold now, each with what holds before anyone chose.

    The days of keeping are explained in docs/architecture/limits.md. A demo database says here that it is
    one, and nowhere else.
    """

    name: str = ""
    is_demo: bool = False
    country: str = "NL"  # whose public holidays are no working days; see people/working_days.py
    keep_closed_agreements: int = 730  # days after closing
    keep_unsigned_proposals: int = 90  # days after the refusal or withdrawal


# What touches a law of the house: these change only with the signature of the works council's overseer.
LAW_KEYS = frozenset({"keep_closed_agreements", "keep_unsigned_proposals"})
KEYS = frozenset(Organisation.__dataclass_fields__)


def current() -> Organisation:
    """The latest entry of each setting. One query; entries are few."""
    entries = sorted(rows.by_key(SettingEntry, KEYS, column="key"), key=attrgetter("number"))
    latest: dict[str, Any] = {entry.key: entry.value for entry in entries}
    return Organisation(**latest)
