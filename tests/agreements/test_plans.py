"""No main page walks a whole table: what the database says it will do, read from EXPLAIN."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from afspraak.people.models import Person
from tests.support.agreements import delivered, proposed, signed, told

pytestmark = pytest.mark.django_db

# Read whole, because they are a handful of rows however many people there are.
SMALL = {"people_settingentry", "people_team", "people_ownday"}
SCAN_SQLITE = re.compile(r"^SCAN (\w+)\b(?! USING| VIRTUAL| ROW)")
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
        cursor.execute(f"EXPLAIN {sql}")
        lines = [str(row[0]) for row in cursor.fetchall()]
        return {found.group(1) for line in lines if (found := SCAN_POSTGRES.search(line))}


@pytest.mark.parametrize(
    "name", ["today", "agreements:list", "agreements:agreement", "agreements:check_in", "coaching"]
)
def test_no_main_page_walks_a_table(
    name: str, client_of: Callable[[Person], Client], holder: Person, counterpart: Person
) -> None:
    proposed(holder, counterpart, by=counterpart)
    delivered(signed(holder, counterpart))
    agreement = told(signed(holder, counterpart))
    args = [agreement.pk] if name.startswith("agreements:") and name != "agreements:list" else []
    cache.clear()
    client = client_of(counterpart if name == "coaching" else holder)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(reverse(name, args=args)).status_code == 200
    walked = {
        (table, query["sql"][:300])
        for query in asked.captured_queries
        if query["sql"].startswith("SELECT")
        for table in whole_tables(query["sql"])
        if table not in SMALL
    }
    assert walked == set()


def test_a_walk_is_seen() -> None:
    """The finder itself finds: a title has no index."""
    assert whole_tables("SELECT * FROM agreements_terms WHERE title = 'x'") == {"agreements_terms"}
