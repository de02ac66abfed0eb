"""The whole of the terms as a form: articles 1 to 6 and the letter beside it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from django import forms
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from afspraak.agreements.forms.preview import Preview, preview_of
from afspraak.agreements.forms.rows import AgreedStepForm, CriterionForm, SupportForm, words_field
from afspraak.agreements.forms.typed import MOST, rows_in, typed
from afspraak.agreements.forms.writing import Writing
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import beginnings
from afspraak.agreements.states import Kind, Rhythm
from afspraak.agreements.wording import Wording
from afspraak.core.errors import MESSAGES, Invalid, message_of
from afspraak.core.steps import StepForm
from afspraak.core.steps.day import day_field
from afspraak.core.steps.form import LONGEST
from afspraak.core.steps.text import objection_to
from afspraak.people.queries.colleagues import Named

# What even a draft cannot hold: unseen characters and texts that are too long.
NEVER_KEPT = {"max_length", "text.control", "text.direction", "text.surrogate", "too_many"}


class TermsForm(StepForm):
    """Terms that are being written. `criteria` and `support` hold a form per row.

    Only a new agreement chooses its kind, and may be a follow-up of the one it began with (`predecessor`).
    """

    kind = forms.ChoiceField(
        label=_("What kind of agreement?"),
        choices=Kind.choices,
        initial=Kind.RESULT,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what kind of agreement it is.")},
    )
    begun_from = forms.UUIDField(required=False, widget=forms.HiddenInput)
    as_follow_up = forms.BooleanField(required=False)
    outcome = words_field(
        3,
        label=_("What is there at the end that is not there now?"),
        max_length=2000,
        help_text=_("One or two sentences. Somebody who was not there must be able to check it."),
        error_messages={"required": _("Say what is there at the end. One sentence is enough.")},
    )
    title = forms.CharField(
        label=_("A short name"),
        max_length=120,
        error_messages={"required": _("Give it a short name, so that you two find it again.")},
    )
    starts_on = day_field(label=pgettext_lazy("period", "From"))
    ends_on = day_field(label=_("Up to and including"))
    rhythm = forms.ChoiceField(label=_("Rhythm"), choices=Rhythm.choices, initial=Rhythm.TWO_WEEKS)
    contribution = words_field(2, label=_("What does this contribute to?"), max_length=1000, required=False)
    note = words_field(3, label=_("A letter beside it"), max_length=4000, required=False)

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        writing: Writing,
        initial: Mapping[str, Any] | None = None,
        seen: int | None = None,
    ) -> None:
        start = typed(initial or {})
        super().__init__(data, initial=start, seen=writing.revision if seen is None else seen)
        self.writing = writing
        self.content = typed(self.data) if self.is_bound else start
        self._ask_what_is_new()
        bound = self.content if self.is_bound else None
        named = Named(writing.me, (str(v) for k, v in self.content.items() if k.endswith("-judge")))
        self.criteria = [
            CriterionForm(bound, named=named, steps=self._steps(bound, i), **self._row("criteria", i))
            for i in range(rows_in(self.content, "criteria"))
        ]
        self.support = [
            SupportForm(bound, **self._row("support", i)) for i in range(rows_in(self.content, "support"))
        ]
        for index, criterion in enumerate(self.criteria):
            criterion.place = f"3{chr(ord('a') + index)}"
            for n, step in enumerate(criterion.steps, 1):
                step.place = gettext("%(place)s, step %(n)s:") % {"place": criterion.place, "n": n}
        for index, promise in enumerate(self.support):
            promise.place = f"4{chr(ord('a') + index)}"
        self.empty_criterion = CriterionForm(named=named, prefix="criteria-__row__")
        self.empty_promise = SupportForm(prefix="support-__row__")

    def _ask_what_is_new(self) -> None:
        """An answer to an agreement, or a change of it, is of its kind and follows nothing else."""
        self.predecessor = None
        if self.writing.agreement is None:
            self.predecessor = beginnings.predecessor_for(self.writing.me, self.content.get("begun_from"))
            return
        for name in ("kind", "begun_from", "as_follow_up"):
            del self.fields[name]

    def _row(self, group: str, index: int) -> dict[str, Any]:
        prefix = f"{group}-{index}"
        start = f"{prefix}-"
        values = {
            name.removeprefix(start): value for name, value in self.content.items() if name.startswith(start)
        }
        return {"prefix": prefix, "initial": values}

    def _steps(self, bound: Mapping[str, Any] | None, index: int) -> list[AgreedStepForm]:
        group = f"criteria-{index}-step"
        return [AgreedStepForm(bound, **self._row(group, n)) for n in range(rows_in(self.content, group))]

    @property
    def rows(self) -> list[forms.Form]:
        """All rows that count, each criterion with its steps, in the order of the page."""
        criteria = (row for criterion in self.criteria for row in (criterion, *criterion.steps_asked))
        return [*criteria, *self.support]

    @property
    def fields_of_all(self) -> list[forms.Form]:
        """Itself and its rows: what the summary of errors goes through."""
        return [self, *self.rows]

    @property
    def has_errors(self) -> bool:
        return any(form.errors for form in self.fields_of_all)

    def is_valid(self) -> bool:
        """Whether the form and every row hold; all are asked, so that all errors show at once."""
        return all([super().is_valid(), *(row.is_valid() for row in self.rows)])

    @property
    def is_development(self) -> bool:
        agreement = self.writing.agreement
        return (agreement.kind if agreement else self["kind"].value()) == Kind.DEVELOPMENT

    @property
    def follow_up_of(self) -> Agreement | None:
        """What this agreement is to be a follow-up of. Only after `is_valid`."""
        return self.predecessor if self.cleaned_data.get("as_follow_up") else None

    def clean_as_follow_up(self) -> bool:
        asked = bool(self.cleaned_data["as_follow_up"])
        if asked and self.predecessor is None:
            raise forms.ValidationError(message_of("proposal.no_predecessor"))
        return asked

    def clean(self) -> dict[str, Any]:
        if len(self.criteria) > MOST or len(self.support) > MOST:
            too_many = gettext("There is room for %(n)s. What belongs together?") % {"n": MOST}
            self.add_error(None, forms.ValidationError(too_many, code="too_many"))
        return self.cleaned_data

    def can_be_kept(self) -> bool:
        """Whether a draft may hold this: anything unfinished, but nothing that nobody can see.

        Leaves only those objections on the form.
        """
        self.is_valid()
        for form in self.fields_of_all:
            for name, found in list(form.errors.as_data().items()):
                if not any(error.code in NEVER_KEPT for error in found):
                    del form.errors[name]
        self._refuse_what_no_page_sends()
        return not self.has_errors

    def _refuse_what_no_page_sends(self) -> None:
        """Dates, choices and keys are kept as typed too: nothing unseen or endless may hide in them."""
        for text in map(str, self.content.values()):
            if objection_to(text) or len(text) > LONGEST:
                self.add_error(None, MESSAGES["step.stale_form"])
                return

    @cached_property
    def preview(self) -> Preview | None:
        """What the other will read; nothing while nothing was written."""
        if not any(str(self.content.get(name, "")).strip() for name in ("title", "outcome", "starts_on")):
            return None
        return preview_of(self if self.is_bound else TermsForm(self.content, writing=self.writing))

    def wording(self) -> Wording:
        """What was written, for the action. Only after `is_valid`."""
        said = self.cleaned_data
        return Wording(
            title=said["title"],
            outcome=said["outcome"],
            starts_on=said["starts_on"],
            ends_on=said["ends_on"],
            criteria=tuple(row.wording() for row in self.criteria if not row.is_empty),
            support=tuple(row.wording() for row in self.support if not row.is_empty),
            rhythm=Rhythm(said["rhythm"]),
            contribution=said["contribution"],
        )

    def put_errors(self, error: Invalid) -> None:
        """Set the action's objections beside the fields they are about, whatever row they are in."""
        filled: dict[str, list[CriterionForm] | list[SupportForm]] = {
            "criteria": [row for row in self.criteria if not row.is_empty],
            "support": [row for row in self.support if not row.is_empty],
        }
        for name, text in error.field_messages().items():
            group, *where = name.split("-", 2)
            if where:
                filled[group][int(where[0])].put_error(where[1], text)
            else:
                self.add_error(name if name in self.fields else None, text)
        if not error.fields:
            self.add_error(None, error.message)
