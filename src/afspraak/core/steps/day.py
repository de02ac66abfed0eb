"""A date that people choose, in the browser's own field for it."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext_lazy as _

# Far enough for anything people agree, and never so far that a calendar cannot count on.
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)


def day_field(**kwargs: Any) -> forms.DateField:
    """A date, in the browser's own field for it."""
    out_of_range = _("Choose a date between 2000 and 2100.")
    return forms.DateField(
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        validators=[MinValueValidator(EARLIEST, out_of_range), MaxValueValidator(LATEST, out_of_range)],
        error_messages={
            "invalid": _("Write a date as day, month and year."),
            "required": _("Choose a date."),
        },
        **kwargs,
    )
