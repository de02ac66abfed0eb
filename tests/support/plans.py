"""Which tables a query walks from end to end: what the database says it will do, read from EXPLAIN."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from django.db import connection

# Read whole, because they are a handful of rows however many people there are.
SMALL = {"people_settingentry", "people_team", "people_ownday"}
SCAN_SQLITE = re.compile(r"^SCAN (?!arm\d)(\w+)\b(?! USING| VIRTUAL| ROW)")  # arm0: see core/rows/together.py
SCAN_POSTGRES = re.compile(r"Seq Scan on (\w+)")


def whole_tables(sql: str) -> set[str]:
    """The tables that `sql` would walk from end to end."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
            lines = [str(row[3]) for row in cursor.fetchall()]
            return {found.group(1) for line in lines if (found := SCAN_SQLITE.match(line))}
        # With a few rows PostgreSQL rightly walks a table; here it may not, unless there is no other way.
        cursor.execute("SET LOCAL enable_seqscan = off")
        # What stands within a query is chosen by its price alone; a table of one page is cheapest walked.
        cursor.execute("SET LOCAL seq_page_cost = 1000000")
        cursor.execute(f"EXPLAIN {sql}")
        lines = [str(row[0]) for row in cursor.fetchall()]
        return {found.group(1) for line in lines if (found := SCAN_POSTGRES.search(line))}


def walked_by(asked: Iterable[Mapping[str, Any]]) -> set[tuple[str, str]]:
    """Of the queries that were captured: each table that one walks, with the query."""
    return {
        (table, query["sql"][:300])
        for query in asked
        if query["sql"].startswith("SELECT")
        for table in whole_tables(query["sql"])
        if table not in SMALL
    }
