"""A disk that fills up, a connection that breaks off: a sentence or nothing, and nothing half kept."""

from __future__ import annotations

import errno
import io
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.config import wsgi
from afspraak.core import whole_body
from tests.bad_input.uploading import active, folder, form_at, nothing_left, refused, send
from tests.support import uploads
from tests.support.cast import Cast

__all__ = ["active", "folder"]
pytestmark = pytest.mark.django_db


# --- a full disk ----------------------------------------------------------------------------------


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """No file of this process can grow beyond `size` bytes: what a full disk does, for real (EFBIG)."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_fills_up_while_it_arrives(cast: Cast, active: Agreement, folder: Path) -> None:
    with nothing_left(folder), files_of_at_most(20_000_000):
        refused(send(cast.holder, active, ("groot.txt", b"a" * 21_000_000)), "files.no_room")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_disk_that_fills_up_while_it_is_kept(
    cast: Cast, active: Agreement, folder: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """The first of two files is down already when the second finds no room."""
    flush, flushed = os.fsync, []

    def full(handle: int) -> None:
        flushed.append(handle)
        if len(flushed) > 3:
            raise OSError(number, os.strerror(number))
        flush(handle)

    with nothing_left(folder):
        monkeypatch.setattr(os, "fsync", full)
        got = send(cast.holder, active, ("a.csv", uploads.CSV), ("b.txt", b"nog wat"))
        monkeypatch.setattr(os, "fsync", flush)
        refused(got, "files.no_room")
    assert len(flushed) > 3


# --- a connection that breaks off -----------------------------------------------------------------


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("multipart", [True, False], ids=["with a file", "words alone"])
def test_half_a_request_does_nothing(
    cast: Cast, active: Agreement, folder: Path, part: float, multipart: bool
) -> None:
    """As the web server gives it on: the first part of the body, as if it were all."""
    client, path = Client(enforce_csrf_checks=True), reverse("agreements:check_in", args=[active.pk])
    client.force_login(cast.holder)
    body = form_at(client, path)
    if multipart:
        handed = SimpleUploadedFile("lang.txt", b"regel\n" * 5_000)
        whole, kind = encode_multipart(BOUNDARY, body | {"attached": handed}), MULTIPART_CONTENT
    else:
        text = "&".join(f"{name}={value.replace(' ', '+')}" for name, value in body.items())
        whole, kind = text.encode(), "application/x-www-form-urlencoded"
    with nothing_left(folder):
        assert 400 <= cut_off(client, path, whole[: int(len(whole) * part)], len(whole), kind) < 500
    assert cut_off(client, path, whole, len(whole), kind) == 303


def cut_off(client: Client, path: str, arrived: bytes, length: int, kind: str) -> int:
    """The status that answers a body of which this much arrived."""
    environ = {"wsgi.input": io.BytesIO(arrived), "CONTENT_LENGTH": str(length), "CONTENT_TYPE": kind}
    whole_body.guard(environ)
    return int(client.request(PATH_INFO=path, REQUEST_METHOD="POST", **environ).status_code)


def test_the_web_process_guards_every_request(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(wsgi, "django_application", lambda environ, start: asked.append(environ) or [])
    wsgi.application({"wsgi.input": io.BytesIO(b"half"), "CONTENT_LENGTH": "8"}, lambda *said: None)
    body = asked[0]["wsgi.input"]
    assert body.read(4) == b"half"
    with pytest.raises(ConnectionError):
        body.read(4)


def test_a_whole_body_reads_as_it_is() -> None:
    lines = b"een\ntwee\ndrie"
    for reads in ([-1], [100], [4, 4, 100, 100], [0, 13, 1]):
        body = whole_body.WholeBody(io.BytesIO(lines), len(lines))
        assert b"".join(body.read(size) for size in reads) == lines
    body = whole_body.WholeBody(io.BytesIO(lines), len(lines))
    assert [body.readline(), body.readline(), body.readline(), body.readline()] == [
        b"een\n", b"twee\n", b"drie", b"",
    ]  # fmt: skip
