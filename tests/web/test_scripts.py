"""What the scripts add: nothing typed is lost, the summary of errors takes focus, light changes at once."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.support.browsing import Windows, troubles

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.urls("tests.web.pages")]


@pytest.fixture
def form(windows: Windows) -> Page:
    page = windows.open()
    page.goto("/form/")
    return page


def test_what_was_typed_is_there_again(form: Page) -> None:
    heard = troubles(form)
    form.get_by_label("Words").fill("Ik bel de leverancier.")
    form.get_by_label("Uit koers").check()
    form.wait_for_timeout(500)
    form.reload()
    expect(form.get_by_label("Words")).to_have_value("Ik bel de leverancier.")
    expect(form.get_by_label("Uit koers")).to_be_checked()
    expect(form.locator("form[data-draft] .notice")).to_be_visible()
    assert heard == []


def test_it_goes_when_the_server_has_it(form: Page) -> None:
    form.get_by_label("Words").fill("Klaar.")
    form.get_by_label("Op koers").check()
    form.get_by_role("button", name="Stuur").click()
    form.wait_for_load_state()
    form.goto("/form/")
    expect(form.get_by_label("Words")).to_have_value("")
    assert form.evaluate("Object.keys(localStorage)") == []


def test_a_form_that_came_back_keeps_its_words_and_shows_what_to_mend(form: Page) -> None:
    form.get_by_label("Words").fill("fout")
    form.get_by_label("Op koers").check()
    form.get_by_role("button", name="Stuur").click()
    expect(form.locator("[data-errors]")).to_be_focused()
    expect(form.get_by_label("Words")).to_have_value("fout")
    expect(form.locator("form[data-draft] .notice")).to_have_count(0)


def test_the_next_at_this_device_is_not_given_my_words(form: Page) -> None:
    form.get_by_label("Words").fill("Alleen van mij.")
    form.wait_for_timeout(500)
    form.route("**/form/", lambda route: route.fulfill(body=route.fetch().text().replace(
        "<body>", '<body data-reader="another">'
    ), content_type="text/html"))  # fmt: skip
    form.reload()
    expect(form.locator("body")).to_have_attribute("data-reader", "another")
    expect(form.get_by_label("Words")).to_have_value("")


def test_starting_again_forgets(form: Page) -> None:
    form.get_by_label("Words").fill("Weg ermee")
    form.wait_for_timeout(500)
    form.reload()
    form.get_by_label("Words").press_sequentially(" en dit")
    form.locator("[data-draft-drop]").click()
    form.wait_for_load_state()
    expect(form.get_by_label("Words")).to_have_value("")


def test_light_changes_at_once_and_stays(form: Page) -> None:
    root = form.locator("html")
    form.emulate_media(color_scheme="light")
    form.evaluate("""() => {
      const switched = document.createElement('form');
      switched.action = '/theme/'; switched.dataset.themeSwitch = '';
      switched.innerHTML = '<input name="theme"><button>Licht of donker</button>';
      switched.append(document.querySelector('[name=csrfmiddlewaretoken]').cloneNode());
      document.body.append(switched);
      return import('/static/js/theme.js').then((theme) => theme.switchTheme());
    }""")
    with form.expect_response("**/theme/"):
        form.get_by_role("button", name="Licht of donker").click()
    expect(root).to_have_attribute("data-theme", "dark")
    form.reload()
    expect(root).to_have_attribute("data-theme", "dark")
