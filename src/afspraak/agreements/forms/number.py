"""A number as people write it: 8,2 or 8.2."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import get_format
from django.utils.translation import gettext as _

from afspraak.agreements.queries.details import decimals_of

WRITTEN = re.compile(r"[-\u2212]?[0-9]+(?:[.,][0-9]+)?")
WHOLE, PLACES = 12, 6  # digits before and after the comma: what the table holds
PERHAPS_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}([.,])[0-9]{3}")


def as_typed(value: str) -> str:
    """A value as an entry holds it ("8.2", "yes"), as the reader would have typed it."""
    return value.replace(".", str(get_format("DECIMAL_SEPARATOR")))


class NumberField(forms.CharField):
    """Cleans to a Decimal, or None when empty. Comma and point both divide; nothing is rounded.

    "1.250" is asked back where the reader's own language would read it as a thousand.
    """

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
        super().__init__(max_length=24, widget=widget, **kwargs)

    def clean(self, value: Any) -> Any:
        text = str(super().clean(value)).replace(" ", "")
        if not text:
            return None
        if not WRITTEN.fullmatch(text):
            raise ValidationError(_("Write a number, for instance 8 or 8.2."), code="number")
        thousands = PERHAPS_THOUSANDS.fullmatch(text)
        if thousands and thousands[1] == get_format("THOUSAND_SEPARATOR"):
            raise ValidationError(
                _("Do you mean %(whole)s? Then write it without the mark.")
                % {"whole": text.replace(thousands[1], "")},
                code="number",
            )
        number = Decimal(text.replace(",", ".").replace("\u2212", "-"))
        if decimals_of(number) > PLACES or abs(number) >= 10**WHOLE:
            raise ValidationError(
                _("There is room for 12 figures before the comma and 6 behind it."), code="number"
            )
        return number
