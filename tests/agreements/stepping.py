"""A number with agreed steps on its way, as tests write it down."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from afspraak.agreements.states import CriterionKind
from afspraak.agreements.wording import AgreedStep, CriterionWording

START, END = date(2026, 9, 1), date(2027, 3, 31)
SPAN = {"starts_on": START, "ends_on": END}
NOVEMBER, JANUARY = date(2026, 11, 1), date(2027, 1, 1)


def number(*steps: tuple[date, str], baseline: str | None = "8.2", **more: object) -> CriterionWording:
    path = tuple(AgreedStep(on, Decimal(value)) for on, value in steps)
    given = {"baseline": Decimal(baseline) if baseline else None, "target": Decimal("5.0"), "unit": "weken"}
    return CriterionWording("De doorlooptijd daalt.", CriterionKind.NUMBER, steps=path, **(given | more))  # type: ignore[arg-type]


PATH = number((NOVEMBER, "7.5"), (JANUARY, "6.25"))
