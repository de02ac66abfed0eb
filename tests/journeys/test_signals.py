"""A signal from Today, phone and desk: how many taps and fields it takes to raise, answer and resolve one.

One interaction is one tap or key press that acts, or one field filled (issue 6, bar 1). The bar is one of a
phone; a desk needs no more.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, expect

from afspraak.coaching.models import Signal
from afspraak.people.models import Person
from tests.support.agreements import signed
from tests.support.browsing import Windows, troubles
from tests.support.cast import Cast
from tests.support.signals import offered, raised
from tests.support.walk import Walk

# A button comes to its colour in a moment; only then are the colours those of the page.
COLOURS = """Promise.all(document.getAnimations().map((each) => each.finished)).then(() =>
  [...new Set([...document.querySelectorAll("main *")].flatMap(
    (e) => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor]))])"""
STUCK, OFFER, HELPED = "De koppeling werkt niet.", "Ik bel de leverancier vandaag nog.", "Eén telefoontje."
MOST_TO_RAISE, MOST_TO_ANSWER, MOST_TO_RESOLVE = 6, 4, 3


@dataclass
class Counted:
    """Does what a finger or a mouse does, and counts it."""

    walk: Walk
    done: int = 0

    def tap(self, what: Locator) -> None:
        self.done += 1
        if self.walk.phone:
            what.tap()
        else:
            what.click()

    def press(self, msgid: str, **values: object) -> None:
        self.tap(self.walk.pressed(msgid, **values))

    def tick(self, msgid: str) -> None:
        """Choose what the page lists, by its words."""
        self.tap(self.walk.page.get_by_text(self.walk.say(msgid)))

    def write(self, msgid: str, text: str) -> None:
        self.done += 1
        self.walk.write(msgid, text)

    def choose(self, msgid: str, words: str) -> None:
        self.done += 1
        self.walk.field(msgid).select_option(label=words)


@pytest.mark.parametrize(
    ("language", "phone", "scripts"),
    [("nl", True, True), ("nl", True, False), ("en", False, True)],
    ids=["nl-phone", "nl-phone-without", "en-desk"],
)
def test_a_signal_in_six_an_answer_in_four_resolved_in_three(
    windows: Windows, cast: Cast, language: str, phone: bool, scripts: bool
) -> None:
    Person.objects.update(language=language)
    agreement = signed(cast.holder, cast.counterpart)
    me = Walk(windows.open(cast.holder, phone=phone, scripts=scripts), language, phone)
    heard = troubles(me.page)
    me.page.goto("/")
    hand = Counted(me)
    hand.press("Raise a signal")
    about = {"title": agreement.terms_shown.title, "name": cast.counterpart.short_name}
    hand.choose("What is it about?", me.say("%(title)s, to %(name)s", **about))
    hand.tick("signal|Something is in the way")
    hand.write("In your words", STUCK)
    hand.tick("help|A decision")
    hand.press("Send the signal")
    me.reads("Thank you for telling. Telling in time is good work.")
    assert hand.done <= MOST_TO_RAISE
    signal = Signal.objects.get()
    assert [asked.person for asked in signal.asked.all()] == [cast.counterpart]

    coach = Walk(windows.open(cast.counterpart, phone=phone, scripts=scripts), language, phone)
    coach.page.goto("/")
    hand = Counted(coach)
    hand.press("Read the signal")
    hand.write("In your words", OFFER)
    hand.press("Answer %(name)s", name=cast.holder.short_name)
    expect(coach.page.get_by_text(OFFER)).to_be_visible()
    assert hand.done <= MOST_TO_ANSWER

    me.page.goto("/")
    hand = Counted(me)
    hand.tap(me.page.locator("#signals").get_by_role("link", name=STUCK))
    hand.write("What helped?", HELPED)
    hand.press("It is resolved")
    me.reads("Good that it goes as you wish again.")
    assert hand.done <= MOST_TO_RESOLVE
    signal.refresh_from_db()
    assert (signal.resolved_on is not None, signal.what_helped) == (True, HELPED)
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
