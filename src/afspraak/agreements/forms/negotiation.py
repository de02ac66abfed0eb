"""Signature, refusal, withdrawal: short forms, each with its version and key."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from afspraak.agreements.forms.rows import words_field
from afspraak.core.steps import StepForm


class SignatureForm(StepForm):
    """Names the hash of the words on the screen; a remark stays with the signature."""

    terms_hash = forms.CharField(max_length=200, required=False, widget=forms.HiddenInput)
    remark = words_field(
        2,
        label=_("Do you want to add a remark?"),
        max_length=2000,
        required=False,
        help_text=_("It stays with your signature and changes nothing in the agreement."),
    )


class RefusalForm(StepForm):
    """Saying no comes with a reason: the other reads it."""

    reason = words_field(
        3,
        label=_("Why not?"),
        max_length=2000,
        error_messages={"required": _("Say in a sentence why not, so that the other understands.")},
    )


class WithdrawalForm(StepForm):
    """Taking back one's own proposal; a reason is a kindness, not a duty."""

    reason = words_field(2, label=_("Do you want to say why?"), max_length=2000, required=False)
