"""What a file is, by its content; what is kept of it, under which name, and where."""

from __future__ import annotations

import io
import os
import threading
import zipfile
from pathlib import Path

import pytest
from django.conf import settings
from PIL import Image

from afspraak.core.errors import Invalid
from afspraak.core.files import Cleaned, cleaned, store
from afspraak.core.files.kinds import PDF as PDF_KIND
from afspraak.core.files.kinds import TEXT
from afspraak.core.files.names import LONGEST, disposition, fitting
from tests.laws.times import betrays, files_with_a_time
from tests.support import uploads


def made_safe(name: str, data: bytes) -> Cleaned:
    return cleaned(name, io.BytesIO(data))


def content_of(file: Cleaned) -> bytes:
    file.content.seek(0)
    return file.content.read()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store of its own."""
    monkeypatch.setattr(settings, "FILES", tmp_path / "files")
    return tmp_path / "files"


# --- what it is -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data", "kept_as", "media_type"),
    [
        ("verslag.PDF", uploads.PDF, "verslag.PDF", "application/pdf"),
        ("foto.jpeg", uploads.picture("JPEG"), "foto.jpeg", "image/jpeg"),
        ("foto.pdf", uploads.picture("PNG"), "foto.pdf.png", "image/png"),
        ("beeld.webp", uploads.picture("WEBP"), "beeld.webp", "image/webp"),
        ("beeld.gif", uploads.picture("GIF"), "beeld.gif", "image/gif"),
        ("cijfers.csv", uploads.CSV, "cijfers.csv", "text/csv"),
        ("cijfers", uploads.CSV, "cijfers.txt", "text/plain"),
        ("kop.html", b"Alleen woorden, <b>geen</b> pagina.", "kop.html.txt", "text/plain"),
        ("oud.txt", "Gepland café".encode("cp1252"), "oud.txt", "text/plain"),
        ("brief.docx", uploads.docx(), "brief.docx", f"{uploads._DOCX}"),
        ("brief.odt", uploads.odt(), "brief.odt", "application/vnd.oasis.opendocument.text"),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value and len(value) < 20 else "",
)
def test_a_file_is_what_it_holds(name: str, data: bytes, kept_as: str, media_type: str) -> None:
    file = made_safe(name, data)
    assert (file.name, file.type) == (kept_as, media_type)
    assert file.size == len(content_of(file))


@pytest.mark.parametrize(("name", "data", "key"), uploads.REFUSED.values(), ids=uploads.REFUSED.keys())
def test_what_is_not_kept(name: str, data: bytes, key: str) -> None:
    with pytest.raises(Invalid) as refused:
        made_safe(name, data)
    assert refused.value.key == key
    assert name in refused.value.message


def test_a_document_that_unpacks_without_end_is_refused() -> None:
    bomb = uploads.zip_bomb()
    assert len(bomb) < 1_000_000
    with pytest.raises(Invalid) as refused:
        made_safe("bom.docx", bomb)
    assert refused.value.key in ("file.unpacks", "file.damaged")


def test_a_document_of_too_many_parts_is_refused() -> None:
    parts = {f"word/{number}.xml": "" for number in range(5_001)}
    with pytest.raises(Invalid, match=r"file\.unpacks"):
        made_safe("bom.docx", uploads.archive({"[Content_Types].xml": uploads._TYPES, **parts}))


# --- what is left of it ---------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_photo_tells_no_time_and_no_device(form: str) -> None:
    handed_in = uploads.picture(form)
    assert b"Spion 3000" in handed_in
    left = content_of(made_safe("foto", handed_in))
    assert b"Spion 3000" not in left
    assert uploads.TAKEN_ON.encode() not in left
    assert Image.open(io.BytesIO(left)).getpixel((5, 5))[0] > 150  # type: ignore[index]  # still red


def test_a_photo_stands_as_its_camera_was_held() -> None:
    assert Image.open(io.BytesIO(content_of(made_safe("foto.jpg", uploads.turned())))).size == (40, 60)


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG"])
def test_what_moves_keeps_moving(form: str) -> None:
    left = content_of(made_safe("beeld", uploads.moving(form)))
    assert uploads.TAKEN_ON.encode() not in left
    picture = Image.open(io.BytesIO(left))
    assert getattr(picture, "n_frames", 1) == 4


def test_a_program_behind_a_picture_does_not_come_along() -> None:
    assert b"<?php" not in content_of(made_safe("foto.png", uploads.png_and_php()))


@pytest.mark.parametrize(("name", "data"), [("brief.docx", uploads.docx()), ("brief.odt", uploads.odt())])
def test_a_document_tells_no_time_and_no_hours(name: str, data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content_of(made_safe(name, data)))) as left:
        assert {part.date_time for part in left.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        whole = b"".join(left.read(part) for part in left.infolist())
        assert left.testzip() is None
    assert b"Handboek" in whole
    assert betrays(whole) is None
    assert b"TotalTime" not in whole
    assert b"PT6H57M" not in whole


def test_what_stood_around_a_document_does_not_come_along() -> None:
    around = b"MZ" + uploads.SCRIPT
    left = content_of(made_safe("brief.docx", uploads.docx() + around))
    assert uploads.SCRIPT not in left


def test_a_signed_document_keeps_what_was_signed() -> None:
    data = uploads.docx(_xmlsignatures__sig1="<Signature/>")
    with zipfile.ZipFile(io.BytesIO(content_of(made_safe("brief.docx", data)))) as left:
        assert b"created" in left.read("docProps/core.xml")


# --- its name -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "kept_as"),
    [
        ("../../../etc/passwd", "passwd.txt"),
        ("..\\..\\windows\\win.ini", "win.ini.txt"),
        ("C:\\Users\\bram\\verslag.txt", "verslag.txt"),
        ("voor\x00na.txt", "voorna.txt"),
        ("foto\u202egpj.txt", "fotogpj.txt"),
        ("\u200b\ufeff.txt", "txt.txt"),
        ("con.txt", "_con.txt"),
        ("AUX", "_AUX.txt"),
        ("LPT1.verslag.txt", "_LPT1.verslag.txt"),
        ('a<b>c:d"e|f?g*.txt', "a_b_c_d_e_f_g_.txt"),
        ("  .verborgen. .txt", "verborgen.txt"),
        ("", "bestand.txt"),
        ("...", "bestand.txt"),
        ("regel\r\nSet-Cookie: a=b.txt", "regelSet-Cookie_ a=b.txt"),
        ("cafe\u0301.txt", "café.txt"),
    ],
)
def test_a_name_harms_nobody(given: str, kept_as: str) -> None:
    assert fitting(given, TEXT) == kept_as


def test_a_long_name_keeps_its_ending() -> None:
    name = fitting("é" * 5_000 + ".pdf", PDF_KIND)
    assert len(name) <= LONGEST
    assert name.endswith(".pdf")


def test_the_header_holds_the_whole_name_and_a_plain_one() -> None:
    header = disposition('Één "verslag"; x.pdf')
    assert header == (
        'attachment; filename="Een _verslag__ x.pdf"; '
        "filename*=UTF-8''%C3%89%C3%A9n%20%22verslag%22%3B%20x.pdf"
    )
    assert header.isascii()


# --- where it is kept -----------------------------------------------------------------------------


def test_it_is_kept_whole_at_a_midnight_and_gone_when_taken_away(folder: Path) -> None:
    file = made_safe("a.csv", uploads.CSV)
    with store.holding():
        store.put(file.content, file.sha256)
    path = store.path_of(file.sha256)
    assert path == folder / file.sha256[:2] / file.sha256[2:4] / file.sha256
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(store.kept()) == [file.sha256]
    before = os.stat(path).st_atime
    with store.opened(file.sha256) as opened:
        assert opened.read() == uploads.CSV
    assert os.stat(path).st_atime == before  # that somebody fetched it is written nowhere
    assert list(files_with_a_time(folder)) == []
    with store.holding():
        store.take_away(file.sha256)
    assert [each for each in folder.rglob("*") if each.name != ".lock"] == []


def test_what_was_changed_on_the_disk_is_not_given(folder: Path) -> None:
    file = made_safe("a.csv", uploads.CSV)
    with store.holding():
        store.put(file.content, file.sha256)
    store.path_of(file.sha256).write_bytes(b"iets anders")
    with pytest.raises(store.Lost):
        store.opened(file.sha256)
    store.path_of(file.sha256).unlink()
    with pytest.raises(store.Lost):
        store.opened(file.sha256)


def test_no_hash_leads_out_of_the_store() -> None:
    for odd in ("../../etc/passwd", "", "a" * 63, "A" * 64, "a" * 64 + "\n"):
        with pytest.raises(ValueError, match="SHA-256"):
            store.path_of(odd)


def test_one_at_a_time_holds_the_store(folder: Path) -> None:
    order, inside = [], threading.Event()

    def second() -> None:
        inside.wait()
        with store.holding():
            order.append("second")

    waiting = threading.Thread(target=second)
    with store.holding():
        waiting.start()
        inside.set()
        waiting.join(0.2)
        order.append("first")
    waiting.join()
    assert order == ["first", "second"]


def test_what_waits_to_be_written_has_no_name(folder: Path) -> None:
    """Who is killed half-way leaves nothing behind."""
    with store.unnamed() as waiting:
        waiting.write(b"x" * (store.IN_MEMORY + 1))
        waiting.flush()
        assert [each for each in folder.rglob("*") if each.is_file()] == []
