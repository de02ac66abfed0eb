"""What is done on the pages of coaching before their pictures are taken, in the language of the picture.

Nothing here is sent but what a later picture does not show: days away come last, a conversation is of two.
"""

from __future__ import annotations

import uuid
from datetime import timedelta

from playwright.sync_api import Page, expect

from afspraak.core import clock
from afspraak.people.actions import answer_standing_in
from afspraak.people.models import Away

WITH = {"nl": "Bram de Wit", "en": "Mateusz Kowalczyk"}
STUCK = {
    "nl": "De welstandscommissie komt in de zomer niet bijeen. Dan blijven aanvragen liggen.",
    "en": "Two partners can only sign after their council meets, and that is a week too late.",
}
POINT = {
    "nl": "De leverancier reageert nu wel. Wat vragen we als eerste?",
    "en": "Twelve letters are in. Who reads the bid with fresh eyes?",
}
QUESTION = {
    "nl": "Woensdag vertelde ik waarom een aanvraag nu vijf weken kost. Wat bleef je bij, en wat miste je?",
    "en": "On Wednesday I explained the budget of the bid. What stayed with you, and what was missing?",
}
THANKS = {
    "nl": "Je zei hardop dat het niet liep, nog voordat iemand ernaar vroeg. Daar had het hele team wat aan.",
    "en": "You called each of the twelve yourself. Everyone knew where they stood, and so did we.",
}


def write_signal(page: Page, language: str) -> None:
    """From the page of an agreement: something is in the way."""
    page.locator("a[href*='/coaching/signals/new']").first.tap()
    page.locator("label", has=page.locator("[name=kind][value=obstacle]")).tap()
    page.locator("[name=text]").fill(STUCK[language])
    page.locator("[name=text]").blur()


def prepare_talk(page: Page, language: str) -> None:
    """The next conversation with one's colleague, and a point on its agenda."""
    page.get_by_role("link", name=WITH[language]).first.click()
    form = page.locator("form[action$='/agenda']")
    form.locator("[name=text]").fill(POINT[language])
    form.locator("button").click()
    expect(page.get_by_text(POINT[language], exact=True).first).to_be_visible()


def ask_feedback(page: Page, language: str) -> None:
    page.locator("[name=text]").fill(QUESTION[language])
    page.locator("#whom input").first.fill(WITH[language])
    page.locator("#whom input").first.blur()


def appreciate(page: Page, language: str) -> None:
    """For a colleague, and the team may read it."""
    page.locator("#q").fill(WITH[language])
    page.locator("#q").press("Enter")
    page.locator("a[href*='/appreciation/to/']").first.click()
    page.locator("[name=text]").fill(THANKS[language])
    page.locator("label", has=page.locator("[name=readers][value^='team:']")).click()


def go_away(page: Page, language: str) -> None:
    """A week, with a colleague who stands in and has said yes."""
    first = clock.today() + timedelta(days=21 - clock.today().weekday())
    page.locator("[name=first]").fill(str(first))
    page.locator("[name=last]").fill(str(first + timedelta(days=11)))
    page.locator("[name=stand_in]").fill(WITH[language])
    page.locator("#away button[type=submit]").click()
    mine = page.locator("section", has=page.locator("#mine"))
    days = Away.objects.get(pk=str(mine.locator("a").last.get_attribute("href")).strip("/").split("/")[-1])
    assert days.stand_in
    answer_standing_in(days, by=days.stand_in, agrees=True, seen=days.revision, key=uuid.uuid4())
    page.reload()
