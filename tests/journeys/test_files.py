"""Choosing files on a page: what does not fit is said before it is sent, and no longer when it fits."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import FilePayload, expect

from afspraak.core.files.limits import FILE_BYTES
from tests.support import uploads
from tests.support.agreements import signed
from tests.support.browsing import Windows, troubles
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db(transaction=True)


def chosen(name: str, content: bytes) -> FilePayload:
    return {"name": name, "mimeType": "text/plain", "buffer": content}


def test_what_does_not_fit_is_said_before_it_is_sent(windows: Windows, cast: Cast, tmp_path: Path) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    page = windows.open(cast.holder, phone=True)
    heard = troubles(page)
    page.goto(reverse("agreements:check_in", args=[agreement.pk]))
    objection, control = page.locator("[data-files-objection]"), page.locator('input[type="file"]')
    control.set_input_files([chosen(f"{number}.txt", b"a") for number in range(21)])
    expect(objection).to_be_visible()
    control.set_input_files(chosen("cijfers.csv", uploads.CSV))
    expect(objection).to_be_hidden()
    large = tmp_path / "groot.txt"
    with large.open("wb") as file:
        file.truncate(FILE_BYTES + 1)
    control.set_input_files(large)
    expect(objection).to_be_visible()
    assert heard == []


def test_a_delivery_counts_over_all_its_criteria(windows: Windows, cast: Cast) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    page = windows.open(cast.holder)
    page.goto(reverse("agreements:delivery", args=[agreement.pk]))
    first, second = page.locator('input[type="file"]').all()
    first.set_input_files([chosen(f"{number}.txt", b"a") for number in range(12)])
    expect(page.locator("[data-files-objection]").first).to_be_hidden()
    second.set_input_files([chosen(f"{number}.txt", b"a") for number in range(12)])
    expect(page.locator("[data-files-objection]").last).to_be_visible()


def test_the_form_with_files_is_for_everyone(windows: Windows, cast: Cast, axe: object) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    page = windows.open(cast.holder)
    page.goto(reverse("agreements:delivery", args=[agreement.pk]))
    assert callable(axe)
    assert axe(page) == []
