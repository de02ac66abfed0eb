"""Feedback on a phone: asked of a colleague and of a guest, who comes in by the code of the real mail."""

from __future__ import annotations

import re

import pytest
from django.core import mail
from django.core.cache import cache
from playwright.sync_api import expect

from afspraak.core import outbox
from afspraak.people.models import Person
from tests.support.agreements import signed
from tests.support.browsing import Windows, troubles
from tests.support.cast import Cast
from tests.support.walk import Walk

QUESTION = "Hoe kwam mijn uitleg bij je aan?"
SAW = "Je tekende het uit op de achterkant van de vergunning."
GUEST = "noor@elders.example"
WAY_IN = re.compile(r"https?://\S+")


@pytest.fixture(autouse=True)
def _nobody_tried_before() -> None:
    cache.clear()  # the counters of attempts


def mail_to(address: str) -> str:
    """The newest mail to `address`, as the tests' own outbox keeps it."""
    return str(next(found.body for found in reversed(mail.outbox) if found.to == [address]))


def ask(walk: Walk, colleague: Person) -> None:
    """From Today: one question, to a colleague and to somebody from outside."""
    walk.page.goto("/")
    walk.press("Feedback")
    walk.press("Ask for feedback")
    walk.write("What would you like to know?", QUESTION)
    walk.write("Name of a colleague", colleague.full_name)
    walk.page.get_by_text(walk.say("Somebody from outside")).click()
    walk.write("Their name", "Noor van den Berg")
    walk.write("Their e-mail address", GUEST)
    walk.press("Ask it")
    walk.reads("Asked. Whoever answers, you read it here and on Today.")


def test_a_guest_gives_feedback_and_the_receiver_decides_who_reads_it(
    windows: Windows, cast: Cast, settings: object, live_server: object
) -> None:
    settings.BASE_URL = live_server.url  # type: ignore[attr-defined]  # where the link in the mail leads
    signed(cast.holder, cast.counterpart)  # who is new here finds the first steps on Today
    me = Walk(windows.open(cast.holder, phone=True), phone=True)
    heard = troubles(me.page)
    ask(me, cast.teammate)

    outbox.serve_due()
    letter = mail_to(GUEST)
    assert QUESTION not in letter
    way_in = WAY_IN.search(letter)
    assert way_in
    guest = Walk(windows.open(phone=True), phone=True)
    guest.page.goto(way_in[0])
    noor = Person.objects.get(email=GUEST)
    guest.sign_in_by_code(noor, mail_to)
    for path in ("/team/", "/agreements/", "/coaching/feedback", "/coaching/"):
        assert guest.page.goto(path).status == 404, path  # type: ignore[union-attr]  # a page was asked
    guest.page.goto("/")
    guest.press("Read what is asked")
    guest.headed("%(name)s asks you", name=cast.holder.full_name)
    expect(guest.page.get_by_text(QUESTION)).to_be_visible()
    guest.write("What did you see or hear?", SAW)
    guest.press("Give it to %(name)s", name=cast.holder.short_name)
    guest.reads("Given. %(name)s decides who else may read it.", name=cast.holder.short_name)

    me.page.goto("/")
    me.press("%(name)s gave you feedback", name=noor.full_name)
    expect(me.page.get_by_text(SAW)).to_be_visible()
    address = me.page.url
    coach = Walk(windows.open(cast.counterpart, phone=True), phone=True)
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
    ask(me, cast.teammate)
    asked = Walk(windows.open(cast.teammate, phone=True), phone=True)
    asked.page.goto("/")
    asked.press("Read what is asked")
    asked.page.get_by_text(asked.say("Rather not?")).click()
    asked.press("I would rather not")
    asked.reads("Fine. Nobody is told, and it waits no more.")
    me.page.reload()
    expect(me.page.locator("#requests")).to_contain_text(cast.teammate.full_name)


def test_appreciation_reaches_the_team_once_both_like_that(windows: Windows, cast: Cast) -> None:
    giver = Walk(windows.open(cast.teammate))
    giver.page.goto("/team/")
    giver.press("Give a colleague feedback or appreciation")
    giver.press("Appreciation", more=f": {cast.holder.full_name}")
    giver.write("What do you appreciate?", "Dank voor je rust.")
    name, team = cast.holder.short_name, cast.holder.home_team
    giver.page.get_by_text(
        giver.say("Everyone in %(team)s, if %(name)s likes that", name=name, team=team)
    ).click()
    giver.press("Give it to %(name)s", name=name)
    coach = Walk(windows.open(cast.counterpart))
    coach.page.goto("/team/")
    expect(coach.page.get_by_text("Dank voor je rust.")).to_have_count(0)
    me = Walk(windows.open(cast.holder))
    me.page.goto("/")
    me.press("Read it and choose")
    me.press("Yes, they may read it")
    me.reads("Others can read it now.")
    coach.page.reload()
    expect(coach.page.get_by_text("Dank voor je rust.")).to_be_visible()
