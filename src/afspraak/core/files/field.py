"""The field in which one chooses files: as many as fit, each told by its content, each refused in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.datastructures import MultiValueDict

from afspraak.core.errors import Invalid
from afspraak.core.files.cleaning import Cleaned, cleaned
from afspraak.core.files.incoming import is_full
from afspraak.core.files.kinds import ENDINGS
from afspraak.core.files.names import tidy


class FilesInput(forms.FileInput):
    """The browser's own control, for several files; `accept` is a help in choosing, never the check."""

    allow_multiple_selected = True

    def __init__(self) -> None:
        super().__init__(attrs={"multiple": True, "accept": ",".join(ENDINGS)})

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> Any:
        return files.getlist(name) if isinstance(files, MultiValueDict) else []


class FilesField(forms.Field):
    """Cleans to a list of `Cleaned`, empty where nothing was chosen. Every objection names its file."""

    widget = FilesInput

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, **kwargs)

    def clean(self, value: Any) -> list[Cleaned]:
        taken, objections = [], []
        for uploaded in value or ():
            try:
                taken.append(_taken(uploaded))
            except Invalid as error:
                objections.append(error.message)
        if objections:
            raise ValidationError(list(dict.fromkeys(objections)))
        return taken


def _taken(uploaded: Any) -> Cleaned:
    if trouble := getattr(uploaded, "trouble", ""):
        raise Invalid(trouble, name=tidy(uploaded.name))
    try:
        return cleaned(uploaded.name, uploaded)
    except OSError as error:
        if is_full(error):
            raise Invalid("files.no_room") from error
        raise


def names_of(uploads: Iterable[Any]) -> list[str]:
    """What people called the files that they chose."""
    return [tidy(uploaded.name) for uploaded in uploads]
