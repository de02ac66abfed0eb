"""The files beside entries: what their payload says of each, and who may fetch one."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from afspraak.agreements.models import Agreement, Entry, File, Payload
from afspraak.agreements.models.history import FILE
from afspraak.agreements.rules import may_read_entry
from afspraak.core.errors import NotThere
from afspraak.core.files import store
from afspraak.people.models import Person


@dataclass(frozen=True)
class FileShown:
    """A file as pages show it, found by the number of its entry and its position there.

    Of an erased one only the date is left, and the criterion (`lineage`) it was about.
    """

    entry: int
    position: int
    lineage: uuid.UUID | None
    name: str = ""
    type: str = ""
    size: int = 0
    sha256: str = ""
    erased_on: date | None = None


def files_in(entry: Entry) -> list[FileShown]:
    """The files of an entry in their order, erased ones too. Reads the prefetched `payload`."""
    return [_shown(entry, part) for part in entry.parts if part.name.startswith(FILE)]


def _shown(entry: Entry, part: Payload) -> FileShown:
    lineage, _, _number = part.name.removeprefix(FILE).rpartition(".")
    about = uuid.UUID(lineage) if lineage else None
    if part.value is None:
        return FileShown(entry.number, part.position, about, erased_on=part.erased_on)
    said = json.loads(part.value)
    return FileShown(
        entry.number, part.position, about, said["name"], said["type"], said["size"], said["sha256"]
    )


def lost_files() -> Iterator[File]:
    """Files whose content is not in the store as it was handed in. Reads every one from the disk."""
    rows = File.objects.select_related("payload__entry").order_by("payload__entry__agreement_id", "pk")
    for row in rows.iterator():
        try:
            store.opened(row.sha256).close()
        except store.Lost:
            yield row


def entry_with_files(person: Person, agreement_id: uuid.UUID, number: int) -> Entry:
    """The entry, if `person` may read it, or NotThere. Two queries."""
    visible = Agreement.objects.visible_to(person).filter(pk=agreement_id)
    entries = Entry.objects.filter(agreement__in=visible, number=number).select_related("agreement", "actor")
    found = entries.prefetch_related("payload").first()
    if found is None or not may_read_entry(person, found):
        raise NotThere("agreement.not_there")
    return found


def file_for(person: Person, agreement_id: uuid.UUID, number: int, position: int) -> tuple[Entry, FileShown]:
    """A file that is there and that `person` may fetch, with its entry, or NotThere. Two queries."""
    entry = entry_with_files(person, agreement_id, number)
    for file in files_in(entry):
        if file.position == position and file.erased_on is None:
            return entry, file
    raise NotThere("agreement.not_there")
