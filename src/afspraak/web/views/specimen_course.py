"""A number that went astray and came back, to look at on the style page; stored nowhere."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from afspraak.agreements.models import Criterion, Terms
from afspraak.agreements.queries.course_words import Chart, chart
from afspraak.agreements.queries.reading import CheckIn
from afspraak.agreements.states import Course, CriterionKind, Direction

START, END, TODAY = date(2026, 9, 1), date(2027, 3, 31), date(2026, 11, 24)
LINEAGE = UUID(int=3)
VALUES = ("8.1", "7.8", "7.4", "7.3", "7.3")


def course(today: date = TODAY) -> Chart | None:
    """Five check-ins, two weeks apart, on the way from 8.2 to 5.0 weeks."""
    criterion = Criterion(
        lineage=LINEAGE,
        position=0,
        kind=CriterionKind.NUMBER,
        text="De gemiddelde doorlooptijd daalt.",
        baseline=Decimal("8.2"),
        target=Decimal("5.0"),
        unit="weken",
        direction=Direction.DOWN,
    )
    told = [_told(number, value) for number, value in enumerate(VALUES, 1)]
    return chart(criterion, Terms(starts_on=START, ends_on=END), told, today)


def _told(number: int, value: str) -> CheckIn:
    how = Course.ATTENTION if number == len(VALUES) else Course.ON_COURSE
    day = START + timedelta(days=14 * number)
    return CheckIn(number, day, None, how, "", "", {LINEAGE: value})
