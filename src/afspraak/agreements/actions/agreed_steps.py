"""The agreed steps of a number: what can be a path to its target, and how it is written down."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from afspraak.agreements.queries.details import decimals_of
from afspraak.agreements.queries.hashes import plain
from afspraak.agreements.states import Direction
from afspraak.agreements.wording import MOST_STEPS, AgreedStep, CriterionWording

PLACES, TOO_LARGE = 6, Decimal(10) ** 12  # as the columns of baseline and target


def wrong_steps(criterion: CriterionWording, starts_on: date, ends_on: date) -> dict[str, str]:
    """What cannot be, by field ("step-1-on"): message keys. Asks for a target.

    Days lie inside the period, each after the one before; values come nearer to the target each time, or
    stay, and never pass it: nobody agrees to move away from what they want.
    """
    wrong: dict[str, str] = {}
    if len(criterion.steps) > MOST_STEPS:
        wrong[f"step-{MOST_STEPS}-on"] = "criterion.too_many_steps"
    day, value = starts_on, criterion.baseline
    for i, step in enumerate(criterion.steps):
        if not starts_on < step.on < ends_on:
            wrong[f"step-{i}-on"] = "criterion.step_outside_period"
        elif step.on <= day:
            wrong[f"step-{i}-on"] = "criterion.step_not_after"
        if not _fits(step.value):
            wrong[f"step-{i}-value"] = "criterion.not_a_number"
        elif _is_past(step.value, criterion.target, criterion):
            wrong[f"step-{i}-value"] = "criterion.step_past_target"
        elif _is_past(value, step.value, criterion):
            wrong[f"step-{i}-value"] = "criterion.step_goes_back"
        day, value = max(day, step.on), step.value
    return wrong


def _fits(value: Decimal) -> bool:
    return value.is_finite() and abs(value) < TOO_LARGE and decimals_of(value) <= PLACES


def _is_past(value: Decimal | None, limit: Decimal | None, criterion: CriterionWording) -> bool:
    """Whether `value` is better than `limit`; nothing that is not known is."""
    if value is None or limit is None:
        return False
    return value < limit if direction_of(criterion) == Direction.DOWN else value > limit


def direction_of(criterion: CriterionWording) -> Direction:
    """Which way is better: as said, else from baseline to target."""
    if criterion.direction:
        return criterion.direction
    now, aim = criterion.baseline, criterion.target
    return Direction.DOWN if now is not None and aim is not None and aim < now else Direction.UP


def as_hashed(steps: Iterable[AgreedStep]) -> list[list[str]]:
    """Days and values as texts: what is stored is what is hashed."""
    return [[step.on.isoformat(), plain(step.value) or ""] for step in steps]
