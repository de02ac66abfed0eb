"""The time zones one can choose from, by the names of the tz database."""

from __future__ import annotations

from zoneinfo import available_timezones

PLACES = ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")

ZONES = frozenset(name for name in available_timezones() if name.split("/")[0] in PLACES) | {"UTC"}
