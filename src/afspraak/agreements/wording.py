"""What one writes down before it is a version: the words and values of terms, not yet signed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from afspraak.agreements.states import CriterionKind, Direction, Rhythm, SupportKind

if TYPE_CHECKING:
    from afspraak.people.models import Person


MOST_STEPS = 6


@dataclass(frozen=True)
class AgreedStep:
    """Where a number is to be on a day between the first and the last of the period."""

    on: date
    value: Decimal


@dataclass(frozen=True)
class CriterionWording:
    """One quality criterion. `lineage` is the key it had in the version before, if any.

    A number goes from `baseline` (may be unknown) to `target`, in `unit`, perhaps along agreed `steps`
    (MOST_STEPS at the most); a judged one names `judge`.
    """

    text: str
    kind: CriterionKind = CriterionKind.YES_NO
    lineage: uuid.UUID | None = None
    baseline: Decimal | None = None
    target: Decimal | None = None
    unit: str = ""
    direction: Direction | None = None
    judge: Person | None = None
    steps: tuple[AgreedStep, ...] = ()


@dataclass(frozen=True)
class SupportWording:
    """One promise of the counterpart: once (perhaps by `due_on`) or standing (within `working_days`)."""

    text: str
    kind: SupportKind = SupportKind.ONCE
    lineage: uuid.UUID | None = None
    due_on: date | None = None
    working_days: int | None = None


@dataclass(frozen=True)
class Wording:
    """The whole of the terms, article 1 to 6."""

    title: str
    outcome: str
    starts_on: date
    ends_on: date
    criteria: tuple[CriterionWording, ...]
    support: tuple[SupportWording, ...] = ()
    rhythm: Rhythm = Rhythm.TWO_WEEKS
    contribution: str = ""
