"""What stands in the guide: a list of pictures, each of one page of somebody in the demo."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Page

from afspraak.agreements.actions import write_message
from afspraak.agreements.models import Agreement
from afspraak.agreements.states import Step
from tests.pictures import coaching

LANGUAGES = ("nl", "en")

# The stories the pictures are taken of, by the beginning of their titles: the team that speaks the language.
STORIES = {
    "nl": {
        "running": "Omgevingsvergunning in vijf weken",
        "asked": "Handboek toezicht",
        "delivered": "Legesverordening",
    },
    "en": {
        "running": "A flood-safety bid",
        "asked": "A yearly report",
        "delivered": "Legesverordening",
    },
}
# By the beginning of an address: somebody with things to do.
BUSY = {"nl": "marjolein.", "en": "aoife."}
OTHER = {"nl": "Bram", "en": "Mateusz"}
PRESCRIBED = {
    "nl": ("De balie open", "Bram zit elke dinsdag van 9 tot 17 uur aan de balie en helpt bezoekers."),
    "en": ("The desk is open", "Mateusz works at the office on Tuesdays from 9 to 5 and helps visitors."),
}

SAID = {
    "nl": (
        "Tellen we de aanvragen mee die nog op een tekening wachten?",
        "Ja, vanaf de dag dat ze compleet zijn. Zo deden we het bij de eerste meting ook.",
    ),
    "en": (
        "Do we count a partner from the letter, or from the signature of the council?",
        "From the letter. The council follows, and that is for them to plan.",
    ),
}


@dataclass(frozen=True)
class Shot:
    """One picture. `of` names a story and `who` a side of it; without a story, `who` is `busy` or nobody.

    `first` and `last` are the parts of the page between which it is cut; what is taller than `tallest` is cut
    off. `scene` is played before, `before` is done on the page; both in the language they are given.
    """

    name: str
    path: str
    of: str = ""
    who: str = "holder"
    first: str = ".page__head"
    last: str = ""
    tallest: int = 900
    phone: bool = False
    dark: bool = False
    scene: Callable[[Agreement, str], None] = field(default=lambda agreement, language: None)
    before: Callable[[Page, str], None] = field(default=lambda page, language: None)


def talk(agreement: Agreement, language: str) -> None:
    """Let the two write to each other about the first criterion, unless they did."""
    if agreement.entries.filter(kind=Step.MESSAGE).exists():
        return
    asks, answers = SAID[language]
    holder, counterpart = agreement.holder.person, agreement.counterpart.person
    assert holder is not None
    assert counterpart is not None
    assert agreement.in_force
    about = f"criterion.{agreement.in_force.criteria.all()[0].lineage}"
    write_message(agreement, by=counterpart, text=asks, about=about, key=uuid.uuid4())
    write_message(agreement, by=holder, text=answers, key=uuid.uuid4())


def write_hours(page: Page, language: str) -> None:
    """Write an outcome that names hours, and wait for the hint beside it."""
    title, outcome = PRESCRIBED[language]
    page.locator("[name=title]").fill(title)
    page.locator("[name=outcome]").fill(outcome)
    page.locator("[name=outcome]").blur()
    page.locator("[data-hint]").first.wait_for()


def choose_colleague(page: Page, language: str) -> None:
    """Search for a colleague to agree something with."""
    page.locator("#q").fill(OTHER[language])
    page.locator("#q").press("Enter")
    page.get_by_text(OTHER[language]).first.wait_for()


def start_proposal(page: Page, language: str) -> None:
    choose_colleague(page, language)
    page.locator("a[href*='/agreements/new/'][href$='/counterpart']").first.click()
    write_hours(page, language)


TALK = "#conversation"

SHOTS = (
    Shot("today", "/", who="busy", first="body", tallest=860),
    Shot("today-phone", "/", who="busy", first="body", phone=True, dark=True, tallest=700),
    Shot("proposal", "/agreements/new", who="busy", before=start_proposal, tallest=860),
    Shot("signature", "{agreement}/signature", of="asked", who="turn", tallest=980),
    Shot("comparison", "{agreement}/versions/1/2", of="asked", who="turn", tallest=900),
    Shot("agreement", "{agreement}", of="running", last="#signatures", tallest=1800),
    Shot("course", "{agreement}", of="running", first="#standing", last="#standing", tallest=720),
    Shot("check-in", "{agreement}/check-in", of="running", phone=True, tallest=720),
    Shot("support", "{agreement}", of="running", first="#article-4", last="#article-4"),
    Shot(
        "conversation", "{agreement}", of="running", scene=talk, first="#conversation", last="#conversation"
    ),
    Shot("change", "{agreement}/change", of="running", tallest=620),
    Shot("ending", "{agreement}/ending", of="running", tallest=800),
    Shot("pause", "{agreement}/pause", of="running", tallest=620),
    Shot("delivery", "{agreement}/delivery", of="running", tallest=1120),
    Shot("judging", "{agreement}/acceptance", of="delivered", who="counterpart", tallest=860),
    Shot("sharing", "{agreement}/sharing", of="running", tallest=760),
    Shot("history", "{agreement}", of="running", first="#history", last="#history", tallest=600),
    Shot("document", "{agreement}/document", of="running", tallest=620),
    Shot("trust", "/trust/", who="busy", tallest=760),
    Shot("signal", "{agreement}", of="running", phone=True, tallest=1285, before=coaching.write_signal),
    Shot("coaching", "/coaching/", who="busy", tallest=766),
    Shot(
        "coaching-conversation",
        "/coaching/talks",
        who="busy",
        last="#agenda",
        tallest=1400,
        before=coaching.prepare_talk,
    ),
    Shot(
        "feedback",
        "/coaching/feedback/ask",
        who="busy",
        last="#whom",
        tallest=1060,
        before=coaching.ask_feedback,
    ),
    Shot("appreciation", "/coaching/feedback/give", who="busy", tallest=760, before=coaching.appreciate),
    Shot("away", "/me/away/", who="busy", last="#away", tallest=1060, before=coaching.go_away),
)
