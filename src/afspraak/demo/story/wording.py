"""From the words of a story to the words of an agreement: as wording, or as typed into a draft."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from afspraak.agreements.models import Terms
from afspraak.agreements.states import Direction
from afspraak.agreements.wording import AgreedStep, CriterionWording, SupportWording, Wording
from afspraak.demo.story.days import Days
from afspraak.demo.story.scenes import Measure, Promise, Words
from afspraak.people.models import Person


def lineages(terms: Terms) -> dict[str, uuid.UUID]:
    """The key of each criterion of a version by its letter."""
    return {criterion.letter: criterion.lineage for criterion in terms.criteria.all()}


@dataclass(frozen=True)
class Writer:
    """Turns words into wording: fills in dates and years, and people for their handles."""

    days: Days
    people: Mapping[str, Person]

    def wording(self, words: Words, before: Terms | None = None) -> Wording:
        """`before` is the version that these words answer: what stayed the same keeps its key."""
        criteria = lineages(before) if before else {}
        support = {promise.letter: promise.lineage for promise in before.support.all()} if before else {}
        return Wording(
            title=self.days.filled(words.title),
            outcome=self.days.filled(words.outcome),
            starts_on=self.days.first_of_month(words.first),
            ends_on=self.days.last_of_month(words.last),
            criteria=tuple(self._criterion(measure, criteria) for measure in words.criteria),
            support=tuple(self._support(promise, support) for promise in words.support),
            rhythm=words.rhythm,
            contribution=self.days.filled(words.contribution),
        )

    def _criterion(self, measure: Measure, known: Mapping[str, uuid.UUID]) -> CriterionWording:
        return CriterionWording(
            text=self.days.filled(measure.text),
            kind=measure.kind,
            lineage=known.get(measure.was),
            baseline=Decimal(measure.baseline) if measure.baseline else None,
            target=Decimal(measure.target) if measure.target else None,
            unit=measure.unit,
            direction=_direction(measure),
            judge=self.people[measure.judge] if measure.judge else None,
            steps=tuple(AgreedStep(self.days.in_(day), Decimal(value)) for day, value in measure.steps),
        )

    def _support(self, promise: Promise, known: Mapping[str, uuid.UUID]) -> SupportWording:
        return SupportWording(
            text=self.days.filled(promise.text),
            kind=promise.kind,
            lineage=known.get(promise.was),
            due_on=None if promise.due is None else self.days.in_(promise.due),
            working_days=promise.working_days,
        )

    def typed(self, words: Words, note: str) -> dict[str, Any]:
        """What stands in the form of somebody who wrote these words and has not sent them."""
        said = self.wording(words)
        content: dict[str, Any] = {
            "title": said.title,
            "outcome": said.outcome,
            "starts_on": said.starts_on.isoformat(),
            "ends_on": said.ends_on.isoformat(),
            "rhythm": str(said.rhythm),
            "contribution": said.contribution,
            "note": note,
        }
        for i, measure in enumerate(words.criteria):
            content |= {
                f"criteria-{i}-text": measure.text,
                f"criteria-{i}-kind": str(measure.kind),
                f"criteria-{i}-baseline": measure.baseline,
                f"criteria-{i}-target": measure.target,
                f"criteria-{i}-unit": measure.unit,
                f"criteria-{i}-direction": "",
                f"criteria-{i}-judge": self.people[measure.judge].full_name if measure.judge else "",
            }
        for i, promise in enumerate(said.support):
            content |= {
                f"support-{i}-text": promise.text,
                f"support-{i}-kind": str(promise.kind),
                f"support-{i}-due_on": promise.due_on.isoformat() if promise.due_on else "",
                f"support-{i}-working_days": str(promise.working_days or ""),
            }
        return content


def _direction(measure: Measure) -> Direction | None:
    """From now to the aim; None for what is no number."""
    if not measure.target:
        return None
    return Direction.DOWN if Decimal(measure.target) < Decimal(measure.baseline) else Direction.UP
