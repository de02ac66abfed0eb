"""What was erased while somebody read or wrote goes from PostgreSQL's files as soon as they are done."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support.instances import Instance, postgres
from tests.support.own_server import server_of_ones_own

pytestmark = [pytest.mark.slow, pytest.mark.postgres_only, pytest.mark.xdist_group("erased")]

# A sentence that stands in one row, and the row taken away, while somebody else still sees it.
MARK = b"ZZREAD1ZZ"
WRITE = """
from afspraak.people import actions as people
people.add("reader@example.org", by=None, given_name="Ann", family_name="ZZREAD1ZZ")
"""
ERASE = """
from afspraak.core.overwriting import nightly, overwrite
from afspraak.people.models import Person
nightly.PATIENCE_WITH_OTHERS = {patience}
Person.objects.filter(family_name__startswith="ZZREAD").update(family_name="gone")
overwrite()
"""
TABLE = "people_person"


@contextmanager
def reading(instance: Instance) -> Iterator[Any]:
    """Somebody who began reading before anything was erased, and sees the same until they are done."""
    import psycopg

    with psycopg.connect(instance.url) as reader:
        reader.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        assert reader.execute("SELECT 1").fetchone()
        yield reader


def stands_in_file(instance: Instance) -> bool:
    import psycopg

    with psycopg.connect(instance.url, autocommit=True) as server:
        server.execute("CHECKPOINT")
        row = server.execute(f"SELECT pg_read_binary_file(pg_relation_filepath('{TABLE}'))").fetchone()
        assert row
        return MARK in bytes(row[0])


@contextmanager
def writing_elsewhere(instance: Instance) -> Iterator[Any]:
    """Somebody who began writing in another database of the same server."""
    import psycopg

    with psycopg.connect(instance.url, dbname="postgres") as writer:
        writer.execute("CREATE TEMPORARY TABLE noted (number integer)")
        yield writer


@pytest.mark.parametrize("began", [reading, writing_elsewhere])
def test_what_somebody_may_still_read_goes_when_they_are_done(tmp_path: Path, began: Any) -> None:
    with server_of_ones_own():
        instance = postgres(tmp_path, "overwriting")
        assert instance.run("manage", "migrate", "-v0").returncode == 0
        instance.python(WRITE)
        with began(instance) as somebody:
            instance.python(ERASE.format(patience=0))
            assert stands_in_file(instance), "whoever began before keeps it: else this test shows nothing"
            done = threading.Timer(2, somebody.rollback)
            done.start()
            instance.python(ERASE.format(patience=60))
            done.join()
        assert not stands_in_file(instance)
