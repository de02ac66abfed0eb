"""A pause from a day, agreeing to it, and going on again. No reason is asked."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from afspraak.core.steps import StepForm
from afspraak.core.steps.day import day_field


class PauseForm(StepForm):
    """From which day it rests."""

    from_on = day_field(label=_("From which day?"), help_text=_("Today at the earliest."))


class PauseSignatureForm(StepForm):
    """Names the step that asked for the pause."""

    signs = forms.CharField(max_length=200, required=False, widget=forms.HiddenInput)


class ResumptionForm(StepForm):
    """One act; nothing is asked."""
