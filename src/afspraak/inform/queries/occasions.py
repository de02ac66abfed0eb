"""Steps in agreements as those are told of them who read the mail: who acted, and in which agreement."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from afspraak.agreements.events import AgreementEvent
from afspraak.agreements.models import Agreement, Entry, Party
from afspraak.people.models import Person


@dataclass(frozen=True)
class Readers:
    """Who is told of an entry: who acted (None: nobody did, or they have no access), and the others."""

    actor: Person | None
    others: tuple[Person, ...]


@dataclass(frozen=True)
class Occasion:
    """One step in one agreement, as `reader` is told of it."""

    event: AgreementEvent
    agreement: Agreement
    actor: Person | None
    other: str  # the full name of the party that does not read this mail
    is_mine: bool  # whether the reader took the step themselves


def readers_of(event: AgreementEvent) -> Readers | None:
    """Who is told of this entry; None where it is gone. At most four queries."""
    entry = _entries(Q(agreement_id=event.agreement_id, number=event.entry_number)).first()
    if entry is None:
        return None
    present = _present(entry.agreement)
    people = [person for party in present if (person := _reader(party)) and person.is_active]
    actor = next((person for person in people if person.pk == entry.actor_id), None)
    return Readers(actor, tuple(person for person in people if person != actor))


def occasions(reader: Person, events: Iterable[AgreementEvent]) -> list[Occasion]:
    """What `events` tell `reader`, in the order in which they happened in each agreement. Four queries.

    What is gone, or no longer theirs to read, is left out.
    """
    wanted: dict[tuple[uuid.UUID, int], list[AgreementEvent]] = {}
    for event in events:
        wanted.setdefault((event.agreement_id, event.entry_number), []).append(event)
    if not wanted:
        return []
    entries = _entries(Q(agreement__in={key for key, _ in wanted}, number__in={n for _, n in wanted}))
    found = []
    for entry in entries.order_by("agreement", "number"):
        present = _present(entry.agreement)
        mine = next((party for party in present if _reader(party) == reader), None)
        if mine is None:
            continue
        other = next((party.name for party in present if party != mine), "")
        found += [
            Occasion(event, entry.agreement, entry.actor, other, is_mine=entry.actor_id == reader.pk)
            for event in wanted.get((entry.agreement_id, entry.number), [])
        ]
    return found


def title_of(agreement: Agreement) -> str:
    """The title that both know it by: of the version in force, else of the latest; on one line."""
    return " ".join(agreement.terms_shown.heading.split())


def _entries(which: Q) -> QuerySet[Entry]:
    return (
        Entry.objects.filter(which)
        .select_related("actor", "agreement__latest", "agreement__in_force")
        .prefetch_related("agreement__parties__person", "agreement__parties__team__lead")
    )


def _present(agreement: Agreement) -> list[Party]:
    return [party for party in agreement.parties.all() if party.until is None]


def _reader(party: Party) -> Person | None:
    """The person who reads a party's mail: for a team its lead."""
    return party.person or (party.team.lead if party.team else None)
