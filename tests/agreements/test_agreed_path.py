"""A number drawn against the path that was agreed: its words and places, on the page and in the check-in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from afspraak.agreements.actions.agreed_steps import wrong_steps
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import course_words, details, reading
from afspraak.agreements.queries.course_line import CourseLine, Goal, Told
from afspraak.agreements.wording import AgreedStep
from afspraak.core import clock
from afspraak.people.models import Person
from tests.agreements.stepping import END, JANUARY, NOVEMBER, PATH, SPAN, START, number
from tests.support.agreements import fresh, signed, told

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]


@pytest.fixture
def in_dutch() -> Iterator[None]:
    with translation.override("nl"):
        yield


@pytest.fixture
def agreement(holder: Person, counterpart: Person) -> Agreement:
    with clock.at(START):
        return signed(holder, counterpart, criteria=(PATH,), **SPAN)


def drawn(agreement: Agreement, today: date) -> course_words.Chart:
    [chart] = course_words.charts(fresh(agreement).terms_shown, reading.check_ins_of(agreement), today)
    return chart


@pytest.mark.usefixtures("in_dutch")
def test_the_drawing_follows_the_path_that_was_agreed(
    client_of: ClientOf, agreement: Agreement, holder: Person
) -> None:
    told(agreement, on=date(2026, 10, 1), value="7.8")
    chart = drawn(agreement, NOVEMBER)
    assert chart.path_name == "het pad dat jullie afspraken"
    assert len(chart.line.path) == 4
    assert chart.line.steps == chart.line.path[1:3]
    assert chart.sentence.replace("\xa0", " ") == (
        "Het begon bij 8,2. Onderweg spraken jullie af: 7,5 op 1 november 2026, 6,25 op 1 januari 2027. "
        "Op 1 oktober 2026 stond het op 7,8 en het pad dat jullie afspraken op 7,86. "
        "Het doel is 5,0 weken op 31 maart 2027."
    )
    assert [(row.on, row.value, row.path) for row in chart.rows] == [
        (date(2026, 10, 1), "7,8", "7,86"),
        (NOVEMBER, "", "7,5"),
        (JANUARY, "", "6,25"),
    ]
    client = client_of(holder)
    with clock.at(NOVEMBER):
        page = client.get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()
        asked = client.get(reverse("agreements:check_in", args=[agreement.pk])).content.decode()
    assert page.count("chart__step") == 2
    assert "het pad dat jullie afspraken" in page
    assert "rechte lijn" not in page
    assert page.count("afgesproken stap") == 2
    assert "Het pad dat jullie afspraken staat nu op 7,5." in asked


def test_without_a_baseline_the_path_begins_at_the_first_step() -> None:
    goal = Goal(START, END, None, Decimal(5), (AgreedStep(NOVEMBER, Decimal(8)),))
    assert goal.is_line
    assert goal.at(START) == goal.at(NOVEMBER) == 8
    assert 5 < goal.at(JANUARY) < 8
    line = CourseLine(goal, (Told(NOVEMBER, Decimal(9)),), NOVEMBER)
    assert line.path[0].y == line.path[1].y


steps_down = st.lists(
    st.tuples(st.integers(1, 209), st.decimals(5, 8, places=2)), max_size=6, unique_by=lambda step: step[0]
).map(
    lambda found: tuple(
        AgreedStep(START + timedelta(days=day), value)
        for day, value in zip(
            sorted(day for day, _v in found), sorted((v for _d, v in found), reverse=True), strict=True
        )
    )
)


@given(steps_down, st.integers(-20, 240))
def test_every_path_meets_its_points_and_stays_between_them(steps: tuple[AgreedStep, ...], day: int) -> None:
    criterion = number(*((step.on, str(step.value)) for step in steps))
    assert wrong_steps(criterion, START, END) == {}
    goal = Goal(START, END, Decimal("8.2"), Decimal("5.0"), steps)
    assert all(goal.at(turn.on) == turn.value for turn in goal.turns)
    on = START + timedelta(days=day)
    assert 5 <= goal.at(on) <= Decimal("8.2")
    assert goal.at(on + timedelta(days=1)) <= goal.at(on)
    line = CourseLine(goal, (Told(on, Decimal(7)),), on)
    assert all(0 <= place.x <= 100 and 0 <= place.y <= 100 for place in (*line.path, *line.steps))
    assert re.fullmatch(r"[\d.,-]+", details.figure(goal.at(on), 2))
