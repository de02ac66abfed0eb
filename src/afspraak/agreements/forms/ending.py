"""Ending together, agreeing to it, and closing alone: how it ended, and what one takes along."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from afspraak.agreements.forms.rows import words_field
from afspraak.agreements.states import EndedAs
from afspraak.core.steps import StepForm

HOW = (
    (EndedAs.DONE_WITHOUT_DELIVERY.value, _("It is done, without a delivery")),
    (EndedAs.NO_LONGER_NEEDED.value, _("It is no longer needed")),
    (EndedAs.NOT_REACHED.value, _("It was not reached")),
)


def reflection_field(*, required: bool = True) -> forms.CharField:
    """Room to look back."""
    return words_field(
        4,
        label=_("What do you take along from it?"),
        max_length=4000,
        required=required,
        help_text=_(
            "What worked, what did not, what would you do otherwise? About the work and your own part."
        ),
        error_messages={"required": _("Look back in a sentence or two. The other reads it.")},
    )


class EndingForm(StepForm):
    """How it ends and a look back: that is what the other signs or answers."""

    ended_as = forms.ChoiceField(
        label=_("How does it end?"),
        choices=HOW,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose how it ends: that is what you both sign.")},
    )
    reflection = reflection_field()


class EndingSignatureForm(StepForm):
    """Names the step that asked to end it, and adds one's own look back."""

    signs = forms.CharField(max_length=200, required=False, widget=forms.HiddenInput)
    reflection = reflection_field()


class ClosingForm(StepForm):
    """Closing alone. A look back is a kindness."""

    reflection = reflection_field(required=False)
