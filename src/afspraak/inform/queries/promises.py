"""Support that somebody promised and whose date has come."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch

from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.queries.promises import due_for
from afspraak.agreements.rules import AgreementQuerySet
from afspraak.agreements.states import Role, State, Step, SupportKind
from afspraak.core import clock
from afspraak.people.models import Person


@dataclass(frozen=True)
class DuePromise:
    """One promise of `agreement`'s counterpart of which nobody said yet what came of it."""

    agreement: Agreement
    due_on: date
    lineage: uuid.UUID


def promises_of(person: Person) -> list[DuePromise]:
    """What `person` promised and is due, the longest due first. Six queries at most."""
    return sorted(_due(Agreement.objects.with_role(person, Role.COUNTERPART), person), key=lambda d: d.due_on)


def _due(agreements: AgreementQuerySet, person: Person) -> list[DuePromise]:
    today, found = clock.today(), []
    for agreement in _with_promises(agreements, today):
        entries = list(agreement.entries.all())
        for promise in due_for(agreement, person, entries, today):
            assert promise.due_on is not None  # due: it has a date
            found.append(DuePromise(agreement, promise.due_on, promise.support.lineage))
    return found


def newly_due(today: date, days: int = 7) -> list[tuple[Person, DuePromise]]:
    """Promises that came due today or in the past `days`, with whose they are: for the reminder of once.

    Older ones stand in every mail already; a worker that was away for a week lost no reminder.
    """
    found = []
    for agreement in _with_promises(Agreement.objects.all(), today):
        person = agreement.counterpart.person
        if person is None or not person.is_active:
            continue
        for promise in due_for(agreement, person, list(agreement.entries.all()), today):
            if promise.due_on is not None and (today - promise.due_on).days <= days:
                found.append((person, DuePromise(agreement, promise.due_on, promise.support.lineage)))
    return found


def _with_promises(agreements: AgreementQuerySet, today: date) -> AgreementQuerySet:
    """Agreements in force in which support of once was promised for a date up to today."""
    said = Entry.objects.filter(kind__in=[Step.SUPPORT_KEPT, Step.SUPPORT_RECEIVED]).order_by("number")
    promised = agreements.filter(
        state__in=[State.ACTIVE, State.DELIVERED],
        in_force__support__kind=SupportKind.ONCE,
        in_force__support__due_on__lte=today,
    )
    return (
        Agreement.objects.filter(pk__in=promised.values("pk"))
        .select_related("in_force", "latest")
        .prefetch_related(
            "parties__person", "parties__team", "in_force__support", Prefetch("entries", queryset=said),
            "entries__payload",
        )
    )  # fmt: skip
