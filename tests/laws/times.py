"""Finding a clock: what in a value betrays a time of day, a moment, an address or a device (law 1)."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Amsterdam")
CLOCK = re.compile(r"(?<![\d:.-])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?![\d:]|[a-f][\da-f])")
ISO = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
EPOCH = re.compile(
    r"(?<![\w.-])1[6-9]\d{8}(?:\.\d+|\d{3})?(?![\w-])"
)  # 2020 to 2033, seconds or milliseconds
ADDRESS = re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])|(?<!\w)::1(?!\w)")
DEVICE = re.compile(r"Mozilla/|AppleWebKit|Headless|Chrome/\d|User-Agent", re.IGNORECASE)
UUID = re.compile(r"\b[0-9a-f]{8}-?[0-9a-f]{4}-?([1-8])[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}\b", re.I)


def betrays(value: Any) -> str | None:
    """A word for what `value` betrays, or None."""
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, datetime):
        aware = value if value.tzinfo else value.replace(tzinfo=UTC)
        local = aware.astimezone(ZONE).timetz().replace(tzinfo=None)
        return None if local == time(0) else "moment"
    if isinstance(value, time):
        return "time of day"
    if isinstance(value, (int, float)):
        return "epoch" if 1_600_000_000 <= abs(value) % 10**13 <= 2_000_000_000 or value > 10**12 else None
    if isinstance(value, uuid.UUID):
        return None if value.version == 4 else f"uuid{value.version}"
    if isinstance(value, (bytes, memoryview)):
        value = bytes(value).decode("latin-1")
    text = str(value)
    for name, pattern in (("iso", ISO), ("clock", CLOCK), ("epoch", EPOCH), ("address", ADDRESS)):
        if pattern.search(text):
            return name
    if DEVICE.search(text):
        return "device"
    versions = {found.group(1) for found in UUID.finditer(text)}
    return (
        f"uuid{'/'.join(sorted(versions - {'4', '5', '8'}))}"
        if versions & {"1", "2", "3", "6", "7"}
        else None
    )


def files_with_a_time(folder: Path) -> Iterator[str]:
    """Files below `folder` whose own time is not a midnight, in UTC or in the organisation's zone."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            moment = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            if time(0) not in {moment.time(), moment.astimezone(ZONE).time()}:
                yield str(path.relative_to(folder))
