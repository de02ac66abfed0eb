"""Two people in two browsers whose agreement does not go straight on: changed, ended together, at rest."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.states import EndedAs, Pending, State
from afspraak.core import clock
from tests.support.agreements import fresh, signed
from tests.support.browsing import Windows, troubles
from tests.support.cast import Cast
from tests.support.walk import Walk

OLD, NEW, THIRD = "Omgevingsvergunning in vijf weken", "Omgevingsvergunning in zes weken", "In zeven weken"


def two(windows: Windows, cast: Cast, *, phone: bool = False, scripts: bool = True) -> tuple[Walk, Walk]:
    """Holder and counterpart of an agreement in force, each in their own browser on Today."""
    both = []
    for who in (cast.holder, cast.counterpart):
        walk = Walk(windows.open(who, phone=phone, scripts=scripts), phone=phone)
        walk.page.goto("/")
        both.append(walk)
    return both[0], both[1]


def whole(agreement: Agreement) -> Agreement:
    assert check_agreement(fresh(agreement)) is None
    return fresh(agreement)


def change(walk: Walk, cast: Cast, title: str) -> None:
    """From the list: propose other words for what is in force."""
    walk.open(OLD)
    walk.act("Propose a change")
    expect(walk.field("A short name")).to_have_value(OLD)
    walk.write("A short name", title)
    walk.send_to(cast.counterpart)
    name = cast.counterpart.short_name
    walk.reads(
        "Your change is signed and sent to %(name)s. Until you both signed, what you agreed stays in force.",
        name=name,
    )
    walk.headed(OLD)


def sign_change(walk: Walk, number: int) -> None:
    """From Today: what would change, then sign."""
    walk.go("Today")
    walk.press("See what would change")
    walk.press("Sign version %(number)s", number=number)
    expect(walk.page).to_have_url(re.compile("/signature$"))
    walk.press("Sign version %(number)s", number=number)
    walk.reads("Signed. From now on this version is in force.")


@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_a_change_is_accepted(windows: Windows, cast: Cast, phone: bool) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    holder, counterpart = two(windows, cast, phone=phone)
    heard = troubles(holder.page), troubles(counterpart.page)
    change(holder, cast, NEW)
    sign_change(counterpart, 2)
    counterpart.headed(NEW)
    assert whole(agreement).terms_shown.title == NEW
    assert heard == ([], [])


def test_a_change_is_countered_and_then_accepted(windows: Windows, cast: Cast) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    holder, counterpart = two(windows, cast)
    change(holder, cast, NEW)
    counterpart.go("Today")
    counterpart.press("See what would change")
    assert counterpart.page.locator("ins").first.inner_text().endswith("zes")
    counterpart.press("Send a counter-proposal")
    counterpart.write("A short name", THIRD)
    counterpart.send_to(cast.holder)
    counterpart.reads("Your counter-proposal is signed and sent to %(name)s.", name=cast.holder.short_name)
    counterpart.headed(OLD)
    sign_change(holder, 3)
    assert whole(agreement).terms_shown.title == THIRD


def test_a_change_is_refused_and_nothing_changed(windows: Windows, cast: Cast) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    holder, counterpart = two(windows, cast)
    change(holder, cast, NEW)
    counterpart.open(OLD)
    counterpart.act("Decline, with a reason")
    counterpart.write("Why not?", "Vijf weken halen we.")
    counterpart.press("Decline version %(number)s", number=2)
    counterpart.reads("You said no. Your reason was sent along.")
    holder.open(OLD)
    expect(holder.page.locator("#history")).to_contain_text("Vijf weken halen we.")
    agreement = whole(agreement)
    assert (agreement.terms_shown.title, agreement.pending) == (OLD, Pending.NOTHING)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_both_end_it_and_read_what_the_other_takes_along(windows: Windows, cast: Cast, scripts: bool) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    holder, counterpart = two(windows, cast, scripts=scripts)
    holder.open(OLD)
    holder.act("Propose to end it")
    holder.page.get_by_label(holder.say("It was not reached")).check()
    holder.write("What do you take along from it?", "Ik begon te groot.")
    holder.press("Sign and send to %(other)s", other=cast.counterpart.short_name)
    holder.reads("Sent to %(name)s. It ends once %(name)s agrees.", name=cast.counterpart.short_name)
    counterpart.go("Today")
    counterpart.press("Read and answer")
    expect(counterpart.page.locator("main")).to_contain_text("Ik begon te groot.")
    counterpart.write("What do you take along from it?", "Ik vroeg te veel tegelijk.")
    counterpart.press("Sign the ending")
    counterpart.reads(
        "You both signed: this has ended. %(name)s reads what you take along from it.",
        name=cast.holder.short_name,
    )
    holder.page.goto(f"/agreements/{agreement.pk}")
    for words in ("Ik begon te groot.", "Ik vroeg te veel tegelijk."):
        expect(holder.page.locator("#looking-back")).to_contain_text(words)
    agreement = whole(agreement)
    assert (agreement.state, agreement.ended_as) == (State.ENDED, EndedAs.NOT_REACHED)


@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_it_rests_and_goes_on(windows: Windows, cast: Cast, phone: bool) -> None:
    today = clock.today()
    with clock.at(today - timedelta(9)):
        agreement = signed(cast.holder, cast.counterpart)
    holder, counterpart = two(windows, cast, phone=phone)
    counterpart.open(OLD)
    counterpart.act("Ask for a pause")
    counterpart.press("Sign and send to %(other)s", other=cast.holder.short_name)
    counterpart.reads("Sent to %(name)s. The pause holds once %(name)s agrees.", name=cast.holder.short_name)
    holder.go("Today")
    holder.press("Read and answer")
    expect(holder.page.locator("main")).to_contain_text(
        holder.say("The end date moves by as many days as the pause lasts.")
    )
    holder.press("Sign the pause")
    holder.reads("You both signed the pause. %(name)s hears it too.", name=cast.counterpart.short_name)
    assert whole(agreement).paused_from == today
    holder.page.locator("#rest").get_by_role("link", name=holder.say("Go on again")).click()
    holder.press("Go on again")
    holder.reads("The pause is over. %(name)s hears it.", name=cast.counterpart.short_name)
    assert whole(agreement).paused_from is None
    expect(holder.page.locator("#rest")).to_have_count(0)
