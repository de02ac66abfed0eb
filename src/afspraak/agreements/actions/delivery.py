"""Delivery, acceptance, return, recall: is it what was agreed?"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from afspraak.agreements.actions.draft import close_all_drafts_of
from afspraak.agreements.actions.files import Files, point_to, said_of, with_files
from afspraak.agreements.actions.negotiation import next_telling
from afspraak.agreements.actions.resting import wake
from afspraak.agreements.actions.support import note_received
from afspraak.agreements.actions.taking import take
from afspraak.agreements.actions.values import check_values
from afspraak.agreements.events import (
    AgreementAccepted,
    AgreementDelivered,
    AgreementRecalled,
    AgreementReturned,
)
from afspraak.agreements.models import Agreement
from afspraak.agreements.states import Step
from afspraak.core.errors import Invalid
from afspraak.people.models import Person


@dataclass(frozen=True)
class Statement:
    """What there is now for one criterion: in words, its value, and the evidence (words or a link)."""

    text: str
    value: str = ""
    evidence: str = ""


@with_files
@transaction.atomic
def deliver(
    agreement: Agreement,
    *,
    by: Person,
    statements: Mapping[uuid.UUID, Statement],
    words: str = "",
    seen: int,
    key: uuid.UUID,
    files: Files | None = None,
    received: Mapping[uuid.UUID, bool] | None = None,
) -> Agreement:
    """Deliver with a statement per criterion (by lineage), and files. Raises Invalid where one is missing.

    `received` says of promises of support (by lineage) whether they came; each is an entry of its own.
    """
    taking = take(agreement, Step.DELIVERY, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    locked = taking.agreement
    terms = locked.in_force
    assert terms is not None  # active: a version is in force
    wanted = {c.lineage for c in terms.criteria.all()}
    missing = [lineage for lineage in wanted if not (s := statements.get(lineage)) or not s.text]
    if missing or set(statements) != wanted:
        raise Invalid(
            "delivery.nothing_stated",
            {f"statement-{lineage}": "delivery.nothing_stated" for lineage in missing or wanted},
        )
    if not set(files or ()) <= wanted | {None}:
        raise Invalid("check_in.unknown_criterion")
    check_values({lin: s.value for lin, s in statements.items()}, terms.criteria.all())
    for lineage, came in (received or {}).items():
        note_received(locked, lineage, came, by=by, today=taking.today)
    says: dict[str, Any] = {"words": words, **said_of(files or {})}
    for lineage, statement in statements.items():
        says[f"statement.{lineage}"] = statement.text
        says[f"value.{lineage}"] = statement.value
        says[f"evidence.{lineage}"] = statement.evidence
    wake(locked, taking.today)
    locked.tell_next_on = None
    entry = taking.finish(
        AgreementDelivered,
        versions=(terms,),
        lineages=statements,
        says=says,
        waits_for=locked.counterpart,
    )
    point_to(files or {}, entry)
    return locked


@transaction.atomic
def accept(agreement: Agreement, *, by: Person, seen: int, key: uuid.UUID, words: str = "") -> Agreement:
    """The counterpart judges that it is what was agreed: final."""
    taking = take(agreement, Step.ACCEPTANCE, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    assert taking.agreement.in_force is not None  # delivered: a version is in force
    taking.finish(AgreementAccepted, versions=(taking.agreement.in_force,), says={"words": words})
    close_all_drafts_of(taking.agreement)
    return taking.agreement


@transaction.atomic
def return_(
    agreement: Agreement,
    *,
    by: Person,
    needed: Mapping[uuid.UUID, str],
    words: str = "",
    seen: int,
    key: uuid.UUID,
) -> Agreement:
    """Give a delivery back, naming at least one unmet criterion (by lineage) and what is needed there."""
    taking = take(agreement, Step.RETURN, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    locked = taking.agreement
    terms = locked.in_force
    assert terms is not None  # delivered: a version is in force
    known = {c.lineage for c in terms.criteria.all()}
    if not needed or not set(needed) <= known:
        raise Invalid("return.nothing_named")
    if silent := [lineage for lineage, text in needed.items() if not text]:
        raise Invalid(
            "return.nothing_needed", {f"needed-{lineage}": "return.nothing_needed" for lineage in silent}
        )
    says = {"words": words} | {f"needed.{lineage}": text for lineage, text in needed.items()}
    locked.tell_next_on = next_telling(terms, taking.today)
    taking.finish(AgreementReturned, versions=(terms,), lineages=needed, says=says)
    return locked


@transaction.atomic
def recall(agreement: Agreement, *, by: Person, seen: int, key: uuid.UUID, words: str = "") -> Agreement:
    """The holder takes a delivery back, before it is judged."""
    taking = take(agreement, Step.RECALL, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    terms = taking.agreement.in_force
    assert terms is not None  # delivered: a version is in force
    taking.agreement.tell_next_on = next_telling(terms, taking.today)
    taking.finish(AgreementRecalled, versions=(terms,), says={"words": words})
    return taking.agreement
