"""One hands in what another erases, at one moment: what a step points to is kept, and nothing else is."""

from __future__ import annotations

import io
from collections.abc import Callable
from threading import Barrier, Thread

import pytest
from django.db import connection

from afspraak.agreements import actions
from afspraak.agreements.models import File
from afspraak.agreements.queries.files import lost_files
from afspraak.core.files import cleaned, store
from tests.agreements.handing_in import folder
from tests.support import uploads
from tests.support.agreements import signed
from tests.support.agreements import told_with as tell
from tests.support.cast import Cast

__all__ = ["folder"]
pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*acts: Callable[[], object]) -> None:
    start, wrong = Barrier(len(acts)), []

    def run(act: Callable[[], object]) -> None:
        start.wait()
        try:
            act()
        except Exception as error:
            wrong.append(error)
        finally:
            connection.close()

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_content_is_never_taken_from_under_a_row(cast: Cast) -> None:
    mine, theirs = signed(cast.holder, cast.counterpart), signed(cast.stranger, cast.teammate)
    for _ in range(6):
        told = tell(mine, cleaned("a.csv", io.BytesIO(uploads.CSV)))
        other = tell(theirs, cleaned("a.csv", io.BytesIO(uploads.CSV)))
        same = cleaned("b.csv", io.BytesIO(uploads.CSV))
        at_once(
            lambda told=told: actions.erase_file(told, told.entry_count, 2, by=cast.holder),
            lambda other=other: actions.erase_file(other, other.entry_count, 2, by=cast.stranger),
            lambda same=same: tell(mine, same),
        )
        assert list(lost_files()) == []
        assert list(store.kept()) == sorted(set(File.objects.values_list("sha256", flat=True)))
        newest = File.objects.get().payload.entry
        actions.erase_file(newest.agreement, newest.number, 2, by=cast.holder)
        assert list(store.kept()) == []
