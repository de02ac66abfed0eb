"""What was erased is gone from the files: not from the pages alone, but byte for byte.

A whole instance of its own, since the database's files are looked at below it. Words carry a mark each
("ZZKEPT17ZZ", "ZZGONE17ZZ"), so that what must be there is found and what must not be is not.
"""

from __future__ import annotations

import gzip
import re
import sqlite3
import tarfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support.instances import Instance, postgres
from tests.support.own_server import server_of_ones_own

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("erased")]
MARK = re.compile(rb"ZZ(?:GONE|KEPT)\d+ZZ", re.IGNORECASE)  # an address is stored in small letters
PAIRS = 8  # agreements of each kind: enough for the trees of the tables to split and join

# Everything that somebody can write, each with a mark of its own. GONE is what will be erased, KEPT stays.
WRITE = """
import itertools, sys, uuid
from afspraak.agreements import actions
from afspraak.agreements.actions.delivery import Statement
from afspraak.agreements.states import Course, CriterionKind, Role
from afspraak.agreements.wording import CriterionWording, SupportWording
from afspraak.people import actions as people
from afspraak.people.models import Person
from tests.support.agreements import fresh, wording

numbers = itertools.count()
def words(kind, size=40):
    return f"ZZ{kind}{next(numbers)}ZZ " + "een woord " * (size // 10)
def person(kind):
    mark = f"ZZ{kind}{next(numbers)}ZZ"
    return people.add(f"{mark}@example.org".lower(), by=None, given_name=mark, family_name=words(kind),
        function=words(kind), personnel_number=f"ZZ{kind}{next(numbers)}ZZ")
def again(agreement):
    return {"seen": fresh(agreement).revision, "key": uuid.uuid4()}
def terms(kind):
    return wording(title=words(kind), outcome=words(kind, 1500), contribution=words(kind, 700),
        criteria=(CriterionWording(words(kind, 300)), CriterionWording(words(kind), CriterionKind.NUMBER,
            target=5, unit=f"ZZ{kind}{next(numbers)}ZZ")), support=(SupportWording(words(kind, 200)),))
def propose(signed, told, holder, other):
    return actions.propose(terms(signed), by=holder, to=other, role=Role.HOLDER, note=words(told, 900),
        key=uuid.uuid4())
def closed(signed, told, holder, other):
    made = propose(signed, told, holder, other)
    actions.counter(made, terms(signed), by=other, note=words(told, 300), **again(made))
    made = fresh(made)
    actions.sign(made, by=holder, terms_hash=made.latest.hash, remark=words(signed, 400), **again(made))
    for size in (30, 2500, 9000):
        actions.tell(made, by=holder, course=Course.ATTENTION, values={}, words=words(told, size),
            next_step=words(told, 100), **again(made))
    lineages = [c.lineage for c in fresh(made).in_force.criteria.all()]
    actions.deliver(made, by=holder, words=words(told), statements={
        lineage: Statement(words(told, 400), evidence=words(told)) for lineage in lineages}, **again(made))
    actions.accept(made, by=other, words=words("KEPT"), **again(made))
    return fresh(made)

ann, ben, gone = person("KEPT"), person("KEPT"), person("GONE")
actions.keep_draft(None, by=gone, counterpart=ann, role=Role.HOLDER, content={"title": words("GONE")})
by_writer, by_both, refused = [], [], []
for _ in range(int(sys.argv[1])):
    by_writer.append(closed("KEPT", "GONE", ann, ben))
    by_both.append(closed("GONE", "KEPT", ben, ann))
    proposal = propose("GONE", "GONE", ann, ben)
    actions.refuse(proposal, by=ben, reason=words("GONE"), **again(proposal))
    refused.append(proposal)
for made in refused:
    kept = {"by": ann, "counterpart": ben, "role": Role.HOLDER, "content": {"title": words("GONE", 300)}}
    actions.keep_draft(None, agreement=made, **kept)
print(*(",".join(str(getattr(m, "pk", m)) for m in them) for them in (by_writer, by_both)),
    ann.pk, ben.pk, gone.pk)
"""
ERASE = """
import sys
from datetime import timedelta
from afspraak.agreements import actions
from afspraak.agreements.jobs import erase_past_keeping, forget_drafts
from afspraak.agreements.models import Agreement
from afspraak.core import clock
from afspraak.core.outbox import serve_due
from afspraak.core.overwriting import overwrite
from afspraak.people import actions as people
from afspraak.people.models import Person

by_writer, by_both = ([Agreement.objects.get(pk=key) for key in keys.split(",")] for keys in sys.argv[1:3])
ann, ben, gone = (Person.objects.get(pk=key) for key in sys.argv[3:])
for made in by_writer:
    for entry in made.entries.all():
        if entry.kind in ("proposal", "counter_proposal", "check_in", "delivery"):
            actions.erase_words(made, entry.number, by=entry.actor)
for made in by_both:
    actions.ask_joint_erasure(made, by=ann)
    actions.agree_joint_erasure(made, by=ben)
with clock.at(clock.today() + timedelta(days=91)):
    erase_past_keeping()
    forget_drafts()  # what was being written when an agreement closed is a draft of its own
people.erase(people.deactivate(gone, by=None), by=None)
while serve_due(): pass
overwrite()
"""


def marks_in(content: bytes) -> set[bytes]:
    return {mark.upper() for mark in MARK.findall(content)}


def gone(marks: set[bytes]) -> set[bytes]:
    return {mark for mark in marks if mark.startswith(b"ZZGONE")}


def in_folder(folder: Path) -> set[bytes]:
    """The marks in every file of the instance: database, its logs, files, keys, what is built."""
    found: set[bytes] = set()
    for path in folder.rglob("*"):
        if path.is_file():
            found |= marks_in(path.read_bytes())
    return found


def in_backup(instance: Instance, path: Path) -> set[bytes]:
    """The marks in a plain backup, unpacked."""
    assert instance.run("backup", path, "--plain").returncode == 0
    found: set[bytes] = set()
    with tarfile.open(path) as tar:
        for member in tar:
            if member.isfile() and (file := tar.extractfile(member)):
                content = file.read()
                found |= marks_in(gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content)
    return found


@pytest.mark.sqlite_only
def test_sqlite_keeps_nothing_in_any_file(tmp_path: Path) -> None:
    instance = Instance(tmp_path).with_tables()
    keys = instance.python(WRITE, str(PAIRS)).split()
    before = in_folder(tmp_path)
    assert len(gone(before)) > PAIRS * 30
    # Somebody else has the database open: else SQLite itself takes its log away with the last connection.
    with closing(sqlite3.connect(tmp_path / "afspraak.sqlite3")) as other:
        assert other.execute("SELECT count(*) FROM people_person").fetchone()
        instance.python(ERASE, *keys)
        assert (tmp_path / "afspraak.sqlite3-wal").exists()
        after = in_folder(tmp_path)
    assert gone(after) == set()
    assert after == before - gone(before)
    assert in_backup(instance, tmp_path / "one.backup") == after
    assert instance.run("verify").returncode == 0


@pytest.mark.postgres_only
def test_postgres_keeps_nothing_in_tables_and_backups(tmp_path: Path) -> None:
    with server_of_ones_own():
        instance = postgres(tmp_path, "erased_bytes")
        assert instance.run("manage", "migrate", "-v0").returncode == 0
        with opened(instance) as server:
            store_plainly(server)
            keys = instance.python(WRITE, str(PAIRS)).split()
            server.execute("ANALYZE")
            before = in_tables(server)
            assert len(gone(before)) > PAIRS * 30
            assert gone(in_backup(instance, tmp_path / "before.backup"))
            instance.python(ERASE, *keys)
            after = in_tables(server)
            assert gone(after) == set()
            assert after == before - gone(before)
        assert gone(in_backup(instance, tmp_path / "after.backup")) == set()
        assert instance.run("verify").returncode == 0


@contextmanager
def opened(instance: Instance) -> Iterator[Any]:
    import psycopg

    with psycopg.connect(instance.url, autocommit=True) as server:
        yield server


def store_plainly(server: Any) -> None:
    """Compressed words could not be read in a file, neither before nor after."""
    compressing = (
        "SELECT c.oid::regclass, quote_ident(attname) FROM pg_attribute JOIN pg_class c ON c.oid = attrelid"
        " WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND attstorage = 'x'"
        " AND NOT attisdropped"
    )
    for table, column in server.execute(compressing).fetchall():
        server.execute(f"ALTER TABLE {table} ALTER COLUMN {column} SET STORAGE EXTERNAL")


def in_tables(server: Any) -> set[bytes]:
    """The marks in the files of every table and index of this database, as the server reads them."""
    server.execute("CHECKPOINT")
    paths = "SELECT pg_relation_filepath(oid) FROM pg_class WHERE pg_relation_filepath(oid) IS NOT NULL"
    found: set[bytes] = set()
    for (path,) in server.execute(paths).fetchall():
        for (content,) in server.execute("SELECT pg_read_binary_file(%s, true)", [path]).fetchall():
            found |= marks_in(bytes(content or b""))
    return found
