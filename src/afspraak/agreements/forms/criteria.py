"""A form that asks something for each criterion of a version."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext, pgettext_lazy

from afspraak.agreements.forms.number import NumberField
from afspraak.agreements.models import Criterion, Terms
from afspraak.agreements.queries.hashes import plain
from afspraak.agreements.states import CriterionKind
from afspraak.core import rows
from afspraak.core.steps import StepForm

YES_NO = [("not_yet", pgettext_lazy("answer", "Not yet")), ("yes", pgettext_lazy("answer", "Yes"))]


class CriteriaForm(StepForm):
    """Has the fields of `fields_for` for each criterion of `terms`, named "WHAT-LINEAGE", before its own.

    `places` says by the name of a field what people call its criterion: "Criterion a:".
    """

    def __init__(self, data: Mapping[str, Any] | None = None, *, terms: Terms, **kwargs: Any) -> None:
        self.criteria: list[Criterion] = rows.lay_many([terms], "criteria", order="position")
        asked = [(c, name, field) for c in self.criteria for name, field in self.fields_for(c).items()]
        fields = {name: field for _c, name, field in asked}
        self.places = {name: gettext("Criterion %(letter)s:") % {"letter": c.letter} for c, name, _f in asked}
        # This form's own set; Django copies it and our base checks it as if the class had it.
        self.base_fields = {**fields, **self.base_fields}  # type: ignore[misc]
        super().__init__(data, **kwargs)

    def fields_for(self, criterion: Criterion) -> dict[str, forms.Field]:
        raise NotImplementedError

    def bound(self, what: str, criterion: Criterion) -> forms.BoundField | None:
        """The field of `criterion` that asks for `what`, if it has one."""
        name = f"{what}-{criterion.lineage}"
        return self[name] if name in self.fields else None


def value_field(criterion: Criterion) -> forms.Field | None:
    """How a value of this criterion is asked; a judged one has none: its judge has the word."""
    if criterion.kind == CriterionKind.NUMBER:
        return NumberField(label=criterion.text, required=False)
    if criterion.kind == CriterionKind.YES_NO:
        return forms.ChoiceField(
            label=criterion.text, choices=YES_NO, required=False, widget=forms.RadioSelect
        )
    return None


def value_text(value: Decimal | str | None) -> str:
    """A cleaned value as an entry holds it: a decimal as text, "yes", "not_yet", or nothing."""
    return plain(value) or "" if isinstance(value, Decimal) else value or ""
