"""Examples of good agreements by field of work, in the reader's language: a first proposal may begin so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.utils.translation import get_language, pgettext_lazy

from afspraak.agreements.examples.dutch import DUTCH
from afspraak.agreements.examples.english import ENGLISH
from afspraak.agreements.examples.example import Example, Measure

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

__all__ = ["FIELDS", "IN", "Example", "Measure", "content_of", "example_at", "examples_in"]

FIELDS: dict[str, StrOrPromise] = {
    "care": pgettext_lazy("field of work", "Care"),
    "public_works": pgettext_lazy("field of work", "Public space"),
    "software": pgettext_lazy("field of work", "Software"),
    "policy": pgettext_lazy("field of work", "Policy"),
    "education": pgettext_lazy("field of work", "Education"),
    "service": pgettext_lazy("field of work", "Service and office"),
}
IN = {"nl": DUTCH, "en": ENGLISH}

_KEY = re.compile(r"([a-z_]{1,20})-([1-9])")


def examples_in(field: str) -> list[tuple[str, Example]]:
    """The examples of a field, each with its key; none for a field there is not."""
    found = IN.get(get_language() or "nl", ENGLISH).get(field, ())
    return [(f"{field}-{number}", example) for number, example in enumerate(found, start=1)]


def example_at(key: str) -> Example | None:
    """The example with that key in the reader's language, or None where there is none."""
    return dict(examples_in(match[1])).get(key) if (match := _KEY.fullmatch(key)) else None


def content_of(example: Example) -> dict[str, str]:
    """The words of an example as typed into a new proposal; the dates are its writer's to choose."""
    content = {"title": example.title, "outcome": example.outcome, "contribution": example.contribution}
    for index, criterion in enumerate(example.criteria):
        row = f"criteria-{index}"
        content |= {
            f"{row}-text": criterion.text,
            f"{row}-kind": "number" if criterion.is_number else "yes_no",
        }
        if criterion.is_number:
            content |= {
                f"{row}-baseline": criterion.baseline,
                f"{row}-target": criterion.target,
                f"{row}-unit": criterion.unit,
                f"{row}-direction": criterion.direction,
            }
    return content | {"support-0-text": example.promise, "support-0-kind": "once"}
