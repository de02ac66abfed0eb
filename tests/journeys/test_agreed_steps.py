"""Rows within rows: agreed steps come, go and come back from the browser's own memory."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from tests.support.browsing import Windows
from tests.support.cast import Cast

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def names(window: Page) -> list[str]:
    fields = window.locator("#criteria [name*='-step-']:not(button)")
    return [field.get_attribute("name") or "" for field in fields.all()]


def test_steps_are_added_taken_away_and_kept(
    windows: Windows, cast: Cast, axe: Callable[[Page], list[str]]
) -> None:
    window = windows.open(cast.holder)
    path = reverse("agreements:proposal", args=[cast.counterpart.pk, "holder"])
    window.goto(path)
    window.locator("#criteria > .article__text > [data-rows-add]").click()
    second = window.locator("#criteria [data-row]").nth(1)
    second.locator("textarea").fill("De doorlooptijd daalt.")
    second.locator("select[name$=kind]").select_option("number")
    add = second.locator("[data-rows-add]")
    for day, value in (("2030-02-01", "8"), ("2030-03-01", "7"), ("2030-04-01", "6")):
        add.click()
        second.locator("input[name$=-on]").last.fill(day)
        second.locator("input[name$=-value]").last.fill(value)
    second.locator(".steps [data-rows-remove]").first.click()
    expect(add).to_be_focused()
    assert names(window) == [f"criteria-1-step-{n}-{what}" for n in (1, 2) for what in ("on", "value")]
    window.wait_for_timeout(600)  # the browser keeps what was typed a moment after the last key
    window.goto(path)
    assert names(window) == [f"criteria-1-step-{n}-{what}" for n in (1, 2) for what in ("on", "value")]
    expect(window.locator("[name='criteria-1-step-2-value']")).to_have_value("6")
    assert axe(window) == []
    for _more in range(4):
        window.locator("#criteria [data-row]").nth(1).locator("[data-rows-add]").click()
    expect(window.locator("#criteria [data-row]").nth(1).locator("[data-rows-add]")).to_be_hidden()
