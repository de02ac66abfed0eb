"""Attacks with files: each ends in a sentence, and neither a row nor a file is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.core.files import incoming, store
from afspraak.core.files.limits import FILE_BYTES, STEP_FILES
from tests.bad_input.postings import client_of
from tests.bad_input.uploading import WORDS, active, folder, form_at, nothing_left, refused, send
from tests.support import uploads
from tests.support.cast import Cast

__all__ = ["active", "folder"]
pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("name", "data", "key"), uploads.REFUSED.values(), ids=uploads.REFUSED.keys())
def test_what_is_not_kept_comes_back_in_words(
    cast: Cast, active: Agreement, folder: Path, name: str, data: bytes, key: str
) -> None:
    with nothing_left(folder):
        refused(send(cast.holder, active, ("goed.csv", uploads.CSV), (name, data)), key, name=name)


def test_script_in_a_name_stays_text(cast: Cast, active: Agreement, folder: Path) -> None:
    with nothing_left(folder):
        page = send(cast.holder, active, ("<script>alert(1)</script>.exe", b"MZ\0")).content.decode()
    assert "<script>alert(1)" not in page


@pytest.mark.parametrize(
    "name",
    [
        "../../../../etc/passwd",
        "..\\..\\win.ini",
        "/etc/passwd",
        "voor\x00na.txt",
        "regel\r\nSet-Cookie: sessionid=x",
        "foto\u202egpj.exe",
        "CON",
        "nul.txt",
        "a" * 250 + ".csv",
        "~root",
        "$(reboot).csv",
        "'; DROP TABLE agreements_file; --",
        "{{ settings.SECRET_KEY }}.txt",
        "ünïcödé 你好 שלום.csv",
    ],
)
def test_a_name_leads_nowhere(cast: Cast, active: Agreement, folder: Path, name: str) -> None:
    got = send(cast.holder, active, (name, uploads.CSV))
    assert got.status_code == 303
    [kept] = store.kept()
    assert [path for path in folder.rglob("*") if path.is_file() and path.name not in (kept, ".lock")] == []
    for person in (cast.holder, cast.counterpart):
        page = client_of(person).get(reverse("agreements:agreement", args=[active.pk])).content.decode()
        where = page.partition("/files/")[0].rpartition('href="')[2]
        position = page.partition("/files/")[2].partition('"')[0]
        file = client_of(person).get(f"{where}/files/{position}")
        assert b"".join(file.streaming_content) == uploads.CSV  # type: ignore[attr-defined]
        header = file["Content-Disposition"]
        assert header.startswith("attachment; ")
        assert len(header) < 1_500
        assert not {"\r", "\n", "\0", "/", "\\"} & set(header)


def test_a_name_without_end_is_no_upload(cast: Cast, active: Agreement, folder: Path) -> None:
    with nothing_left(folder):
        assert send(cast.holder, active, ("a" * 50_000 + ".csv", uploads.CSV)).status_code == 400


# --- too much -------------------------------------------------------------------------------------


def test_one_file_too_large(cast: Cast, active: Agreement, folder: Path) -> None:
    large = b"a" * (FILE_BYTES + 1)
    with nothing_left(folder):
        refused(send(cast.holder, active, ("groot.txt", large)), "file.too_large", name="groot.txt")


def test_together_too_large(
    cast: Cast, active: Agreement, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "STEP_BYTES", 250_000)
    parts = [(f"{number}.txt", b"a" * 90_000) for number in range(3)]
    with nothing_left(folder):
        refused(send(cast.holder, active, *parts), "files.too_much")


def test_too_many_for_one_step(cast: Cast, active: Agreement, folder: Path) -> None:
    parts = [(f"{number}.txt", b"a") for number in range(STEP_FILES + 1)]
    with nothing_left(folder):
        refused(send(cast.holder, active, *parts), "files.too_many")
    assert send(cast.holder, active, *parts[:-1]).status_code == 303


def test_ten_thousand_small_files(cast: Cast, active: Agreement, folder: Path) -> None:
    parts = [(f"{number}.txt", b"a") for number in range(10_000)]
    with nothing_left(folder):
        got = send(cast.holder, active, *parts)
    assert got.status_code == 400
    assert "Meer dan deze pagina aankan" in got.content.decode()


def test_a_request_without_end_is_not_read(
    cast: Cast, active: Agreement, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "BODY_BYTES", 100_000)
    with nothing_left(folder):
        got = send(cast.holder, active, ("groot.txt", b"a" * 200_000))
    assert got.status_code == 400
    assert "Meer dan deze pagina aankan" in got.content.decode()


def test_a_page_that_takes_no_files_drops_them(cast: Cast, folder: Path) -> None:
    client = client_of(cast.holder)
    body = {"language": "en", "theme": "dark", "time_zone": "Europe/Amsterdam"}
    with nothing_left(folder):
        got = client.post(
            reverse("people:preferences"), body | {"x": SimpleUploadedFile("a.txt", b"a" * 100_000)}
        )
        assert got.status_code in (302, 303)
        got = client.post(
            reverse("people:preferences"), body | {"x": SimpleUploadedFile("a.txt", b"a" * 6_000_000)}
        )
        assert got.status_code == 400


def test_signed_out_one_can_hand_in_nothing(active: Agreement, folder: Path) -> None:
    path = reverse("agreements:check_in", args=[active.pk])
    with nothing_left(folder):
        got = Client().post(path, {"attached": SimpleUploadedFile("a.txt", b"a" * 3_000_000)})
        assert got.status_code == 302
        got = Client().post(path, {"attached": SimpleUploadedFile("a.txt", b"a" * 6_000_000)})
        assert got.status_code == 302


@pytest.mark.parametrize("who", ["counterpart", "stranger"])
def test_whose_step_it_is_not_leaves_no_file(cast: Cast, active: Agreement, folder: Path, who: str) -> None:
    path = reverse("agreements:check_in", args=[active.pk])
    body = form_at(client_of(cast.holder), path) | {"attached": SimpleUploadedFile("a.csv", uploads.CSV)}
    with nothing_left(folder):
        got = client_of(getattr(cast, who)).post(path, body)
    assert got.status_code == (409 if who == "counterpart" else 404)


def test_a_late_one_keeps_its_words_and_leaves_no_file(cast: Cast, active: Agreement, folder: Path) -> None:
    client, path = client_of(cast.holder), reverse("agreements:check_in", args=[active.pk])
    late = form_at(client, path) | {"attached": [SimpleUploadedFile("late.csv", uploads.CSV)]}
    assert send(cast.holder, active).status_code == 303
    with nothing_left(folder):
        got = client.post(path, late)
    page = got.content.decode()
    assert got.status_code == 409
    assert WORDS in page
    assert "late.csv" in page


def test_sent_twice_it_is_kept_once(cast: Cast, active: Agreement, folder: Path) -> None:
    client, path = client_of(cast.holder), reverse("agreements:check_in", args=[active.pk])
    body = form_at(client, path)
    for _ in range(2):
        handed = [SimpleUploadedFile("cijfers.csv", uploads.CSV)]
        assert client.post(path, body | {"attached": handed}).status_code == 303
    assert len(list(store.kept())) == 1
    assert Agreement.objects.get(pk=active.pk).entry_count == active.entry_count + 1
