"""What a run says: a table to read, or JSON to keep and compare."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from afspraak.bench.running import Result

HEADS = ("bench", "queries", "CPU ms", "median ms", "p95 ms", "per second", "bytes", "ratio to bare")


def as_json(people: int, database: str, results: Sequence[Result]) -> str:
    """One object: how many people, which database, and every bench with its figures."""
    said = {"people": people, "database": database, "benches": [asdict(result) for result in results]}
    return json.dumps(said, indent=2)


def as_table(people: int, database: str, results: Sequence[Result]) -> str:
    """Columns for a terminal."""
    rows = [HEADS, *(tuple(str(value) for value in asdict(result).values()) for result in results)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEADS))]
    lines = [
        "  ".join(
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]
    return "\n".join([f"{people} people on {database}", *lines])
