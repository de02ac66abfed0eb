"""Log lines that watch nobody: a date, never a time of day; no address, path, object or person (law 1)."""

from __future__ import annotations

import logging
import re
import traceback
from pathlib import Path
from typing import Any

from afspraak.core import clock

PACKAGE = Path(__file__).resolve().parent.parent
_PLACEHOLDER = re.compile(r"%(?:\([^)]*\))?[-#0 +]*[\d.*]*[a-zA-Z]")


class DayFormatter(logging.Formatter):
    """`2026-11-24 ERROR afspraak.core.jobs: what happened (OperationalError at core/jobs/work.py:27)`.

    Our own messages name code only, so they are printed whole. Those of others carry paths, hosts and
    addresses in their arguments: of them only the fixed words are printed. Of an error its type and the
    line of code are printed, never its text and never the values around it.
    """

    def format(self, record: logging.LogRecord) -> str:
        line = f"{clock.today().isoformat()} {record.levelname} {record.name}"
        if said := _said(record):
            line += f": {said}"
        if where := _where(record):
            line += f" ({where})"
        return line


def _said(record: logging.LogRecord) -> str:
    if record.name == "afspraak" or record.name.startswith("afspraak."):
        return record.getMessage()
    if record.name.startswith("django.security"):
        return ""  # these are made of what the visitor sent
    return _PLACEHOLDER.sub("…", str(record.msg)) if record.args else str(record.msg)


def _where(record: logging.LogRecord) -> str:
    """The error's type and the innermost line of our own code, or of anyone's when ours is not in it."""
    error = record.exc_info[1] if record.exc_info else None
    if error is None:
        return ""
    kind = type(error).__name__
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return kind
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(PACKAGE)]
    frame = (ours or frames)[-1]
    file = Path(frame.filename)
    name = file.relative_to(PACKAGE).as_posix() if ours else file.name
    return f"{kind} at {name}:{frame.lineno}"


def logging_of_days(ours: str) -> dict[str, Any]:
    """Django's LOGGING: lines with a date, and none of a request that went well. `ours` is our own logger."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"day": {"()": f"{DayFormatter.__module__}.{DayFormatter.__qualname__}"}},
        "handlers": {"day": {"class": "logging.StreamHandler", "formatter": "day"}},
        "root": {"handlers": ["day"], "level": "WARNING"},
        "loggers": {
            ours: {"level": "INFO"},
            "django": {"handlers": ["day"], "level": "WARNING", "propagate": False},
            "django.server": {"handlers": [], "level": "CRITICAL", "propagate": False},
            "django.request": {"handlers": ["day"], "level": "ERROR", "propagate": False},
        },
    }
