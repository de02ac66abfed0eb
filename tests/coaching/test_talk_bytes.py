"""What went from a conversation is gone from every file, and in no backup that is made afterwards."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.agreements.test_erased_bytes import gone, in_backup, in_folder
from tests.support.instances import Instance

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("erased"), pytest.mark.sqlite_only]

# Private lines of both that go at closing or by their date, words that are erased, and words that stay.
WRITE = """
import itertools, uuid
from afspraak.coaching.actions import talk, talk_agenda, talk_words
from afspraak.coaching.actions.talk import Moment
from afspraak.core import clock
from afspraak.people import actions as people

numbers = itertools.count()
def words(kind, size=400):
    return f"ZZ{kind}{next(numbers)}ZZ " + "een woord " * (size // 10)
def key():
    return {"key": uuid.uuid4()}
ann = people.add("ann@example.org", by=None, given_name="Ann", family_name="Visser")
ben = people.add("ben@example.org", by=None, given_name="Ben", family_name="Bos", coach=ann)
made = []
for _ in range(12):
    one = talk.plan(ann, Moment(clock.today()), by=ben, **key())
    for by in (ann, ben):
        talk_words.keep_private(one, by=by, text=words("GONE"), **key())
        talk_words.keep_private(one, by=by, text=words("GONE", 3000), **key())
        talk_words.write_note(one, by=by, text=words("GONE", 900), **key())
        talk_words.write_note(one, by=by, text=words("KEPT"), **key())
    talk_agenda.add_point(one, by=ben, text=words("KEPT", 200), **key())
    made.append(str(one.pk))
print(",".join(made), ann.pk, ben.pk)
"""
ERASE = """
import sys, uuid
from datetime import timedelta
from afspraak.coaching.actions import talk, talk_words
from afspraak.coaching.jobs import forget_talks
from afspraak.coaching.models import CoachingConversation, PrivateLines
from afspraak.core import clock
from afspraak.core.overwriting import overwrite
from afspraak.people.models import Person

made = [CoachingConversation.objects.get(pk=key) for key in sys.argv[1].split(",")]
for one in made:
    for note in list(one.notes.filter(text__startswith="ZZGONE")):
        talk_words.erase_own(one, "notes", note.number, by=note.by, key=uuid.uuid4())
for one in made[::2]:
    one.refresh_from_db()
    talk.close(one, by=one.person, seen=one.revision, key=uuid.uuid4())
print(PrivateLines.objects.count())
with clock.at(clock.today() + timedelta(days=14)):
    forget_talks()
overwrite()
print(PrivateLines.objects.count())
"""


def test_private_lines_and_erased_words_are_in_no_file_and_no_new_backup(tmp_path: Path) -> None:
    instance = Instance(tmp_path).with_tables()
    keys = instance.python(WRITE).split()
    before = in_folder(tmp_path)
    assert len(gone(before)) >= 12 * 4
    assert gone(in_backup(instance, tmp_path / "before.backup")), "a backup holds what is there"
    (tmp_path / "before.backup").unlink()
    # Somebody else has the database open: else SQLite itself takes its log away with the last connection.
    with closing(sqlite3.connect(tmp_path / "afspraak.sqlite3")) as other:
        assert other.execute("SELECT count(*) FROM coaching_privatelines").fetchone() == (24,)
        assert instance.python(ERASE, *keys).split() == ["12", "0"]
        after = in_folder(tmp_path)
    assert gone(after) == set()
    assert after >= {mark for mark in before if mark.startswith(b"ZZKEPT")}
    assert in_backup(instance, tmp_path / "after.backup") == after
