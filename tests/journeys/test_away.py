"""Somebody goes away, a colleague stands in, and who raises a signal chooses whether they get it too."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from afspraak.coaching.models import Signal
from afspraak.core import clock
from afspraak.people.models import Away, Person
from tests.support.agreements import signed
from tests.support.browsing import Windows, troubles
from tests.support.cast import Cast

WORDS = {
    "nl": {
        "preferences": "Wanneer je er niet bent",
        "first": "Eerste dag",
        "last": "Laatste dag",
        "who": "Wie neemt voor je waar?",
        "say": "Zeg dat ik er niet ben",
        "asked": "Antwoord Marjolein",
        "yes": "Ja, ik neem waar",
        "now": "Marjolein is er niet tot en met",
        "stands": "Fatima Aydin neemt waar.",
        "raise": "Geef een signaal",
        "too": "krijgt het ook",
        "kind": "Er zit iets in de weg",
        "help": "Een besluit",
        "send": "Verstuur het signaal",
        "back": "Ik ben er weer",
    },
    "en": {
        "preferences": "When you are away",
        "first": "First day",
        "last": "Last day",
        "who": "Who stands in for you?",
        "say": "Say that I am away",
        "asked": "Answer Marjolein",
        "yes": "Yes, I stand in",
        "now": "Marjolein is away until and including",
        "stands": "Fatima Aydin stands in.",
        "raise": "Raise a signal",
        "too": "gets it too",
        "kind": "Something is in the way",
        "help": "A decision",
        "send": "Send the signal",
        "back": "I am here again",
    },
}


@pytest.mark.parametrize(
    ("language", "phone", "scripts"),
    [("nl", True, True), ("en", False, True), ("nl", True, False)],
    ids=["phone", "desk", "no scripts"],
)
def test_away_and_stood_in_for(
    windows: Windows, cast: Cast, language: str, phone: bool, scripts: bool
) -> None:
    Person.objects.update(language=language)
    agreement = signed(cast.holder, cast.counterpart)
    say, today = WORDS[language], clock.today()

    coach = windows.open(cast.counterpart, phone=phone, scripts=scripts)
    heard = troubles(coach)
    coach.goto("/me/")
    coach.get_by_role("link", name=say["preferences"]).click()
    coach.get_by_label(say["first"]).fill(str(today))
    coach.get_by_label(say["last"]).fill(str(today + timedelta(days=4)))
    coach.get_by_label(say["who"]).fill("Fatima Aydin")
    coach.get_by_role("button", name=say["say"]).click()
    expect(coach.get_by_role("button", name=say["back"])).to_be_visible()
    assert Away.objects.get().asks_stand_in

    teammate = windows.open(cast.teammate, phone=phone, scripts=scripts)
    teammate.goto("/")
    teammate.get_by_role("link", name=say["asked"]).click()
    teammate.get_by_role("button", name=say["yes"]).click()
    expect(teammate.get_by_role("link", name="Marjolein de Wit")).to_be_visible()
    assert Away.objects.get().has_stand_in

    holder = windows.open(cast.holder, phone=phone, scripts=scripts)
    holder.goto(f"/agreements/{agreement.pk}")
    expect(holder.get_by_text(say["now"])).to_be_visible()
    expect(holder.get_by_text(say["stands"])).to_be_visible()
    holder.goto("/")
    holder.get_by_role("link", name=say["raise"]).click()
    holder.get_by_text(say["kind"]).click()
    holder.get_by_text(say["help"]).click()
    holder.get_by_text(say["too"]).first.click()
    holder.get_by_role("button", name=say["send"]).click()
    holder.wait_for_load_state()
    asked = {each.person: each.stands_in_for for each in Signal.objects.get().asked.all()}
    assert asked == {cast.counterpart: None, cast.teammate: cast.counterpart}

    coach.get_by_role("button", name=say["back"]).click()
    coach.wait_for_load_state()
    assert not Away.objects.exists()
    assert heard == []
