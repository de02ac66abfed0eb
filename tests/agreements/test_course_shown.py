"""The drawn course on the agreement and in the check-in: words, figures and the table, in both languages."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation
from playwright.sync_api import Page

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import course_words, reading
from afspraak.agreements.queries.course_words import Chart
from afspraak.agreements.states import CriterionKind, Direction
from afspraak.agreements.wording import CriterionWording
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import fresh, signed, told
from tests.support.browsing import Windows
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]
START = date(2026, 9, 1)
SPAN = {"starts_on": START, "ends_on": date(2027, 3, 31)}
SHOTS = ["8.1", "7.8", "7.4", "7.3"]


@pytest.fixture
def agreement(holder: Person, counterpart: Person) -> Agreement:
    with clock.at(START):
        return signed(holder, counterpart, **SPAN)


def with_values(agreement: Agreement, values: list[str], every: int = 14) -> Agreement:
    for n, value in enumerate(values, 1):
        agreement = told(agreement, on=START + timedelta(days=every * n), value=value)
    return agreement


def drawn(agreement: Agreement, today: date = date(2026, 11, 24)) -> Chart:
    terms = fresh(agreement).in_force
    assert terms
    [chart] = course_words.charts(terms, reading.check_ins_of(agreement), today)
    return chart


def page(client: Client, name: str, agreement: Agreement) -> str:
    return client.get(reverse(f"agreements:{name}", args=[agreement.pk])).content.decode()


def test_in_words(agreement: Agreement) -> None:
    chart = drawn(with_values(agreement, SHOTS))
    with translation.override("nl"):
        assert chart.caption == "Eis 3a, in weken, lager is beter"
        assert chart.sentence.replace("\xa0", " ") == (
            "Het begon bij 8,2. Op 27 oktober 2026 stond het op 7,3 en de rechte lijn naar het doel op 7,4. "
            "Het doel is 5,0 weken op 31 maart 2027."
        )
    with translation.override("en"):
        assert chart.caption == "Criterion 3a, in weken, lower is better"
        assert [(row.value, row.path) for row in chart.rows][:2] == [("8.1", "8.0"), ("7.8", "7.8")]


def test_the_agreement_shows_drawing_and_table(
    client_of: ClientOf, agreement: Agreement, holder: Person
) -> None:
    assert 'class="chart"' not in page(client_of(holder), "agreement", agreement)
    shown = page(client_of(holder), "agreement", with_values(agreement, SHOTS))
    assert shown.count('class="chart"') == 1
    assert 'role="img" aria-label="Het begon bij 8,2.' in shown
    assert "Bekijk de getallen" in shown
    assert shown.count('<th scope="row">') == len(SHOTS)
    points = re.findall(r'points="([^"]*)"', shown)
    assert points
    assert all(re.fullmatch(r"[\d., ]+", each) and each.count(",") == each.count(" ") + 1 for each in points)


def test_the_check_in_shows_where_the_line_is(
    client_of: ClientOf, agreement: Agreement, holder: Person
) -> None:
    with clock.at(date(2026, 9, 15)):
        first = page(client_of(holder), "check_in", agreement)
    assert "De rechte lijn staat nu op 8,0." in first
    assert 'class="spark"' not in first
    agreement = with_values(agreement, SHOTS)
    with clock.at(date(2026, 11, 24)):
        shown = page(client_of(holder), "check_in", agreement)
    assert "Vorige keer 7,3. De rechte lijn staat nu op 6,9." in shown
    assert 'class="spark"' in shown
    with clock.at(date(2027, 4, 2)):
        assert "Vorige keer 7,3. Het doel is 5,0." in page(client_of(holder), "check_in", agreement)


def test_without_a_baseline_only_the_target_is_known(holder: Person, counterpart: Person) -> None:
    calls = CriterionWording(
        "Minder telefoontjes.", CriterionKind.NUMBER, target=Decimal(40), direction=Direction.DOWN
    )
    with clock.at(START):
        agreement = signed(holder, counterpart, criteria=(calls,), **SPAN)
    chart = drawn(with_values(agreement, ["55"]))
    with translation.override("nl"):
        assert chart.caption == "Eis 3a, lager is beter"
        assert chart.path_name == "doel"
        assert chart.sentence.startswith("Op 15")
        assert not any(form.has_first for form in chart.drawn)


def test_many_values_lose_their_dots_and_first_their_neighbour(agreement: Agreement) -> None:
    chart = drawn(with_values(agreement, ["8.0"] * 60, every=1))
    assert [form.has_dots for form in chart.drawn] == [False, False]
    assert len(chart.rows) == 60


def test_a_long_unit_stays_in_the_caption(holder: Person, counterpart: Person) -> None:
    words = CriterionWording(
        "Minder klachten.",
        CriterionKind.NUMBER,
        baseline=Decimal(40),
        target=Decimal(10),
        unit="meldingen per duizend inwoners",
    )
    with clock.at(START):
        agreement = signed(holder, counterpart, criteria=(words,), **SPAN)
    chart = drawn(with_values(agreement, ["30"]))
    assert [form.target for form in chart.drawn] == ["10", "10"]
    assert "meldingen per duizend inwoners" in chart.caption


@pytest.mark.browser
@pytest.mark.parametrize("phone", [True, False])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_in_a_browser(
    windows: Windows, cast: Cast, axe: Callable[[Page], list[str]], phone: bool, theme: str
) -> None:
    with clock.at(START):
        agreement = signed(cast.holder, cast.counterpart, **SPAN)
    with_values(agreement, SHOTS)
    window = windows.open(cast.holder, phone=phone, color_scheme=theme)
    window.goto(reverse("agreements:agreement", args=[agreement.pk]))
    window.locator(".chart summary").click()
    assert window.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert window.locator(".chart__plot .chart__wide").is_visible() is not phone
    assert axe(window) == []
