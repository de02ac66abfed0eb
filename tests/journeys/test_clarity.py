"""Hints while one writes and reads: seen, heard once, put to rest, and gone when the words are better."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from afspraak.agreements.states import Role
from tests.journeys.test_main_job import walks
from tests.support.agreements import fresh, proposed
from tests.support.browsing import Windows, axe_findings, troubles
from tests.support.cast import Cast

AT_DESK = "Op dinsdag en donderdag op kantoor aanwezig"
TYPE = "(el, words) => { el.value = words; el.dispatchEvent(new Event('input', { bubbles: true })); }"
CLEAR = "Elke aanvrager heeft binnen vijf werkdagen een besluit"


def hint_of(page: Page, kind: str = "presence") -> Locator:
    return page.locator(f"#id_outcome_hints [data-hint={kind}]")


def opened(page: Page, cast: Cast, live: str) -> Locator:
    """The coach's page on which a proposal to the holder is written."""
    page.goto(live + reverse("agreements:proposal", args=[cast.holder.pk, Role.COUNTERPART]))
    return page.locator("#id_outcome")


def origin(page: Page) -> str:
    scheme, _, rest = page.url.partition("://")
    return f"{scheme}://{rest.split('/')[0]}"


@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_a_coach_sees_a_hint_and_rewrites(windows: Windows, cast: Cast, phone: bool) -> None:
    _holder, coach = walks(windows, cast, phone=phone)
    page = coach.page
    heard = troubles(page)
    outcome = opened(page, cast, origin(page))
    outcome.fill(AT_DESK)
    hint = hint_of(page)
    expect(hint).to_be_visible()
    expect(hint.locator("q")).to_have_text("op kantoor")
    field, beside = outcome.bounding_box(), hint.bounding_box()
    assert field
    assert beside
    if phone:
        assert beside["y"] >= field["y"] + field["height"]
    else:
        assert beside["x"] >= field["x"] + field["width"]
    page.locator("#id_title").focus()
    expect(page.locator("[data-hints-status]")).to_have_text("1 opmerking bij Resultaat")
    assert "id_outcome_hints" in (outcome.get_attribute("aria-describedby") or "")
    assert axe_findings(page) == []
    outcome.fill(CLEAR)
    expect(hint).to_have_count(0)
    expect(page.locator("#id_outcome_hints .pencil--good")).to_be_visible()
    assert outcome.input_value() == CLEAR
    assert heard == []


def test_left_as_it_is_stays_at_rest_for_these_words(windows: Windows, cast: Cast) -> None:
    page = walks(windows, cast)[1].page
    outcome = opened(page, cast, origin(page))
    outcome.fill(AT_DESK)
    hint_of(page).get_by_role("button").click()
    expect(hint_of(page)).to_be_hidden()
    outcome.fill(AT_DESK + " zijn")
    expect(hint_of(page)).to_be_visible()
    outcome.fill(AT_DESK)
    expect(hint_of(page)).to_be_hidden()


def test_without_scripts_a_look_brings_hints_and_underlines(windows: Windows, cast: Cast) -> None:
    page = walks(windows, cast, scripts=False)[1].page
    outcome = opened(page, cast, origin(page))
    outcome.fill(AT_DESK)
    page.locator("[data-shows-preview]").click()
    expect(hint_of(page)).to_be_visible()
    expect(hint_of(page).get_by_role("button")).to_be_hidden()
    expect(page.locator("#preview .wavy")).to_have_text("op kantoor")


def test_whoever_receives_it_may_look_too(windows: Windows, cast: Cast) -> None:
    """Folded, for themselves: who wrote the words does not see them on the page of the proposal."""
    holder, coach = walks(windows, cast)
    agreement = proposed(cast.holder, cast.counterpart, by=cast.counterpart, outcome=AT_DESK)
    path = reverse("agreements:agreement", args=[fresh(agreement).pk])
    holder.page.goto(origin(holder.page) + path)
    reading = holder.page.locator(".hints-reading")
    expect(reading.locator("[data-hint=presence]")).to_be_hidden()
    reading.locator("summary").click()
    expect(reading.locator("[data-hint=presence]")).to_be_visible()
    assert axe_findings(holder.page) == []
    coach.page.goto(origin(coach.page) + path)
    expect(coach.page.locator(".hints-reading")).to_have_count(0)


def test_the_page_that_explains_is_linked_from_a_hint(windows: Windows, cast: Cast) -> None:
    page = walks(windows, cast)[1].page
    opened(page, cast, origin(page)).fill(AT_DESK)
    hint_of(page).get_by_role("link").click()
    expect(page).to_have_url(origin(page) + reverse("agreements:clear") + "#presence")
    assert axe_findings(page) == []


def test_a_hint_that_comes_while_one_presses_waits_for_the_release(windows: Windows, cast: Cast) -> None:
    """The button stays under the pointer, so the click counts."""
    _holder, coach = walks(windows, cast)
    page = coach.page
    outcome = opened(page, cast, origin(page))
    add = page.get_by_role("button", name=coach.say("Add a criterion"))
    rows = page.locator('[data-rows="criteria"] [data-rows-list] > [data-row]').count()
    outcome.fill(AT_DESK)
    with page.expect_response(lambda response: "clarity" in response.url):
        add.hover()
        page.mouse.down()
    page.wait_for_timeout(300)  # time in which the hint would have come
    expect(hint_of(page)).to_have_count(0)
    page.mouse.up()
    expect(page.locator('[data-rows="criteria"] [data-rows-list] > [data-row]')).to_have_count(rows + 1)
    expect(hint_of(page)).to_be_visible()


def test_what_would_move_the_page_waits_for_the_release(windows: Windows, cast: Cast) -> None:
    """A hint and the preview come while the button below them is pressed: it stays under the pointer."""
    _holder, coach = walks(windows, cast)
    page = coach.page
    outcome = opened(page, cast, origin(page))
    hint, preview = hint_of(page), page.locator("[data-preview]")
    send = page.locator("button[value=send]")
    send.hover()
    stood = send.bounding_box()
    page.mouse.down()
    with page.expect_response(re.compile("clarity")), page.expect_response(re.compile("/new/")):
        outcome.evaluate(TYPE, AT_DESK)
    page.wait_for_timeout(300)  # time in which both would have come
    expect(hint).to_have_count(0)
    expect(preview).not_to_contain_text(AT_DESK)
    assert send.bounding_box() == stood
    page.mouse.move(0, 0)  # released elsewhere: no click
    page.mouse.up()
    expect(hint).to_be_visible()
    expect(preview).to_contain_text(AT_DESK)


def test_a_release_that_nobody_saw_holds_nothing_up(windows: Windows, cast: Cast) -> None:
    """The list of a select may swallow it: the next key shows that nothing is pressed."""
    _holder, coach = walks(windows, cast)
    page = coach.page
    outcome = opened(page, cast, origin(page))
    page.locator("select").first.dispatch_event("pointerdown")
    outcome.focus()
    page.keyboard.type(AT_DESK)
    expect(hint_of(page)).to_be_visible()
    expect(page.locator("[data-preview]")).to_contain_text(AT_DESK)
