"""No main page walks a whole table: what the database says it will do, read from EXPLAIN."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from afspraak.people.models import Person
from tests.support.agreements import delivered, proposed, signed, told
from tests.support.plans import walked_by, whole_tables

pytestmark = pytest.mark.django_db


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
    assert walked_by(asked.captured_queries) == set()


def test_a_walk_is_seen() -> None:
    """The finder itself finds: a title has no index."""
    assert whole_tables("SELECT * FROM agreements_terms WHERE title = 'x'") == {"agreements_terms"}
