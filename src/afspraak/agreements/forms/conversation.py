"""A message, and what one says of support."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from afspraak.agreements.forms.rows import words_field
from afspraak.core.steps import StepForm

RECEIVED = (("yes", pgettext_lazy("support", "It came")), ("no", pgettext_lazy("support", "Not yet")))


class MessageForm(StepForm):
    """Words, and perhaps the place they are about."""

    text = words_field(
        3,
        label=_("What do you want to write?"),
        max_length=4000,
        error_messages={"required": _("Nothing is written yet. Write something, or leave it.")},
    )
    about = forms.ChoiceField(label=_("About"), required=False)

    def __init__(self, *args: Any, places: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        about = self.fields["about"]
        assert isinstance(about, forms.ChoiceField)
        about.choices = list(places)
        about.error_messages["invalid_choice"] = _(
            "This place is no longer in the agreement. Choose another."
        )


class SupportKeptForm(StepForm):
    """One deliberate act; words are a kindness."""

    words = words_field(2, label=_("Do you want to say something with it?"), max_length=1000, required=False)


class SupportReceivedForm(StepForm):
    """Whether it came, in the holder's eyes."""

    received = forms.ChoiceField(
        label=_("Did this support come?"),
        choices=RECEIVED,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what fits. You can say it anew later.")},
    )
    words = words_field(2, label=_("Do you want to say something with it?"), max_length=1000, required=False)
