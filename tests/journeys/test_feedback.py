"""Feedback, phone and desk: asked of a colleague and of a guest, who comes in by the code of the mail."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from django.core import mail
from django.core.cache import cache
from playwright.sync_api import expect

from afspraak.core import outbox
from afspraak.people.models import Person
from tests.support import coaching_walk as coaching
from tests.support.agreements import signed
from tests.support.browsing import Windows, troubles
from tests.support.cast import Cast
from tests.support.coaching_walk import QUESTION, SAW, THANKS
from tests.support.walk import Walk

BOTH = pytest.mark.parametrize(
    ("language", "phone"), [("nl", True), ("en", False)], ids=["nl-phone", "en-desk"]
)


@dataclass(frozen=True)
class Guest:
    """Somebody from outside, before the product knows them."""

    full_name: str = "Noor van den Berg"
    short_name: str = "Noor"
    email: str = "noor@elders.example"


NOOR = Guest()


@pytest.fixture(autouse=True)
def _nobody_tried_before() -> None:
    cache.clear()  # the counters of attempts


def mail_to(address: str) -> str:
    """The newest mail to `address`, as the tests' own outbox keeps it."""
    return str(next(found.body for found in reversed(mail.outbox) if found.to == [address]))


@BOTH
def test_a_guest_gives_feedback_and_the_receiver_decides_who_reads_it(
    windows: Windows, cast: Cast, settings: object, live_server: object, language: str, phone: bool
) -> None:
    settings.BASE_URL = live_server.url  # type: ignore[attr-defined]  # where the link in the mail leads
    Person.objects.update(language=language)
    signed(cast.holder, cast.counterpart)  # who is new here finds the first steps on Today
    me = Walk(windows.open(cast.holder, phone=phone), language, phone)
    heard = troubles(me.page)
    coaching.ask(me, cast.teammate, NOOR)

    outbox.serve_due()
    guest = Walk(windows.open(phone=phone), phone=phone)
    Person.objects.filter(email=NOOR.email).update(language="nl")
    assert QUESTION not in coaching.come_in(guest, NOOR, mail_to)
    for path in ("/team/", "/agreements/", "/coaching/feedback", "/coaching/"):
        assert guest.page.goto(path).status == 404, path  # type: ignore[union-attr]  # a page was asked
    coaching.give(guest, cast.holder)

    me.page.goto("/")
    me.press("%(name)s gave you feedback", name=NOOR.full_name)
    expect(me.page.get_by_text(SAW)).to_be_visible()
    address = me.page.url
    coach = Walk(windows.open(cast.counterpart, phone=phone), language, phone)
    assert coach.page.goto(address).status == 404  # type: ignore[union-attr]
    me.press("Let a colleague read along")
    me.write("Name of a colleague", cast.counterpart.full_name)
    me.press("Let them read along")
    me.reads("%(name)s can read it now. You can take that back at any time.", name=cast.counterpart.full_name)
    coach.page.goto(address)
    expect(coach.page.get_by_text(SAW)).to_be_visible()
    me.press("Close it for %(name)s", name=cast.counterpart.short_name)
    assert coach.page.goto(address).status == 404  # type: ignore[union-attr]

    guest.page.goto("/")
    guest.page.get_by_role("link", name=SAW).click()
    guest.press("Take my words back")
    guest.press("Take them back")
    guest.reads("Gone, for everyone.")
    assert me.page.goto(address).status == 404  # type: ignore[union-attr]
    assert [each for each in heard if "404" not in each] == []


def test_rather_not_is_one_unfolding_and_one_tap(windows: Windows, cast: Cast) -> None:
    signed(cast.holder, cast.counterpart)  # who is new here finds the first steps on Today
    me = Walk(windows.open(cast.holder, phone=True), phone=True)
    coaching.ask(me, cast.teammate, NOOR)
    asked = Walk(windows.open(cast.teammate, phone=True), phone=True)
    asked.page.goto("/")
    asked.press("Read what is asked")
    asked.page.get_by_text(asked.say("Rather not?")).click()
    asked.press("I would rather not")
    asked.reads("Fine. Nobody is told, and it waits no more.")
    me.page.reload()
    expect(me.page.locator("#requests")).to_contain_text(cast.teammate.full_name)


@BOTH
def test_appreciation_reaches_the_team_once_both_like_that(
    windows: Windows, cast: Cast, language: str, phone: bool
) -> None:
    Person.objects.update(language=language)
    signed(cast.holder, cast.counterpart)  # who is new here finds the first steps on Today
    giver, me, coach = (
        Walk(windows.open(who, phone=phone), language, phone)
        for who in (cast.teammate, cast.holder, cast.counterpart)
    )
    coaching.appreciate(giver, cast.holder, cast.holder.home_team)
    coach.page.goto("/team/")
    expect(coach.page.get_by_text(THANKS)).to_have_count(0)
    coaching.let_others_read_it(me)
    coach.page.reload()
    expect(coach.page.get_by_text(THANKS)).to_be_visible()
