"""Coaching conversations, phone and desk: planned, moved, prepared, held and closed, and how often."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from afspraak.coaching.models import CoachingConversation, PrivateLines
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support import coaching_walk as coaching
from tests.support.agreements import signed, told
from tests.support.browsing import Windows, axe_findings, troubles
from tests.support.cast import Cast
from tests.support.coaching_walk import POINT, PRIVATE
from tests.support.walk import Walk

BOTH = pytest.mark.parametrize(
    ("language", "phone"), [("nl", True), ("en", False)], ids=["nl-phone", "en-desk"]
)


def add_a_suggestion(walk: Walk) -> None:
    walk.page.locator("form[action$='/suggestion'] button").first.click()
    expect(walk.page.get_by_text(walk.say("Latest check-in")).first).to_be_visible()


@BOTH
def test_two_people_from_plan_to_follow_up(windows: Windows, cast: Cast, language: str, phone: bool) -> None:
    Person.objects.update(language=language)
    told(signed(cast.holder, cast.counterpart))
    me = Walk(windows.open(cast.holder, phone=phone), language, phone)
    coach = Walk(windows.open(cast.counterpart, phone=phone), language, phone)
    heard = troubles(me.page)
    coaching.plan(me, cast.counterpart)
    coaching.move_to_today(coach, cast.holder)
    coaching.say_that_it_fits(me, cast.counterpart)
    coaching.prepare(me)
    add_a_suggestion(me)
    assert axe_findings(me.page) == []

    coach.page.goto("/")
    coach.press("Open the conversation")
    expect(coach.page.get_by_text(POINT, exact=True).first).to_be_visible()
    assert PRIVATE not in coach.page.content()
    coaching.hold(coach, cast.counterpart)
    coaching.close(coach)
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


@BOTH
def test_a_rhythm_holds_once_both_agree(windows: Windows, cast: Cast, language: str, phone: bool) -> None:
    Person.objects.update(language=language)
    signed(cast.holder, cast.counterpart)  # who is new here finds the first steps on Today
    me = Walk(windows.open(cast.holder, phone=phone), language, phone)
    coach = Walk(windows.open(cast.counterpart, phone=phone), language, phone)
    me.page.goto("/coaching/talks")
    me.press("How often?", more=cast.counterpart.full_name)
    me.page.get_by_label(me.say("Every four weeks")).check()
    me.press("Propose to %(name)s", name=cast.counterpart.short_name)
    me.reads("Asked. It holds once %(name)s agrees.", name=cast.counterpart.short_name)
    expect(me.page.locator("#content")).not_to_contain_text(me.say("Every four weeks"))

    coach.page.goto("/")
    coach.press("Read and answer")
    coach.press("Agreed")
    for walk in (me, coach):
        walk.page.goto("/coaching/talks")
        expect(walk.page.locator("#content")).to_contain_text(walk.say("Every four weeks"))
