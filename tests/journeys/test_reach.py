"""When mail comes, phone and desk: the moments one chooses, and the link of a mail that stops it all."""

from __future__ import annotations

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from afspraak.inform.models import Reach, Rhythm
from afspraak.people.models import Person
from tests.support.browsing import Windows, axe_findings, troubles
from tests.support.cast import Cast
from tests.support.walk import Walk

THURSDAY = 3


@pytest.mark.parametrize(("language", "phone"), [("nl", True), ("en", False)], ids=["nl-phone", "en-desk"])
def test_the_moments_are_chosen_and_mail_is_stopped(
    windows: Windows, cast: Cast, language: str, phone: bool
) -> None:
    Person.objects.update(language=language)
    me = Walk(windows.open(cast.holder, phone=phone), language, phone)
    heard = troubles(me.page)
    me.page.goto("/me/")
    me.press("When and how you are reached")
    expect(me.field("On which day, if it is once a week")).to_be_hidden()  # until it is once a week
    me.field("Once a week").check()
    me.field("On which day, if it is once a week").select_option(str(THURSDAY))
    me.field("At").select_option("16:00")
    me.field("A signal that cannot wait may reach me at once").check()
    me.press("Keep my choices")
    me.reads("Kept. From now on you are reached as you chose.")
    expect(me.field("Once a week")).to_be_checked()
    assert axe_findings(me.page) == []
    reach = Reach.objects.get(person=cast.holder)
    assert (reach.rhythm, reach.weekday, f"{reach.at:%H:%M}") == (Rhythm.WEEKLY, THURSDAY, "16:00")
    assert reach.at_once

    mail = Walk(windows.open(phone=phone), language, phone)  # signed out, as in a mail program
    mail.page.goto(reverse("inform:stop", args=[reach.key]))
    mail.headed("Do you want no mail any more?")
    mail.press("No mail any more")
    mail.headed("You get no mail any more")
    me.page.reload()
    expect(me.field("Never: I look for myself")).to_be_checked()
    reach.refresh_from_db()
    assert (reach.rhythm, reach.at_once) == (Rhythm.NEVER, False)
    assert heard == []
