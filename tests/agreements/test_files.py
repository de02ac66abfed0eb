"""Files as evidence: handed in with a step, fetched by both, erased by their writer, in the chain."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.actions import files as keeping
from afspraak.agreements.actions.delivery import Statement
from afspraak.agreements.models import Agreement, File, Payload
from afspraak.agreements.queries import reading
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.document import document_of
from afspraak.agreements.states import Course
from afspraak.core.errors import Invalid
from afspraak.core.files import store
from afspraak.people.models import Person
from tests.agreements.handing_in import active, address, file, folder, on_disk
from tests.support import uploads
from tests.support.agreements import fresh, signed
from tests.support.agreements import told_with as tell
from tests.support.cast import Cast
from tests.support.forms import main_form

__all__ = ["active", "folder"]
pytestmark = pytest.mark.django_db
ClientOf = Callable[[Person], Client]


# --- handed in ------------------------------------------------------------------------------------


def test_the_chain_covers_the_file(active: Agreement) -> None:
    handed = file()
    told = tell(active, handed)
    entry = reading.entries_of(told)[-1]
    assert entry.says["file.0"] == {
        "name": "cijfers.csv",
        "type": "text/csv",
        "size": len(uploads.CSV),
        "sha256": handed.sha256,
    }
    assert on_disk() == [handed.sha256]
    assert check_agreement(told) is None
    Payload.objects.filter(entry=entry, name="file.0").update(
        value=Payload.objects.get(entry=entry, name="file.0").value.replace(handed.sha256, "0" * 64)
    )
    broken = check_agreement(fresh(told))
    assert broken is not None
    assert (broken.entry, broken.why) == (entry.number, "payload")


def test_a_delivery_has_files_by_criterion(cast: Cast, active: Agreement) -> None:
    assert active.in_force
    first, second = active.in_force.criteria.all()
    actions.deliver(
        active,
        by=cast.holder,
        statements={c.lineage: Statement("Het is er.") for c in (first, second)},
        files={second.lineage: [file("a.csv"), file("b.png", uploads.picture())]},
        seen=active.revision,
        key=uuid.uuid4(),
    )
    delivery = reading.latest_delivery(reading.entries_of(active))
    assert delivery
    assert [(f.name, f.lineage) for f in delivery.files] == [
        ("a.csv", second.lineage),
        ("b.png", second.lineage),
    ]
    assert check_agreement(fresh(active)) is None


def test_a_criterion_of_another_version_takes_no_file(cast: Cast, active: Agreement) -> None:
    assert active.in_force
    with pytest.raises(Invalid):
        actions.deliver(
            active,
            by=cast.holder,
            statements={c.lineage: Statement("Het is er.") for c in active.in_force.criteria.all()},
            files={uuid.uuid4(): [file()]},
            seen=active.revision,
            key=uuid.uuid4(),
        )
    assert on_disk() == []


def test_a_step_that_fails_leaves_no_file(active: Agreement) -> None:
    assert active.holder.person
    with pytest.raises(Exception, match="moved_on"):
        actions.tell(
            active, by=active.holder.person, course=Course.ON_COURSE, values={}, words="", next_step="",
            seen=active.revision + 1, key=uuid.uuid4(), files={None: [file()]},
        )  # fmt: skip
    assert on_disk() == []
    assert not File.objects.exists()


def test_the_same_content_is_kept_once(active: Agreement) -> None:
    tell(tell(active, file("a.csv")), file("b.csv"))
    assert len(on_disk()) == 1
    assert File.objects.count() == 2


def test_an_agreement_takes_no_more_than_its_share(
    active: Agreement, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tell(active, file("a.csv"))
    monkeypatch.setattr(keeping, "AGREEMENT_BYTES", len(uploads.CSV) + 5)
    with pytest.raises(Invalid) as refused:
        tell(told, file("b.txt", b"nog wat"))
    assert refused.value.key == "files.agreement_full"
    assert len(on_disk()) == 1
    assert fresh(told).entry_count == told.entry_count


def test_the_disk_keeps_a_reserve(active: Agreement, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "RESERVE_BYTES", 1 << 62)
    with pytest.raises(Invalid) as refused:
        tell(active, file())
    assert refused.value.key == "files.no_room"
    assert on_disk() == []


def test_an_export_names_the_file_and_holds_its_hash(cast: Cast, active: Agreement) -> None:
    handed = file()
    told = tell(active, handed)
    payload = document_of(told, cast.counterpart)["entries"][-1]["payload"]
    said = next(part["value"] for part in payload if part["name"] == "file.0")
    assert said["sha256"] == handed.sha256
    assert said["name"] == "cijfers.csv"


# --- fetched --------------------------------------------------------------------------------------


def test_both_can_fetch_it_and_no_browser_runs_it(cast: Cast, active: Agreement, client_of: ClientOf) -> None:
    told = tell(active, file("één cijfer.csv"))
    for person in (cast.holder, cast.counterpart):
        got = client_of(person).get(address(told))
        assert got.status_code == 200
        assert b"".join(got.streaming_content) == uploads.CSV
        assert got["Content-Type"] == "text/csv"
        assert got["Content-Disposition"].startswith("attachment; ")
        assert "filename*=UTF-8''%C3%A9%C3%A9n%20cijfer.csv" in got["Content-Disposition"]
        assert got["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in got["Content-Security-Policy"]
        assert "script-src" not in got["Content-Security-Policy"]
        assert "no-store" in got["Cache-Control"]
        assert got["Content-Length"] == str(len(uploads.CSV))


def test_a_page_names_it_and_links_to_it(cast: Cast, active: Agreement, client_of: ClientOf) -> None:
    told = tell(active, file())
    for person, may_erase in ((cast.holder, True), (cast.counterpart, False)):
        page = client_of(person).get(reverse("agreements:agreement", args=[told.pk])).content.decode()
        assert f'href="{address(told)}" download' in page
        assert "cijfers.csv" in page
        assert (address(told, "file_erasure") in page) is may_erase


def test_a_place_that_is_no_file_is_not_there(cast: Cast, active: Agreement, client_of: ClientOf) -> None:
    told = tell(active, file())
    client = client_of(cast.holder)
    for position in (0, 1, 3, 10**30):
        assert client.get(address(told, position=position)).status_code == 404
    elsewhere = signed(cast.holder, cast.teammate)
    found = reverse("agreements:file", args=[elsewhere.pk, told.entry_count, 2])
    assert client.get(found).status_code == 404


def test_a_lost_file_is_told_and_not_made_up(
    cast: Cast, active: Agreement, client_of: ClientOf, folder: Path
) -> None:
    handed = file()
    told = tell(active, handed)
    store.path_of(handed.sha256).write_bytes(b"iets anders")
    got = client_of(cast.holder).get(address(told))
    assert got.status_code == 500
    assert "cijfers.csv" in got.content.decode()
    assert b"iets anders" not in got.content


# --- typed and chosen -----------------------------------------------------------------------------


def posted(client: Client, agreement: Agreement, step: str, **more: object) -> Any:
    path = reverse(f"agreements:{step}", args=[agreement.pk])
    form = main_form(client.get(path).content.decode())
    return client.post(path, {**form.fields, **more})


def upload(name: str, data: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def test_a_check_in_with_two_files(cast: Cast, active: Agreement, client_of: ClientOf) -> None:
    got = posted(
        client_of(cast.holder), active, "check_in", course="on_course", words="Zie foto.",
        attached=[upload("foto.jpg", uploads.picture("JPEG")), upload("cijfers.csv", uploads.CSV)],
    )  # fmt: skip
    assert got.status_code == 303
    [told] = reading.check_ins_of(active)
    assert [f.name for f in told.files] == ["foto.jpg", "cijfers.csv"]


def test_after_an_error_the_words_stay_and_the_files_are_asked_again(
    cast: Cast, active: Agreement, client_of: ClientOf
) -> None:
    got = posted(
        client_of(cast.holder), active, "check_in", words="Zie foto.",
        attached=[upload("foto.jpg", uploads.picture("JPEG"))],
    )  # fmt: skip
    page = got.content.decode()
    assert got.status_code == 422
    assert "Zie foto." in page
    again = page.partition("data-files-again>")[2].partition("</p>")[0]
    assert "foto.jpg" in again
    assert on_disk() == []


def test_a_delivery_with_a_file_by_criterion(cast: Cast, active: Agreement, client_of: ClientOf) -> None:
    assert active.in_force
    first, second = active.in_force.criteria.all()
    got = posted(
        client_of(cast.holder), active, "delivery",
        **{f"statement-{c.lineage}": "Het is er." for c in (first, second)},
        **{f"attached-{second.lineage}": upload("bewijs.pdf", uploads.PDF)},
    )  # fmt: skip
    assert got.status_code == 303
    page = (
        client_of(cast.counterpart).get(reverse("agreements:acceptance", args=[active.pk])).content.decode()
    )
    assert "bewijs.pdf" in page
