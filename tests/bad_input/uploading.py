"""Handing in files as a client, and seeing that nothing is left of what was refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.core.errors import message_of
from afspraak.people.models import Person
from tests.bad_input.postings import client_of
from tests.bad_input.sending import stored
from tests.support.agreements import signed
from tests.support.cast import Cast
from tests.support.forms import main_form

WORDS = "Zie de bijlage; dit is wat ik erbij schreef."
Answer = Any  # Django's own test response has no type of its own


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store of its own."""
    monkeypatch.setattr(settings, "FILES", tmp_path / "files")
    return tmp_path / "files"


@pytest.fixture
def active(cast: Cast) -> Agreement:
    return signed(cast.holder, cast.counterpart)


def form_at(client: Client, path: str) -> dict[str, str]:
    return main_form(client.get(path).content.decode()).fields | {"course": "on_course", "words": WORDS}


def send(who: Person, agreement: Agreement, *files: tuple[str, bytes]) -> Answer:
    client, path = client_of(who), reverse("agreements:check_in", args=[agreement.pk])
    handed = [SimpleUploadedFile("x", data) for _name, data in files]
    for upload, (name, _data) in zip(handed, files, strict=True):
        upload._name = name  # as a hostile client names it; Django's own setter would tidy it up
    return client.post(path, {**form_at(client, path), "attached": handed})


@contextmanager
def nothing_left(folder: Path) -> Iterator[None]:
    """Inside, nothing is stored: no row, no file, not even half of one."""
    before = stored()
    yield
    assert stored() == before
    left = [path for path in folder.rglob("*") if path.is_file() and path.name != ".lock"]
    assert left == []


def refused(answer: Answer, key: str, **values: str) -> None:
    """Given back with every word, and the reason beside the field."""
    page = answer.content.decode()
    assert answer.status_code == 422
    assert escape(message_of(key, values)) in page
    assert WORDS in page
