"""A form for the criteria of a version to which files can be added."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from afspraak.agreements.forms.criteria import CriteriaForm
from afspraak.core.errors import message_of
from afspraak.core.files import Cleaned
from afspraak.core.files.field import FilesField, names_of


class EvidenceForm(CriteriaForm):
    """`gather` gives the files as actions take them."""

    def gather(self, fields: dict[uuid.UUID | None, str]) -> dict[uuid.UUID | None, Sequence[Cleaned]]:
        """The files of the named fields by lineage; None for the whole. What was left empty is left out."""
        found = {lineage: self.cleaned_data.get(name) for lineage, name in fields.items()}
        return {lineage: several for lineage, several in found.items() if several}

    def to_choose_again(self, name: str) -> list[str]:
        """The names of what was chosen in this field and fits: the page that comes back cannot hold it."""
        getlist = getattr(self.files, "getlist", None)
        chosen = names_of(getlist(self.add_prefix(name))) if getlist else []
        if message_of("files.no_room") in self.non_field_errors():
            return []
        objections = [str(objection) for objection in self.errors.get(name, [])]
        return [one for one in chosen if not any(one in objection for objection in objections)]


def files_field() -> FilesField:
    return FilesField(
        label=_("Files"),
        help_text=_("PDF, photo, text, CSV or Office document, up to 25 MB each."),
    )
