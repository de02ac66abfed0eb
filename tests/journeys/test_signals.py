"""A signal from Today, on a phone: how many taps and fields it takes to raise, answer and resolve one.

One interaction is one tap or key press that acts, or one field filled (issue 6, bar 1).
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from afspraak.coaching.models import Signal
from tests.support.agreements import signed
from tests.support.browsing import Windows, troubles
from tests.support.cast import Cast
from tests.support.signals import offered, raised

COLOURS = """[...new Set([...document.querySelectorAll("main *")].flatMap(
  (e) => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor]))]"""
MOST_TO_RAISE, MOST_TO_ANSWER, MOST_TO_RESOLVE = 6, 4, 3


@dataclass
class Counted:
    """Does what a finger does, and counts it."""

    page: Page
    done: int = 0

    def tap(self, what: Locator) -> None:
        self.done += 1
        what.tap()

    def fill(self, what: Locator, text: str) -> None:
        self.done += 1
        what.fill(text)

    def choose(self, what: Locator, words: str) -> None:
        self.done += 1
        what.select_option(label=words)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "without"])
def test_a_signal_in_six_an_answer_in_four_resolved_in_three(
    windows: Windows, cast: Cast, scripts: bool
) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    phone = windows.open(cast.holder, phone=True, scripts=scripts)
    heard = troubles(phone)
    phone.goto("/")
    hand = Counted(phone)
    hand.tap(phone.get_by_role("link", name="Geef een signaal"))
    words = f"{agreement.terms_shown.title}, naar {cast.counterpart.short_name}"
    hand.choose(phone.get_by_label("Waar gaat het over?"), words)
    hand.tap(phone.get_by_text("Er zit iets in de weg"))
    hand.fill(phone.get_by_label("In jouw woorden"), "De koppeling werkt niet.")
    hand.tap(phone.get_by_text("Een besluit"))
    hand.tap(phone.get_by_role("button", name="Verstuur het signaal"))
    expect(phone.get_by_text("Dank je dat je het vertelt")).to_be_visible()
    assert hand.done <= MOST_TO_RAISE
    signal = Signal.objects.get()
    assert [asked.person for asked in signal.asked.all()] == [cast.counterpart]

    coach = windows.open(cast.counterpart, phone=True, scripts=scripts)
    coach.goto("/")
    hand = Counted(coach)
    hand.tap(coach.get_by_role("link", name="Lees het signaal"))
    hand.fill(coach.get_by_label("In jouw woorden"), "Ik bel de leverancier vandaag nog.")
    hand.tap(coach.get_by_role("button", name=f"Antwoord {cast.holder.short_name}"))
    expect(coach.get_by_text("Ik bel de leverancier vandaag nog.")).to_be_visible()
    assert hand.done <= MOST_TO_ANSWER

    phone.goto("/")
    hand = Counted(phone)
    hand.tap(phone.locator("#signals").get_by_role("link", name="De koppeling werkt niet."))
    hand.fill(phone.get_by_label("Wat hielp?"), "Eén telefoontje.")
    hand.tap(phone.get_by_role("button", name="Het is opgelost"))
    expect(phone.get_by_text("Fijn dat het weer loopt zoals je wilt.")).to_be_visible()
    assert hand.done <= MOST_TO_RESOLVE
    signal.refresh_from_db()
    assert (signal.resolved_on is not None, signal.what_helped) == (True, "Eén telefoontje.")
    assert heard == []


def test_what_belongs_to_a_choice_shows_once_it_is_chosen(windows: Windows, cast: Cast) -> None:
    signal = raised(cast.holder)
    page = windows.open(cast.counterpart)
    page.goto("/coaching/signals/new")
    expect(page.get_by_label("Naam van een collega")).to_be_hidden()
    page.get_by_text("Alleen collega’s die ik noem").click()
    expect(page.get_by_label("Naam van een collega")).to_be_visible()
    page.goto(f"/coaching/signals/{signal.pk}")
    expect(page.get_by_label("Ik kom hierop terug op")).to_be_hidden()
    page.locator("label", has_text="Ik kom hierop terug").first.click()
    expect(page.get_by_label("Ik kom hierop terug op")).to_be_visible()


def test_what_was_typed_is_there_again_after_a_visit_elsewhere(windows: Windows, cast: Cast) -> None:
    page = windows.open(cast.holder)
    page.goto("/coaching/signals/new")
    page.get_by_label("In jouw woorden").fill("Half af.")
    page.wait_for_timeout(600)  # the browser keeps it a moment later
    page.goto("/")
    page.goto("/coaching/signals/new")
    expect(page.get_by_label("In jouw woorden")).to_have_value("Half af.")


def test_it_never_turns_a_page_red(windows: Windows, cast: Cast) -> None:
    """The page of an agreement has the same colours with three signals as with none."""
    agreement = signed(cast.holder, cast.counterpart)
    page = windows.open(cast.holder)
    page.goto(f"/agreements/{agreement.pk}")
    before = page.evaluate(COLOURS)
    for _n in range(3):
        offered(raised(cast.holder, agreement, how_soon="cannot_wait"), cast.counterpart)
    page.goto(f"/agreements/{agreement.pk}")
    assert page.locator("#signals li").count() == 3
    assert set(page.evaluate(COLOURS)) <= set(before)
