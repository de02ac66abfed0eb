"""A coaching conversation on two phones: planned, moved, prepared, held, closed, and what came of it."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import expect

from afspraak.coaching.models import CoachingConversation, PrivateLines
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import signed, told
from tests.support.browsing import Windows, axe_findings, troubles
from tests.support.cast import Cast
from tests.support.walk import Walk

POINT = "De leverancier antwoordt niet: wat kan jij wat ik niet kan?"
PRIVATE = "Rustig beginnen."
NOTE = "We vragen Willem-Jan om mee te bellen."
WILL = "Met de leverancier bellen"


def on_phone(windows: Windows, who: Person) -> Walk:
    walk = Walk(windows.open(who, phone=True), phone=True)
    walk.page.goto("/")
    return walk


def plan(walk: Walk, other: Person) -> None:
    """From Today: a day next week, at a time."""
    walk.press("Coaching conversations")
    walk.press("Plan with %(name)s", name=other.short_name)
    walk.write("On which day?", str(clock.today() + timedelta(days=7)))
    walk.write("At what time?", "11:00")
    walk.write("Where or how?", "Rondje om de vijver")
    walk.press("Ask %(name)s", name=other.short_name)
    walk.reads("Asked. %(name)s says whether it fits.", name=other.short_name)


def move_to_today(walk: Walk, other: Person) -> None:
    """From Today: another moment."""
    walk.page.goto("/")
    walk.press("See when")
    walk.press("Another moment")
    walk.write("On which day?", str(clock.today()))
    walk.press("Ask %(name)s", name=other.short_name)


def prepare(walk: Walk) -> None:
    """A point of one's own, one from the suggestions, and lines for oneself alone."""
    walk.write("What do you want to speak about?", POINT)
    walk.page.locator("form[action$='/agenda'] button").click()
    expect(walk.page.get_by_text(POINT, exact=True).first).to_be_visible()
    walk.page.locator("form[action$='/suggestion'] button").first.click()
    expect(walk.page.get_by_text(walk.say("Latest check-in")).first).to_be_visible()
    walk.write("What do you want to remember yourself?", PRIVATE)
    walk.press("Keep")
    expect(walk.page.get_by_text(PRIVATE)).to_be_visible()


def hold(walk: Walk, owner: Person) -> None:
    """The four questions, a note with one, a follow-up, and closing."""
    walk.press("Lay four questions beside it")
    walk.write("Write with: %(question)s", NOTE, question=walk.say("What could you do?"))
    walk.page.locator("form[data-draft$='options'] button").click()
    expect(walk.page.get_by_text(NOTE)).to_be_visible()
    walk.write("What will be done?", WILL)
    walk.page.locator("#follow-ups").get_by_text(owner.full_name, exact=True).click()
    walk.write("By when?", str(clock.today() + timedelta(days=5)))
    walk.page.locator("form[action$='/follow-ups'] button").click()
    expect(walk.page.get_by_text(WILL, exact=True).first).to_be_visible()


def test_two_phones_from_plan_to_follow_up(windows: Windows, cast: Cast) -> None:
    told(signed(cast.holder, cast.counterpart))
    me, coach = on_phone(windows, cast.holder), on_phone(windows, cast.counterpart)
    heard = troubles(me.page)
    plan(me, cast.counterpart)
    move_to_today(coach, cast.holder)
    me.page.goto("/")
    me.press("See when")
    me.press("This moment fits")
    me.reads("Agreed. %(name)s hears it.", name=cast.counterpart.short_name)
    prepare(me)
    assert axe_findings(me.page) == []

    coach.page.goto("/")
    coach.press("Open the conversation")
    expect(coach.page.get_by_text(POINT, exact=True).first).to_be_visible()
    assert PRIVATE not in coach.page.content()
    hold(coach, cast.counterpart)
    coach.page.locator(".page__act").get_by_text(coach.say("Close the conversation")).click()
    coach.page.get_by_label(POINT).check()
    coach.press("Close the conversation")
    coach.reads("Closed. What you two wrote and agreed to do stands here.")
    assert PrivateLines.objects.count() == 0
    talk = CoachingConversation.objects.get()
    assert [point.is_reached for point in talk.agenda.all()] == [True, False]

    coach.page.goto("/")
    coach.press("See what you said to do")
    coach.page.locator("#follow-ups button").first.click()
    expect(coach.page.get_by_text(coach.say("Not done after all"))).to_be_visible()
    coach.press("Plan the next one")
    coach.write("On which day?", str(clock.today() + timedelta(days=14)))
    coach.press("Ask %(name)s", name=cast.holder.short_name)
    expect(coach.page.get_by_text(coach.say("from the conversation before"))).to_be_visible()
    assert heard == []
