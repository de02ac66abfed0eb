"""What is in a backup, by name: what it is, the tables in parts, the files, and the tally at the end.

It is a tar, so that any machine can open one that is not locked, now and in twenty years:

    about.json                     format, version, date, migrations, the columns of each table
    tables/NAME/000001.jsonl.gz    a row a line, as a JSON array in the order of the columns
    files/keys/instance.key, …     the files, under the name of their folder
    manifest.json                  per table the rows and the SHA-256 of its lines, per file its SHA-256
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field
from typing import Any

from afspraak.core.backup.refusals import NotPossible

FORMAT = 1
ABOUT, MANIFEST = "about.json", "manifest.json"
PART = re.compile(r"tables/([a-z0-9_]+)/\d{6}\.jsonl\.gz")
FILE = re.compile(r"files/((?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*)")


@dataclass(frozen=True)
class About:
    """`made_on` is a date and no more (law 1). `migrations` are the applied ones, "app.name"."""

    version: str
    made_on: str
    migrations: list[str]
    tables: dict[str, list[str]]
    format: int = FORMAT

    def encoded(self) -> bytes:
        return json.dumps(asdict(self), indent=1).encode()

    @classmethod
    def decoded(cls, data: bytes) -> About:
        """Raises `NotPossible` for what this version cannot read."""
        read = _object(data, "not_a_backup")
        if read.get("format") != FORMAT:
            raise NotPossible("unknown_format" if "format" in read else "not_a_backup")
        try:
            return cls(**read)
        except TypeError:
            raise NotPossible("not_a_backup") from None


@dataclass
class Tally:
    """Of one table: how many rows, and the SHA-256 over all its lines. Equal tallies are equal rows."""

    rows: int
    sha256: str


@dataclass
class Manifest:
    """What must have come by when the last row and file were read."""

    tables: dict[str, Tally] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        return sum(tally.rows for tally in self.tables.values())

    def encoded(self) -> bytes:
        return json.dumps(asdict(self), indent=1).encode()

    @classmethod
    def decoded(cls, data: bytes) -> Manifest:
        """Raises `NotPossible` when it is not what `encoded` wrote."""
        read = _object(data, "damaged")
        try:
            tables = {name: Tally(**tally) for name, tally in read["tables"].items()}
            return cls(tables, dict(read["files"]))
        except (KeyError, TypeError, AttributeError, ValueError):
            raise NotPossible("damaged") from None


def _object(data: bytes, otherwise: str) -> dict[str, Any]:
    try:
        read = json.loads(data)
    except ValueError:
        raise NotPossible(otherwise) from None
    if not isinstance(read, dict):
        raise NotPossible(otherwise)
    return read
