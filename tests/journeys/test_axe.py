"""Every page, by axe (WCAG 2.2 AA) in light and dark, and without a sideways scroll down to 320 px."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from afspraak.core import clock
from afspraak.people.models import Person, SettingEntry
from tests.journeys.pages import LONG_WORD, Shown, pages
from tests.journeys.talk_pages import of_talks
from tests.support.agreements import proposed
from tests.support.browsing import Windows, axe_findings, contrast_findings
from tests.support.cast import Cast
from tests.support.mornings import serve

WIDTHS = {"phone": 375, "desk": 1280}
NARROW = {"width": 320, "height": 700}  # what 1280 px is at 400%


def walked(windows: Windows, shown: list[Shown], look: Callable[[Page], list[str]], width: int) -> list[str]:
    """What `look` finds on each page, in one window a person."""
    own: dict[Person | None, Page] = {}
    found = []
    for each in shown:
        if each.who not in own:
            own[each.who] = windows.open(each.who, phone=width < 1000, reduced_motion="reduce")
        page = own[each.who]
        page.emulate_media(color_scheme="light")
        page.goto(each.path)
        if each.press:
            page.locator(each.press).first.press("Enter")  # by key: a page too wide hides what it holds
            page.wait_for_load_state()
        found += [f"{each.name}: {line}" for line in look(page)]
    return found


def looked_at(page: Page, width: int) -> list[str]:
    """All that axe finds by day, what it finds in the colours of the night, and what does not fit."""
    found = axe_findings(page)
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")  # at once: no colour on its way
    found += [f"in the dark: {line}" for line in contrast_findings(page)]
    found += too_wide(page, width)
    if width < 1000:
        before = page.viewport_size
        page.set_viewport_size(NARROW)
        found += too_wide(page, NARROW["width"])
        page.set_viewport_size(before or NARROW)
    return found


def too_wide(page: Page, width: int) -> list[str]:
    """What scrolls sideways at `width` px (WCAG 1.4.10)."""
    found: list[str] = page.evaluate(WIDER, width)
    return found


@pytest.fixture
def shown(cast: Cast) -> list[Shown]:
    """All pages, for people with names that take room."""
    Person.objects.filter(pk=cast.counterpart.pk).update(family_name=LONG_WORD[:48], function=LONG_WORD)
    cast.counterpart.refresh_from_db()
    return [*pages(cast), *of_talks(cast)]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("part", [0, 1], ids=["even", "odd"])  # halves, for two workers
@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS.keys())
def test_every_page_is_fit_for_all(windows: Windows, shown: list[Shown], width: int, part: int) -> None:
    found = walked(windows, shown[part::2], lambda page: looked_at(page, width), width)
    assert not found, "\n".join(found)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS.keys())
def test_the_pages_of_a_demo_are_too(windows: Windows, cast: Cast, width: int) -> None:
    """The style page, the people at the door, the bar and the mailbox: pages that only a demo has."""
    SettingEntry.objects.create(number=1, key="is_demo", value=True, on=clock.today())
    proposed(cast.holder, cast.counterpart)
    serve()
    shown = [
        Shown("style page", "/style/", cast.holder),
        Shown("sign-in", "/sign-in/", None),
        Shown("today", "/", cast.counterpart),
        Shown("mailbox", "/demo/mailbox", cast.counterpart),
        Shown("the next overview", f"/demo/mailbox/next/{cast.counterpart.pk}", cast.counterpart),
    ]
    assert not (found := walked(windows, shown, lambda page: looked_at(page, width), width)), "\n".join(found)


# A phone zooms out of a page that is too wide, and innerWidth grows with it: so the true width is given.
WIDER = """(width) => {
  const wide = document.scrollingElement.scrollWidth - width;
  if (wide <= 0) return [];
  const right = (el) => el.getBoundingClientRect().right;
  const out = [...document.querySelectorAll("main :not(svg *)")].filter((el) => right(el) > width + 1);
  return [`${wide} px too wide: ` + out.slice(0, 9).map((el) => `${el.tagName}.${el.className}`).join(" ")];
}"""
