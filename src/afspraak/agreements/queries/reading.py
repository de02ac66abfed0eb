"""What entries say, read back as typed things: check-ins, the delivery, what was returned."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from operator import attrgetter

from afspraak.agreements.models import Agreement, Entry, Terms
from afspraak.agreements.queries import beside
from afspraak.agreements.queries.files import FileShown, files_in
from afspraak.agreements.states import Course, State, Step
from afspraak.core import rows
from afspraak.people.models import Person


@dataclass(frozen=True)
class CheckIn:
    """One check-in. `values` by lineage: a decimal as text, "yes" or "not_yet". No course: it was erased."""

    number: int
    on: date
    by: Person | None
    course: Course | None
    words: str
    next_step: str
    values: dict[uuid.UUID, str] = field(default_factory=dict)
    files: list[FileShown] = field(default_factory=list)
    erased_on: date | None = None
    before: CheckIn | None = None  # what stood here before its writer corrected it
    corrected_on: date | None = None

    def number_for(self, lineage: uuid.UUID) -> Decimal | None:
        """The value told for a number criterion, if any."""
        return as_number(self.values.get(lineage, ""))


@dataclass(frozen=True)
class Delivered:
    """A delivery: per lineage what was stated, its value and the evidence; and words about the whole."""

    number: int
    on: date
    by: Person | None
    words: str
    statements: dict[uuid.UUID, str]
    values: dict[uuid.UUID, str]
    evidence: dict[uuid.UUID, str]
    files: list[FileShown] = field(default_factory=list)
    erased_on: date | None = None


@dataclass(frozen=True)
class Returned:
    """A return: per unmet lineage what is needed, and words about the whole."""

    number: int
    on: date
    by: Person | None
    words: str
    needed: dict[uuid.UUID, str]
    erased_on: date | None = None


def check_in_of(entry: Entry) -> CheckIn:
    says = entry.says
    return CheckIn(
        number=entry.number,
        on=entry.on,
        by=entry.actor,
        course=Course(says["course"]) if "course" in says else None,
        words=says.get("words", ""),
        next_step=says.get("next_step", ""),
        values=_by_lineage(says, "value"),
        files=files_in(entry),
        erased_on=entry.erased_on,
    )


def delivery_of(entry: Entry) -> Delivered:
    says = entry.says
    return Delivered(
        number=entry.number,
        on=entry.on,
        by=entry.actor,
        words=says.get("words", ""),
        statements=_by_lineage(says, "statement"),
        values=_by_lineage(says, "value"),
        evidence=_by_lineage(says, "evidence"),
        files=files_in(entry),
        erased_on=entry.erased_on,
    )


def return_of(entry: Entry) -> Returned:
    says = entry.says
    return Returned(
        number=entry.number,
        on=entry.on,
        by=entry.actor,
        words=says.get("words", ""),
        needed=_by_lineage(says, "needed"),
        erased_on=entry.erased_on,
    )


def check_ins(entries: Iterable[Entry]) -> list[CheckIn]:
    """The check-ins among `entries` (payload prefetched), oldest first; a corrected one stands once."""
    told: list[CheckIn] = []
    for entry in entries:
        if entry.kind == Step.CHECK_IN:
            told.append(check_in_of(entry))
        elif entry.kind == Step.CORRECTION:
            told[-1:] = [_corrected(entry, told)]
    return told


def _corrected(entry: Entry, told: list[CheckIn]) -> CheckIn:
    """The check-in as corrected: of the day of the first, with what stood there before."""
    made = check_in_of(entry)
    before = told[-1] if told else None
    files = made.files or (before.files if before else [])
    first_on = before.on if before else made.on
    return replace(made, on=first_on, corrected_on=made.on, before=before, files=files)


def check_ins_of(agreement: Agreement) -> list[CheckIn]:
    """All its check-ins, oldest first. Two queries."""
    kinds = (Step.CHECK_IN, Step.CORRECTION)
    return check_ins(_with_what_they_say(agreement, agreement.entries.filter(kind__in=kinds).order_by()))


def latest_delivery(entries: Iterable[Entry]) -> Delivered | None:
    """The last delivery among `entries` (payload prefetched), if any."""
    told = [e for e in entries if e.kind == Step.DELIVERY]
    return delivery_of(told[-1]) if told else None


def latest_return(entries: Iterable[Entry]) -> Returned | None:
    """The last return among `entries` (payload prefetched), if any."""
    told = [e for e in entries if e.kind == Step.RETURN]
    return return_of(told[-1]) if told else None


def latest_check_in(agreement: Agreement) -> CheckIn | None:
    """The check-in told last, if any. Up to three queries."""
    return check_in_of(agreement.latest_check_in) if agreement.latest_check_in else None


def delivery_waiting(agreement: Agreement) -> Delivered | None:
    """The delivery that waits for a judgement, if one does. Two queries."""
    if agreement.state != State.DELIVERED:
        return None
    told = agreement.entries.filter(kind=Step.DELIVERY).select_related("actor").prefetch_related("payload")
    entry = told.order_by("-number").first()
    return delivery_of(entry) if entry else None


def entries_of(agreement: Agreement) -> list[Entry]:
    """The whole history, oldest first, with actors and what they said.

    Two queries, one more where a team is named.
    """
    return _with_what_they_say(agreement, rows.by_key(Entry, [agreement.pk], column="agreement"))


def _with_what_they_say(agreement: Agreement, entries: Iterable[Entry]) -> list[Entry]:
    found = sorted(entries, key=attrgetter("number"))
    rows.lay_one(found, "agreement", known=[agreement])
    rows.lay_many(found, "payload", order="position")
    beside.lay_actors(agreement, found)
    beside.lay_teams(found)
    return found


def last_entry_of(agreement: Agreement) -> Entry | None:
    """The newest entry with its actor: what happened last. One query."""
    return agreement.entries.select_related("actor").order_by("-number").first()


def as_number(value: str) -> Decimal | None:
    """A told value as a decimal, or None where it is none."""
    try:
        return Decimal(value)
    except InvalidOperation:
        return None


def note_with(terms: Terms) -> str:
    """The letter that its author sent beside a version, if any. Reads the prefetched signatures."""
    signed = next((s for s in terms.signatures.all() if s.party_id == terms.author_id), None)
    return str(signed.entry.says.get("note", "")) if signed else ""


def _by_lineage(says: dict[str, str], stem: str) -> dict[uuid.UUID, str]:
    return {
        uuid.UUID(name.removeprefix(f"{stem}.")): value
        for name, value in says.items()
        if name.startswith(f"{stem}.")
    }
