"""A receipt as somebody brings it: pasted, or as the file it stands in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from afspraak.core.chain import Receipt, receipts_in
from afspraak.core.steps import TextForm

LONGEST_FILE = 5 * 1024 * 1024  # bytes: the export of a long history

NONE_FOUND = _("There is no whole receipt in it. It starts with BEGIN AFSPRAAK RECEIPT and ends with END.")


class ReceiptForm(TextForm):
    """Text or file; `receipt` in the cleaned data is the first receipt in it."""

    keeps_nothing = True  # the page says so; its errors may not say otherwise

    text = forms.CharField(
        required=False,
        max_length=100_000,
        strip=False,
        label=_("Paste your receipt"),
        help_text=_("The whole mail is fine too: the receipt is looked up in it."),
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false", "autocomplete": "off"}),
    )
    file = forms.FileField(
        required=False,
        max_length=200,
        label=_("Or choose a file"),
        help_text=_("A saved mail, or an agreement that you took along."),
    )

    def clean_file(self) -> Any:
        """The uploaded file, if any: none larger than an export can be."""
        file = self.cleaned_data["file"]
        if file and (file.size or 0) > LONGEST_FILE:
            raise ValidationError(_("This file is too large for a receipt. At most 5 MB fits."))
        return file

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if self.errors:
            return cleaned
        file, text = cleaned.get("file"), cleaned.get("text", "")
        if not file and not text.strip():
            raise ValidationError({"text": _("Paste a receipt, or choose the file that it stands in.")})
        brought = file.read().decode("utf-8", errors="replace") if file else text
        found = receipts_in(brought)
        if not found:
            raise ValidationError({"file" if file else "text": NONE_FOUND})
        cleaned["receipt"] = found[0]
        return cleaned

    @property
    def receipt(self) -> Receipt:
        """The receipt that was brought. Only after `is_valid`."""
        found: Receipt = self.cleaned_data["receipt"]
        return found
