"""In and out: by code, by password, a forgotten password, and out everywhere."""

from __future__ import annotations

import re

import pytest
from django.core import mail
from django.core.cache import cache
from playwright.sync_api import expect

from tests.support.browsing import Windows, troubles
from tests.support.cast import PASSWORD, Cast
from tests.support.walk import LINK, Walk

NEW_PASSWORD = "vijf andere woorden bij elkaar"


@pytest.fixture(autouse=True)
def _nobody_tried_before() -> None:
    cache.clear()  # the counters of attempts


def mail_to(address: str) -> str:
    """The newest mail to `address`, as the tests' own outbox keeps it."""
    return str(next(found.body for found in reversed(mail.outbox) if found.to == [address]))


def test_in_by_code(windows: Windows, cast: Cast) -> None:
    walk = Walk(windows.open(phone=True), phone=True)
    heard = troubles(walk.page)
    walk.sign_in_by_code(cast.holder, mail_to)
    walk.sign_out()
    walk.page.goto("/agreements/")
    expect(walk.page).to_have_url(re.compile("/sign-in/"))
    assert heard == []


def test_a_wrong_password_is_told_and_the_address_kept(windows: Windows, cast: Cast) -> None:
    walk = Walk(windows.open())
    walk.give_address(cast.holder.email)
    walk.press("Sign in with a password")
    walk.give_password("dit is het niet helemaal")
    expect(walk.page.locator("[data-errors]")).to_be_focused()
    expect(walk.page.locator("[name=login]")).to_have_value(cast.holder.email)
    walk.give_password(PASSWORD)
    walk.is_in(cast.holder)


def test_a_forgotten_password(windows: Windows, cast: Cast, settings: object, live_server: object) -> None:
    settings.BASE_URL = live_server.url  # type: ignore[attr-defined]  # where the link in the mail leads
    walk = Walk(windows.open())
    walk.give_address(cast.holder.email)
    walk.press("Sign in with a password")
    walk.press("I have forgotten it")
    walk.write("Your e-mail address", cast.holder.email)
    walk.press("Send me the link")
    expect(walk.page).to_have_url(re.compile("/sent/$"))
    link = LINK.search(mail_to(cast.holder.email))
    assert link
    walk.page.goto(link[0])
    for field in walk.page.locator("input[type=password]").all():
        field.fill(NEW_PASSWORD)
    walk.press("Keep this password")
    walk.sign_in(cast.holder, NEW_PASSWORD)


def test_out_everywhere_is_out_there_too(windows: Windows, cast: Cast) -> None:
    here, there = Walk(windows.open(cast.holder)), Walk(windows.open(cast.holder, phone=True), phone=True)
    there.page.goto("/")
    there.is_in(cast.holder)
    here.page.goto("/me/")
    here.press("Sign out everywhere")
    here.reads("You are signed out everywhere.")
    there.page.goto("/")
    expect(there.page).to_have_url(re.compile("/sign-in/"))


def test_language_and_light_are_ones_own_before_and_after_the_door(windows: Windows, cast: Cast) -> None:
    page = windows.open()
    outside = Walk(page)
    page.goto("/sign-in/")
    outside.press("Light or dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    Walk(page, "en").write("Your e-mail address", cast.holder.email)

    inside = Walk(windows.open(cast.holder))
    inside.page.goto("/me/")
    inside.field("Language").select_option("en")
    inside.field("Light or dark").select_option("dark")
    inside.press("Keep my choices")
    expect(inside.page.locator("html")).to_have_attribute("lang", "en")
    expect(inside.page.locator("html")).to_have_attribute("data-theme", "dark")
    Walk(inside.page, "en").go("Today")
