"""Files as evidence: erased by their writer, and swept when nothing points to them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.jobs import sweep_files
from afspraak.agreements.models import Agreement, File, Payload
from afspraak.agreements.queries import reading
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.files import files_in
from afspraak.core.errors import NotThere
from afspraak.core.files import store
from afspraak.people.models import Person
from tests.agreements.handing_in import active, address, file, folder, on_disk
from tests.laws.times import files_with_a_time
from tests.support.agreements import fresh
from tests.support.agreements import told_with as tell
from tests.support.cast import Cast

__all__ = ["active", "folder"]
pytestmark = pytest.mark.django_db
ClientOf = Callable[[Person], Client]


# --- erased ---------------------------------------------------------------------------------------


def test_its_writer_erases_it(
    cast: Cast,
    active: Agreement,
    client_of: ClientOf,
    django_capture_on_commit_callbacks: Any,
) -> None:
    told = tell(active, file())
    client = client_of(cast.holder)
    assert "cijfers.csv" in client.get(address(told, "file_erasure")).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(address(told, "file_erasure")).status_code == 303
    assert on_disk() == []
    assert not File.objects.exists()
    assert not Payload.objects.filter(value__contains="cijfers.csv").exists()
    assert check_agreement(fresh(told)) is None
    assert client.get(address(told)).status_code == 404
    page = client.get(reverse("agreements:agreement", args=[told.pk])).content.decode()
    assert "cijfers.csv" not in page
    assert "Zie de cijfers." in page  # its words stay
    [erased] = files_in(reading.entries_of(told)[-1])
    assert erased.erased_on is not None


def test_with_all_words_the_file_goes_too(
    cast: Cast, active: Agreement, django_capture_on_commit_callbacks: Any
) -> None:
    told = tell(active, file())
    with django_capture_on_commit_callbacks(execute=True):
        actions.erase_words(told, told.entry_count, by=cast.holder)
    assert on_disk() == []
    assert check_agreement(fresh(told)) is None


def test_another_row_keeps_the_content(
    cast: Cast, active: Agreement, django_capture_on_commit_callbacks: Any
) -> None:
    told = tell(tell(active, file("a.csv")), file("b.csv"))
    with django_capture_on_commit_callbacks(execute=True):
        actions.erase_file(told, told.entry_count, 2, by=cast.holder)
    assert len(on_disk()) == 1
    with django_capture_on_commit_callbacks(execute=True):
        actions.erase_file(told, told.entry_count - 1, 2, by=cast.holder)
        actions.erase_file(told, told.entry_count - 1, 2, by=cast.holder)  # twice is once
    assert on_disk() == []


@pytest.mark.parametrize("position", [0, 1, 5])
def test_only_its_writer_and_only_a_file(cast: Cast, active: Agreement, position: int) -> None:
    told = tell(active, file())
    for person, place in ((cast.counterpart, 2), (cast.stranger, 2), (cast.holder, position)):
        with pytest.raises(NotThere):
            actions.erase_file(told, told.entry_count, place, by=person)
    assert len(on_disk()) == 1


# --- swept ----------------------------------------------------------------------------------------


def test_the_night_sweeps_what_nothing_points_to(active: Agreement, folder: Path) -> None:
    kept, lost = file(), file("los.txt", b"van een stap die er niet kwam")
    tell(active, kept)
    with store.holding():
        store.put(lost.content, lost.sha256)
    draft = store.path_of(kept.sha256).with_name(".0123456789abcdef")
    draft.write_bytes(b"half")
    sweep_files()
    assert on_disk() == [kept.sha256]
    assert not draft.exists()
    assert list(files_with_a_time(folder)) == []


def test_verify_names_what_is_gone_from_the_disk(
    active: Agreement, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = file()
    told = tell(active, handed)
    call_command("verify")
    store.path_of(handed.sha256).write_bytes(b"iets anders")
    with pytest.raises(SystemExit):
        call_command("verify")
    assert f"lost    {told.pk}  entry {told.entry_count}  (file)" in capsys.readouterr().out
