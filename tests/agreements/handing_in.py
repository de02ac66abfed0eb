"""Check-ins with files, in a store of their own."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.core.files import Cleaned, cleaned, store
from tests.support import uploads
from tests.support.agreements import signed
from tests.support.cast import Cast


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store of its own."""
    monkeypatch.setattr(settings, "FILES", tmp_path / "files")
    return tmp_path / "files"


@pytest.fixture
def active(cast: Cast) -> Agreement:
    return signed(cast.holder, cast.counterpart)


def file(name: str = "cijfers.csv", data: bytes = uploads.CSV) -> Cleaned:
    return cleaned(name, io.BytesIO(data))


def address(agreement: Agreement, name: str = "file", position: int = 2) -> str:
    return reverse(f"agreements:{name}", args=[agreement.pk, agreement.entry_count, position])


def on_disk() -> list[str]:
    return sorted(store.kept())
