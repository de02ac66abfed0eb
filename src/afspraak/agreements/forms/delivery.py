"""Delivery, acceptance, return, recall: what there is now, and whether it is what was agreed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from afspraak.agreements.actions.delivery import Statement
from afspraak.agreements.forms.conversation import RECEIVED
from afspraak.agreements.forms.criteria import CriteriaForm, value_field, value_text
from afspraak.agreements.forms.evidence import EvidenceForm, files_field
from afspraak.agreements.forms.number import as_typed
from afspraak.agreements.forms.rows import words_field
from afspraak.agreements.models import Criterion
from afspraak.agreements.queries.promises import Promise
from afspraak.agreements.queries.reading import Delivered
from afspraak.agreements.states import CriterionKind
from afspraak.core.errors import message_of
from afspraak.core.steps import StepForm


@dataclass(frozen=True)
class DeliveryRow:
    """The fields of one criterion."""

    criterion: Criterion
    statement: forms.BoundField
    value: forms.BoundField | None
    evidence: forms.BoundField
    files: forms.BoundField
    files_to_choose_again: list[str]


@dataclass(frozen=True)
class PromiseRow:
    """The question about one promise of support of which nobody said yet what came of it."""

    promise: Promise
    received: forms.BoundField


class DeliveryForm(EvidenceForm):
    """Cleans to words, and by lineage `files`, `statements` with value and evidence if any, and `received`.

    Open promises of support are asked once, here; to say nothing is fine.
    """

    words = words_field(3, label=_("About the whole"), max_length=4000, required=False)

    def __init__(self, *args: Any, promises: Sequence[Promise] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.promises = promises
        for promise in promises:
            self.fields[f"received-{promise.support.lineage}"] = forms.ChoiceField(
                label=_("Did this support come?"),
                choices=[*(RECEIVED if promise.is_due else RECEIVED[:1]), ("", _("I say nothing of it"))],
                widget=forms.RadioSelect,
                required=False,
            )

    def fields_for(self, criterion: Criterion) -> dict[str, forms.Field]:
        key = criterion.lineage
        statement = words_field(
            2,
            label=_("What is there now?"),
            max_length=2000,
            error_messages={"required": _("Say in a sentence what is there now for this criterion.")},
        )
        evidence = words_field(
            1,
            label=_("How can it be seen?"),
            max_length=1000,
            required=False,
            help_text=_("In words, or a link to where it stands."),
        )
        value = value_field(criterion)
        if value:
            value.label = _("The number now") if criterion.kind == CriterionKind.NUMBER else _("Is it there?")
        asked: dict[str, forms.Field] = {f"value-{key}": value} if value else {}
        asked |= {f"statement-{key}": statement, f"evidence-{key}": evidence}
        return asked | {f"attached-{key}": files_field()}

    def clean(self) -> dict[str, Any]:
        said = self.cleaned_data
        statements = {
            c.lineage: Statement(
                said.get(f"statement-{c.lineage}", ""),
                value_text(said.get(f"value-{c.lineage}")),
                said.get(f"evidence-{c.lineage}", ""),
            )
            for c in self.criteria
        }
        files = self.gather({c.lineage: f"attached-{c.lineage}" for c in self.criteria})
        answers = {p.support.lineage: said.get(f"received-{p.support.lineage}") for p in self.promises}
        received = {lineage: answer == "yes" for lineage, answer in answers.items() if answer}
        return said | {"statements": statements, "files": files, "received": received}

    @property
    def by_promise(self) -> list[PromiseRow]:
        return [PromiseRow(p, self[f"received-{p.support.lineage}"]) for p in self.promises]

    @property
    def by_criterion(self) -> list[DeliveryRow]:
        return [
            DeliveryRow(
                c,
                self[f"statement-{c.lineage}"],
                self.bound("value", c),
                self[f"evidence-{c.lineage}"],
                self[f"attached-{c.lineage}"],
                self.to_choose_again(f"attached-{c.lineage}"),
            )
            for c in self.criteria
        ]


def said_before(delivery: Delivered | None) -> dict[str, Any]:
    """What was delivered before, as the form would have it: one goes on from there. Files are chosen anew."""
    if delivery is None:
        return {}
    values = {lineage: as_typed(value) for lineage, value in delivery.values.items()}
    said = {"statement": delivery.statements, "value": values, "evidence": delivery.evidence}
    told = {f"{what}-{key}": text for what, by in said.items() for key, text in by.items()}
    return {**told, "words": delivery.words}


class AcceptanceForm(StepForm):
    """One deliberate act; words are a kindness."""

    words = words_field(2, label=_("Do you want to say something with it?"), max_length=2000, required=False)


class RecallForm(StepForm):
    """One deliberate act; the reason is one's own."""

    words = words_field(2, label=_("Do you want to say why?"), max_length=2000, required=False)


@dataclass(frozen=True)
class ReturnRow:
    """The fields of one criterion."""

    criterion: Criterion
    unmet: forms.BoundField
    needed: forms.BoundField


class ReturnForm(CriteriaForm):
    """Cleans to words, and `needed` by lineage: at least one not met yet, and what is needed there."""

    words = words_field(2, label=_("About the whole"), max_length=2000, required=False)

    def fields_for(self, criterion: Criterion) -> dict[str, forms.Field]:
        return {
            f"unmet-{criterion.lineage}": forms.BooleanField(label=_("This is not met yet"), required=False),
            f"needed-{criterion.lineage}": words_field(
                2, label=_("What is needed here?"), max_length=2000, required=False
            ),
        }

    def clean(self) -> dict[str, Any]:
        """Who wrote what is needed also means that it is not met: a forgotten tick is not asked back."""
        said = self.cleaned_data
        needed = {c.lineage: text for c in self.criteria if (text := said.get(f"needed-{c.lineage}"))}
        ticked = [c for c in self.criteria if said.get(f"unmet-{c.lineage}")]
        for criterion in ticked:
            if said.get(f"needed-{criterion.lineage}") == "":
                self.add_error(f"needed-{criterion.lineage}", message_of("return.nothing_needed"))
        if not ticked and not needed and not self.errors:
            self.add_error(None, message_of("return.nothing_named"))
        return self.cleaned_data | {"needed": needed}

    @property
    def by_criterion(self) -> list[ReturnRow]:
        return [ReturnRow(c, self[f"unmet-{c.lineage}"], self[f"needed-{c.lineage}"]) for c in self.criteria]
