"""Coaching as people walk it in a browser: a conversation, feedback, appreciation, days away.

The same hands in the journeys and in the living product; words as in `walk`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from playwright.sync_api import expect

from afspraak.core import clock
from tests.support.walk import Named, Walk

POINT = "De leverancier antwoordt niet: wat kan jij wat ik niet kan?"
PRIVATE = "Rustig beginnen."
NOTE = "We vragen Willem-Jan om mee te bellen."
WILL = "Met de leverancier bellen"
QUESTION = "Hoe kwam mijn uitleg bij je aan?"
SAW = "Je tekende het uit op de achterkant van de vergunning."
THANKS = "Dank voor je rust."
WAY_IN = re.compile(r"https?://\S+")


# --- a conversation -----------------------------------------------------------------------------------


def plan(walk: Walk, other: Named) -> None:
    """From Today: a day next week, at a time."""
    walk.page.goto("/")
    walk.press("Coaching conversations")
    walk.press("Plan with %(name)s", name=other.short_name)
    walk.write("On which day?", str(clock.today() + timedelta(days=7)))
    walk.write("At what time?", "11:00")
    walk.write("Where or how?", "Rondje om de vijver")
    walk.press("Ask %(name)s", name=other.short_name)
    walk.reads("Asked. %(name)s says whether it fits.", name=other.short_name)


def move_to_today(walk: Walk, other: Named) -> None:
    """From Today: another moment."""
    walk.page.goto("/")
    walk.press("See when")
    walk.press("Another moment")
    walk.write("On which day?", str(clock.today()))
    walk.press("Ask %(name)s", name=other.short_name)


def say_that_it_fits(walk: Walk, other: Named) -> None:
    walk.page.goto("/")
    walk.press("See when")
    walk.press("This moment fits")
    walk.reads("Agreed. %(name)s hears it.", name=other.short_name)


def prepare(walk: Walk) -> None:
    """A point of one's own, and lines for oneself alone."""
    walk.write("What do you want to speak about?", POINT)
    walk.page.locator("form[action$='/agenda'] button").click()
    expect(walk.page.get_by_text(POINT, exact=True).first).to_be_visible()
    walk.write("What do you want to remember yourself?", PRIVATE)
    walk.press("Keep")
    expect(walk.page.get_by_text(PRIVATE)).to_be_visible()


def hold(walk: Walk, owner: Named) -> None:
    """The four questions, a note with one, and a follow-up."""
    walk.press("Lay four questions beside it")
    walk.write("Write with: %(question)s", NOTE, question=walk.say("What could you do?"))
    walk.page.locator("form[data-draft$='options'] button").click()
    expect(walk.page.get_by_text(NOTE)).to_be_visible()
    walk.write("What will be done?", WILL)
    walk.page.locator("#follow-ups").get_by_text(owner.full_name, exact=True).click()
    walk.write("By when?", str(clock.today() + timedelta(days=5)))
    walk.page.locator("form[action$='/follow-ups'] button").click()
    expect(walk.page.get_by_text(WILL, exact=True).first).to_be_visible()


def close(walk: Walk) -> None:
    """Say that the point was spoken of, and close."""
    walk.page.locator(".page__act").get_by_text(walk.say("Close the conversation")).click()
    walk.page.get_by_label(POINT).check()
    walk.press("Close the conversation")
    walk.reads("Closed. What you two wrote and agreed to do stands here.")


# --- feedback and appreciation ------------------------------------------------------------------------


def ask(walk: Walk, colleague: Named, guest: Named) -> None:
    """From Today: one question, to a colleague and to somebody from outside."""
    walk.page.goto("/")
    walk.press("Feedback")
    walk.press("Ask for feedback")
    walk.write("What would you like to know?", QUESTION)
    walk.write("Name of a colleague", colleague.full_name)
    walk.page.get_by_text(walk.say("Somebody from outside")).click()
    walk.write("Their name", guest.full_name)
    walk.write("Their e-mail address", guest.email)
    walk.press("Ask it")
    walk.reads("Asked. Whoever answers, you read it here and on Today.")


def come_in(walk: Walk, guest: Named, mail_to: Callable[[str], str]) -> str:
    """By the link of the invitation and the code of the next mail. Returns the invitation."""
    letter = mail_to(guest.email)
    way_in = WAY_IN.search(letter)
    assert way_in, letter
    walk.page.goto(way_in[0])
    walk.sign_in_by_code(guest, mail_to)
    return letter


def give(walk: Walk, receiver: Named) -> None:
    """From Today: what was asked is answered."""
    walk.page.goto("/")
    walk.press("Read what is asked")
    walk.headed("%(name)s asks you", name=receiver.full_name)
    expect(walk.page.get_by_text(QUESTION)).to_be_visible()
    walk.write("What did you see or hear?", SAW)
    walk.press("Give it to %(name)s", name=receiver.short_name)
    walk.reads("Given. %(name)s decides who else may read it.", name=receiver.short_name)


def appreciate(walk: Walk, receiver: Named, team: object) -> None:
    """From the Team page, to be read by the team if both like that."""
    walk.page.goto("/team/")
    walk.press("Give a colleague feedback or appreciation")
    walk.press("Appreciation", more=f": {receiver.full_name}")
    walk.write("What do you appreciate?", THANKS)
    name = receiver.short_name
    walk.page.get_by_text(
        walk.say("Everyone in %(team)s, if %(name)s likes that", name=name, team=team)
    ).click()
    walk.press("Give it to %(name)s", name=name)


def let_others_read_it(walk: Walk) -> None:
    walk.page.goto("/")
    walk.press("Read it and choose")
    walk.press("Yes, they may read it")
    walk.reads("Others can read it now.")


# --- days away ----------------------------------------------------------------------------------------


def say_away(walk: Walk, stand_in: Named) -> None:
    """From today on, with somebody who is asked to stand in."""
    walk.page.goto("/me/")
    walk.press("When you are away")
    walk.write("First day", str(clock.today()))
    walk.write("Last day", str(clock.today() + timedelta(days=4)))
    walk.write("Who stands in for you?", stand_in.full_name)
    walk.press("Say that I am away")
    expect(walk.page.get_by_role("button", name=walk.say("I am here again"))).to_be_visible()


def stand_in_for(walk: Walk, other: Named) -> None:
    walk.page.goto("/")
    walk.press("Answer %(name)s", name=other.short_name)
    walk.press("Yes, I stand in")
    expect(walk.page.get_by_role("link", name=other.full_name).first).to_be_visible()
