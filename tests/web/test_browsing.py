"""The browser fixtures themselves, on the page that needs no agreement: the door."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.support.browsing import Windows, troubles
from tests.support.cast import PASSWORD, Cast


@pytest.mark.both
def test_a_person_comes_in_by_the_door(desk: Page, cast: Cast) -> None:
    heard = troubles(desk)
    desk.goto("/")
    desk.wait_for_url("**/sign-in/**")
    desk.locator("[name=login]").fill(cast.holder.email)
    desk.locator("[name=way]").click()
    desk.locator("[name=password]").fill(PASSWORD)
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/")
    assert heard == []


def test_windows_are_people_apart(windows: Windows, cast: Cast) -> None:
    holder, nobody = windows.open(cast.holder, phone=True), windows.open()
    holder.goto("/")
    nobody.goto("/")
    assert "sign-in" not in holder.url
    assert "sign-in" in nobody.url


def test_the_door_has_no_barrier(phone: Page, db: None, axe: Callable[[Page], list[str]]) -> None:
    phone.goto("/sign-in/")
    assert axe(phone) == []
