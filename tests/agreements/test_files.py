"""Files as evidence: handed in with a step, fetched by both, erased by their writer, in the chain and in no other place."""

from __future__ import annotations

import io
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.actions import files as keeping
from afspraak.agreements.actions.delivery import Statement
from afspraak.agreements.jobs import sweep_files
from afspraak.agreements.models import Agreement, File, Payload
from afspraak.agreements.queries import reading
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.document import document_of
from afspraak.agreements.queries.files import files_in
from afspraak.agreements.states import Course
from afspraak.core.errors import Invalid, NotThere
from afspraak.core.files import Cleaned, cleaned, store
from afspraak.people.models import Person
from tests.laws.times import files_with_a_time
from tests.support import uploads
from tests.support.agreements import fresh, signed
from tests.support.cast import Cast
from tests.support.forms import main_form

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Person], Client]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A store of its own."""
    monkeypatch.setattr(settings, "FILES", tmp_path / "files")
    return tmp_path / "files"


@pytest.fixture
def active(cast: Cast) -> Agreement:
    return signed(cast.holder, cast.counterpart)


def file(name: str = "cijfers.csv", data: bytes = uploads.CSV) -> Cleaned:
    return cleaned(name, io.BytesIO(data))


def tell(agreement: Agreement, *files: Cleaned) -> Agreement:
    agreement = fresh(agreement)
    holder = agreement.holder.person
    assert holder
    actions.tell(
        agreement, by=holder, course=Course.ON_COURSE, values={}, words="Zie de cijfers.", next_step="",
        seen=agreement.revision, key=uuid.uuid4(), files={None: files} if files else {},
    )  # fmt: skip
    return fresh(agreement)


def address(agreement: Agreement, name: str = "file", position: int = 2) -> str:
    return reverse(f"agreements:{name}", args=[agreement.pk, agreement.entry_count, position])


def on_disk() -> list[str]:
    return sorted(store.kept())


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


def test_both_can_fetch_it_and_no_browser_runs_it(
    cast: Cast, active: Agreement, client_of: ClientOf
) -> None:
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


# --- erased ---------------------------------------------------------------------------------------


def test_its_writer_erases_it(
    cast: Cast, active: Agreement, client_of: ClientOf, django_capture_on_commit_callbacks: Callable[..., object]
) -> None:
    told = tell(active, file())
    client = client_of(cast.holder)
    assert "cijfers.csv" in client.get(address(told, "file_erasure")).content.decode()
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[attr-defined]
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
    cast: Cast, active: Agreement, django_capture_on_commit_callbacks: Callable[..., object]
) -> None:
    told = tell(active, file())
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[attr-defined]
        actions.erase_words(told, told.entry_count, by=cast.holder)
    assert on_disk() == []
    assert check_agreement(fresh(told)) is None


def test_another_row_keeps_the_content(
    cast: Cast, active: Agreement, django_capture_on_commit_callbacks: Callable[..., object]
) -> None:
    told = tell(tell(active, file("a.csv")), file("b.csv"))
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[attr-defined]
        actions.erase_file(told, told.entry_count, 2, by=cast.holder)
    assert len(on_disk()) == 1
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[attr-defined]
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


# --- typed and chosen -----------------------------------------------------------------------------


def posted(client: Client, agreement: Agreement, step: str, **more: object) -> object:
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
    assert got.status_code == 303  # type: ignore[attr-defined]
    [told] = reading.check_ins_of(active)
    assert [f.name for f in told.files] == ["foto.jpg", "cijfers.csv"]


def test_after_an_error_the_words_stay_and_the_files_are_asked_again(
    cast: Cast, active: Agreement, client_of: ClientOf
) -> None:
    got = posted(
        client_of(cast.holder), active, "check_in", words="Zie foto.",
        attached=[upload("foto.jpg", uploads.picture("JPEG"))],
    )  # fmt: skip
    page = got.content.decode()  # type: ignore[attr-defined]
    assert got.status_code == 422  # type: ignore[attr-defined]
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
    assert got.status_code == 303  # type: ignore[attr-defined]
    page = client_of(cast.counterpart).get(reverse("agreements:acceptance", args=[active.pk])).content.decode()
    assert "bewijs.pdf" in page
