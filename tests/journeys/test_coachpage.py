"""The coach's page and the first weeks, as people meet them: phone and desk, Dutch and English, by axe."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from afspraak.agreements.examples import IN
from afspraak.agreements.models import Agreement
from afspraak.people.models import Person
from tests.journeys.test_axe import WIDTHS, looked_at
from tests.support.agreements import delivered, proposed, signed
from tests.support.browsing import Windows, troubles
from tests.support.cast import Cast


def speaking(person: Person, language: str) -> Person:
    person.language = language
    person.save(update_fields=["language"])
    return person


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS.keys())
def test_both_sides_of_the_coachs_page_are_fit_for_all(
    windows: Windows, cast: Cast, width: int, language: str
) -> None:
    proposed(cast.holder, cast.counterpart)
    delivered(signed(cast.holder, cast.counterpart))
    signed(cast.teammate, cast.counterpart)
    sides = ((cast.counterpart, "coaching"), (cast.holder, "seen_by_my_coach"))
    for who, name in sides:
        page = windows.open(speaking(who, language), phone=width < 1000)
        heard = troubles(page)
        page.goto(reverse(name))
        assert looked_at(page, width) == []
        assert heard == []


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS.keys())
def test_from_a_persons_row_one_tap_leads_to_what_waits(windows: Windows, cast: Cast, width: int) -> None:
    agreement = delivered(signed(cast.holder, cast.counterpart))
    page = windows.open(cast.counterpart, phone=width < 1000)
    page.goto("/")
    page.locator("nav:visible a", has_text="Coachen").click()
    expect(page.locator("h1")).to_have_text(f"{cast.holder.short_name} heeft je nu nodig")
    page.get_by_role("link", name=re.compile("Bekijk de oplevering")).click()
    expect(page).to_have_url(re.compile(reverse("agreements:acceptance", args=[agreement.pk])))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_newcomer_walks_the_path_on_a_phone(windows: Windows, cast: Cast, language: str) -> None:
    """Three good examples, one of them begun with, and signed by the one who is new."""
    page = windows.open(speaking(cast.holder, language), phone=True)
    page.goto("/")
    page.locator("#step_proposal a").first.click()
    page.locator('a[href="?field=software"]').click()
    example = IN[language]["software"][1]
    section = page.locator("section", has_text=example.title)
    section.get_by_role("link").click()
    page.locator(f'a[href*="{cast.counterpart.pk}/holder?example=software-2"]').click()
    expect(page.locator("[name=title]")).to_have_value(example.title)
    page.locator("[name=starts_on]").fill("2030-01-01")
    page.locator("[name=ends_on]").fill("2030-06-30")
    page.locator("button[name=do][value=send]:visible").first.click()
    expect(page.locator("h1")).to_have_text(example.title)
    assert Agreement.objects.get().holder.person_id == cast.holder.pk


def test_a_step_is_skipped_and_a_question_put_away_without_scripts(windows: Windows, cast: Cast) -> None:
    page = windows.open(cast.stranger, scripts=False)
    page.goto("/")
    page.locator("#step_reach button").click()
    expect(page.locator("#step_reach")).to_have_count(0)
    agreement = delivered(signed(cast.holder, cast.counterpart))
    assert agreement.in_force
    coach = windows.open(cast.counterpart, scripts=False)
    coach.goto(reverse("agreements:return", args=[agreement.pk]))
    expect(coach.locator(".coach-question")).to_have_count(1)
    coach.locator(".coach-question button").click()
    expect(coach).to_have_url(re.compile(reverse("agreements:return", args=[agreement.pk])))
    expect(coach.locator(".coach-question")).to_have_count(0)
