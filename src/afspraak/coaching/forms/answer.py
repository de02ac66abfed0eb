"""Answering a signal, and what its raiser says to an offer and at the end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from afspraak.agreements.forms.rows import words_field
from afspraak.coaching.models import Answer
from afspraak.coaching.states.signal import AnswerKind
from afspraak.core.steps import StepForm
from afspraak.core.steps.day import day_field


class AnswerForm(StepForm):
    """Help, or the day on which one comes back to it."""

    kind = forms.ChoiceField(
        label=_("What do you answer?"),
        choices=AnswerKind.choices,
        widget=forms.RadioSelect,
        initial=AnswerKind.OFFER,
        error_messages={"required": _("Choose what you answer.")},
    )
    text = words_field(2, label=_("In your words"), max_length=4000, required=False)
    back_on = day_field(label=_("I will come back to this on"), required=False)

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        if said.get("kind") == AnswerKind.OFFER and not said.get("text", "").strip():
            self.add_error("text", gettext("Write in a few words what you offer."))
        if said.get("kind") == AnswerKind.LATER and not said.get("back_on") and "back_on" not in self.errors:
            self.add_error("back_on", gettext("Choose the day on which you come back to it."))
        return said


class OfferForm(StepForm):
    """Taken, or not needed."""

    taken = forms.ChoiceField(choices=[("yes", "yes"), ("no", "no")])


class ResolutionForm(StepForm):
    """What helped, and whose offer did; both may stay empty."""

    what_helped = words_field(2, label=_("What helped?"), max_length=4000, required=False)
    helped = forms.TypedMultipleChoiceField(
        label=_("Whose help was it?"), coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, offers: Iterable[Answer], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        helped = self.fields["helped"]
        assert isinstance(helped, forms.TypedMultipleChoiceField)
        helped.choices = [(offer.number, offer.author.full_name) for offer in offers]


class ShelfForm(StepForm):
    """The words as others will read them."""

    situation = words_field(
        3,
        label=_("What was going on?"),
        max_length=4000,
        error_messages={"required": _("Write in a few words what was going on.")},
    )
    what_helped = words_field(
        3,
        label=_("What helped?"),
        max_length=4000,
        error_messages={"required": _("Write in a few words what helped.")},
    )
