"""What happens to people at one page: two tabs, a double click, a reload, no mouse, a phone on a train."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from afspraak.agreements.models import Agreement, Entry
from tests.support.agreements import proposed, signed, told
from tests.support.browsing import Windows, troubles
from tests.support.cast import Cast
from tests.support.walk import Walk, Words

TRAIN = 6  # interactions that a check-in may take on a phone


def check_ins() -> int:
    return Entry.objects.filter(kind="check_in").count()


def asks_to_tell(cast: Cast) -> Agreement:
    """An agreement in force whose rhythm asks the holder for word."""
    agreement = signed(cast.holder, cast.counterpart)
    Agreement.objects.filter(pk=agreement.pk).update(tell_next_on=agreement.in_force_since)
    return agreement


def test_the_second_of_two_tabs_sees_what_changed_and_keeps_its_words(windows: Windows, cast: Cast) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    first, second = Walk(windows.open(cast.holder)), Walk(windows.open(cast.holder))
    for tab, words in ((first, "Het eerste bericht."), (second, "Het tweede bericht.")):
        tab.page.goto(f"/agreements/{agreement.pk}/check-in")
        tab.choose_course("On course")
        tab.write("What do you want to tell %(name)s?", words, name=cast.counterpart.short_name)
    for tab in (first, second):
        tab.press("Tell %(other)s", other=cast.counterpart.short_name)
    first.reads("%(name)s can read it now.", name=cast.counterpart.short_name)

    happened = second.say(
        "%(name)s told how it stands on %(on)s.", name=cast.holder.full_name, on="DATE"
    ).partition("DATE")[0]
    expect(second.page.locator("main")).to_contain_text(happened)
    told_text = second.field("What do you want to tell %(name)s?", name=cast.counterpart.short_name)
    expect(told_text).to_have_value("Het tweede bericht.")
    assert check_ins() == 1
    second.press("Tell %(other)s", other=cast.counterpart.short_name)
    second.reads("%(name)s can read it now.", name=cast.counterpart.short_name)
    assert check_ins() == 2


def test_who_signs_a_version_that_was_withdrawn_meanwhile_signs_nothing(windows: Windows, cast: Cast) -> None:
    agreement = proposed(cast.holder, cast.counterpart)
    author, reader = Walk(windows.open(cast.holder)), Walk(windows.open(cast.counterpart))
    reader.page.goto(f"/agreements/{agreement.pk}/signature")
    reader.write("Do you want to add a remark?", "Ik lees het nog eens na in januari.")
    author.page.goto(f"/agreements/{agreement.pk}/withdrawal")
    author.press("Withdraw version %(number)s", number=1)
    author.reads("Your proposal is withdrawn.")
    reader.press("Sign version %(number)s", number=1)
    reader.headed("This is not possible now")
    expect(reader.page.locator("main")).to_contain_text("Ik lees het nog eens na in januari.")
    agreement.refresh_from_db()
    assert (agreement.state, agreement.ended_as) == ("ended", "withdrawn")


def test_a_double_click_sends_once(windows: Windows, cast: Cast) -> None:
    walk = Walk(windows.open(cast.holder))
    walk.page.goto("/")
    walk.choose(cast.counterpart)
    walk.write_terms(Words())
    send = walk.say("Sign and send to %(name)s", name=cast.counterpart.short_name)
    walk.page.get_by_role("button", name=send).dblclick()
    walk.page.wait_for_url(re.compile(r"/agreements/[0-9a-f-]{36}$"))
    expect(walk.page.get_by_role("heading", level=1)).to_have_text(Words().title)
    assert Agreement.objects.count() == 1


def test_typing_survives_a_reload_and_is_gone_once_sent(windows: Windows, cast: Cast) -> None:
    walk = Walk(windows.open(cast.holder))
    walk.page.goto("/")
    walk.choose(cast.counterpart)
    walk.write_terms(Words())
    expect_kept(walk.page, 1)
    walk.page.reload()
    expect(walk.field("A short name")).to_have_value(Words().title)
    expect(walk.field("What has to be right?", walk.row("criteria", 1))).to_have_value(Words().number)
    expect(walk.page.get_by_text(walk.say("Your text was kept on this device."))).to_be_visible()
    walk.send_to(cast.counterpart)
    walk.reads("Signed and sent to %(name)s.", name=cast.counterpart.short_name)
    expect_kept(walk.page, 0)


def expect_kept(page: Page, count: int) -> None:
    """Wait until the browser keeps as many drafts."""
    page.wait_for_function(
        "n => Object.keys(localStorage).filter((key) => key.startsWith('afspraak.draft.')).length === n",
        arg=count,
    )


def test_a_check_in_from_today_by_keyboard_alone(windows: Windows, cast: Cast) -> None:
    asks_to_tell(cast)
    walk = Walk(windows.open(cast.holder))
    heard = troubles(walk.page)
    walk.page.goto("/")
    tab_to(walk.page, walk.say("Tell how it stands"))
    walk.page.keyboard.press("Enter")
    walk.page.wait_for_url("**/check-in")
    tab_to(walk.page, walk.say("course|On course"))
    walk.page.keyboard.press("Space")
    tab_to(walk.page, walk.say("What do you want to tell %(name)s?", name=cast.counterpart.short_name))
    walk.page.keyboard.type("Het loopt zoals we dachten.")
    tab_to(walk.page, walk.say("Tell %(other)s", other=cast.counterpart.short_name))
    walk.page.keyboard.press("Enter")
    walk.reads("%(name)s can read it now.", name=cast.counterpart.short_name)
    assert check_ins() == 1
    assert heard == []


WHAT_HAS_FOCUS = """() => {
  const el = document.activeElement;
  const labels = [...(el.labels ?? [])].map((label) => label.innerText).join(" ");
  return `${labels} ${el.innerText ?? ""}`.replace(/\\s+/g, " ").trim();
}"""
FOCUS_SHOWS = """() => {
  const el = document.activeElement;
  const place = el.getBoundingClientRect();
  return place.top < innerHeight && place.bottom > 0;
}"""


def tab_to(page: Page, words: str, *, at_most: int = 60) -> None:
    """Press Tab until what has the focus begins with `words`; at each stop it can be seen on the screen."""
    for _ in range(at_most):
        page.keyboard.press("Tab")
        assert page.evaluate(FOCUS_SHOWS), "the focus is out of sight"
        if str(page.evaluate(WHAT_HAS_FOCUS)).startswith(words):
            return
    raise AssertionError(f"{words!r} cannot be reached with the keyboard")


def test_a_check_in_on_a_train_takes_few_touches(windows: Windows, cast: Cast) -> None:
    """From Today to sent, with the number, own words and all: no more than six interactions."""
    told(asks_to_tell(cast))
    Agreement.objects.update(tell_next_on=Agreement.objects.get().in_force_since)
    walk = Walk(windows.open(cast.holder, phone=True), phone=True)
    walk.page.goto("/")
    touches = 0

    def touch() -> None:
        nonlocal touches
        touches += 1

    walk.press("Tell how it stands")
    touch()
    walk.choose_course("Needs attention")
    touch()
    walk.page.locator("input[inputmode=decimal]").fill("7,1")
    touch()
    walk.page.locator("label.segment").last.click()
    touch()
    walk.write("What do you want to tell %(name)s?", "Bijna.", name=cast.counterpart.short_name)
    touch()
    walk.press("Tell %(other)s", other=cast.counterpart.short_name)
    touch()
    walk.reads("%(name)s can read it now.", name=cast.counterpart.short_name)
    assert touches <= TRAIN
    assert check_ins() == 2
