"""Exactly what the other will read, from what is typed so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django import forms

from afspraak.agreements.queries import details
from afspraak.agreements.states import CriterionKind

if TYPE_CHECKING:
    from afspraak.agreements.forms.terms import TermsForm
    from afspraak.agreements.wording import AgreedStep
    from afspraak.people.models import Person


MEASURED = (CriterionKind.NUMBER, CriterionKind.JUDGED)


@dataclass(frozen=True)
class Line:
    """A criterion or promise: the words, and under them what the product adds.

    `measured`: a number, or a colleague who judges, stands beside the words.
    """

    text: str
    detail: str
    measured: bool = False


@dataclass(frozen=True)
class Preview:
    """The sheet. Words stand letter for letter; what is not there yet is empty."""

    title: str
    outcome: str
    span: str
    criteria: tuple[Line, ...]
    support: tuple[Line, ...]
    rhythm: str
    contribution: str
    note: str
    is_development: bool


@dataclass
class _Typed:
    """A row as far as it can be read: what `details` asks of criteria and promises."""

    kind: str
    baseline: Decimal | None = None
    target: Decimal | None = None
    unit: str = ""
    direction: str | None = None
    judge: Person | None = None
    agreed_steps: tuple[AgreedStep, ...] = ()
    due_on: date | None = None
    working_days: int | None = None


def preview_of(form: TermsForm) -> Preview:
    """The sheet of a bound form, valid or not."""
    form.is_valid()
    return Preview(
        title=_words(form, "title"),
        outcome=_words(form, "outcome"),
        span=details.of_span(form.cleaned_data.get("starts_on"), form.cleaned_data.get("ends_on")),
        criteria=tuple(
            Line(_words(row, "text"), details.of_criterion(read), measured=read.kind in MEASURED)
            for row in _filled(form.criteria)
            for read in [_read(row)]
        ),
        support=tuple(
            Line(_words(row, "text"), details.of_support(_read(row))) for row in _filled(form.support)
        ),
        rhythm=details.of_rhythm(_words(form, "rhythm")),
        contribution=_words(form, "contribution"),
        note=_words(form, "note"),
        is_development=form.is_development,
    )


def _filled(rows: Iterable[Any]) -> list[Any]:
    return [row for row in rows if not row.is_empty]


def _words(form: forms.Form, name: str) -> str:
    """The text as it would be stored; where it cannot be stored, as it was typed."""
    value = form.cleaned_data.get(name)
    return str(value if value is not None else form[name].value() or "")


def _read(row: forms.Form) -> _Typed:
    names = _Typed.__dataclass_fields__.keys() - {"kind"}
    said = {name: row.cleaned_data[name] for name in names if row.cleaned_data.get(name) is not None}
    return _Typed(kind=row.cleaned_data.get("kind", ""), **said)
