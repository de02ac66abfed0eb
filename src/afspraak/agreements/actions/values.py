"""A value that is told for a criterion: a decimal as text, "yes" or "not_yet"."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation

from afspraak.agreements.models import Criterion
from afspraak.agreements.states import CriterionKind
from afspraak.core.errors import Invalid


def check_values(values: Mapping[uuid.UUID, str], criteria: Iterable[Criterion]) -> None:
    """Raise Invalid, by field, where a value does not fit the kind of its criterion. Empty values fit."""
    kinds = {criterion.lineage: criterion.kind for criterion in criteria}
    wrong = {
        f"value-{lineage}": key
        for lineage, value in values.items()
        if value and (key := _wrong(kinds.get(lineage), value))
    }
    if wrong:
        raise Invalid("agreement.look_again", wrong)


def _wrong(kind: str | None, value: str) -> str:
    if kind == CriterionKind.YES_NO:
        return "" if value in ("yes", "not_yet") else "criterion.not_yes_or_no"
    if kind == CriterionKind.NUMBER:
        return "" if _is_number(value) else "criterion.not_a_number"
    return "check_in.unknown_criterion"  # unknown, or judged: its judge has the word


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False
