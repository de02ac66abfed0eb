"""Proposal, counter-proposal, signature, refusal, withdrawal: until both signed the same words."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from django.db import transaction

from afspraak.agreements.actions.draft import close_drafts_of, drop_draft_of
from afspraak.agreements.actions.history import append
from afspraak.agreements.actions.taking import Taking, take
from afspraak.agreements.actions.terms import check_wording, write_version
from afspraak.agreements.events import (
    AgreementCountered,
    AgreementProposed,
    AgreementRefused,
    AgreementSigned,
    AgreementWithdrawn,
)
from afspraak.agreements.models import Agreement, Draft, Entry, Party, Signature, Terms
from afspraak.agreements.queries.hashes import values_of
from afspraak.agreements.rules import may_propose_to
from afspraak.agreements.states import RHYTHM_DAYS, Kind, Role, State, Step
from afspraak.agreements.wording import Wording
from afspraak.core import chain, clock, outbox, steps
from afspraak.core.errors import Conflict, Invalid, Refused
from afspraak.people.models import Person


@transaction.atomic
def propose(
    wording: Wording,
    *,
    by: Person,
    to: Person,
    role: Role,
    key: uuid.UUID,
    note: str = "",
    kind: Kind = Kind.RESULT,
    draft: Draft | None = None,
) -> Agreement:
    """An agreement is born: version 1, signed by its author, who stands in `role`; `to` takes the other.

    Raises Refused (nobody may propose to this person), Invalid (by field).
    """
    if done := steps.outcome_of(key, by):
        return Agreement.objects.get(pk=done)
    if not may_propose_to(by, to):
        raise Refused("proposal.not_to_this_person")
    today = clock.today()
    agreement = Agreement.objects.create(
        kind=kind, proposed_on=today, moved_on=today, head=chain.GENESIS, state=State.PROPOSED
    )
    other_role = Role.COUNTERPART if role == Role.HOLDER else Role.HOLDER
    author = Party.objects.create(agreement=agreement, role=role, person=by, since=today)
    other = Party.objects.create(agreement=agreement, role=other_role, person=to, since=today)
    check_wording(wording, parties=(author, other), today=today)
    terms = write_version(agreement, wording, author=author, on=today, number=1, before=None)
    entry = append(agreement, kind=Step.PROPOSAL, actor=by, on=today, versions=(terms,), says={"note": note})
    _put_signature(terms, author, by, entry)
    agreement.latest = terms
    agreement.waits_for = other
    agreement.revision = 1
    agreement.save(update_fields=["latest", "waits_for", "revision", "entry_count", "head", "head_signature"])
    steps.remember(key, by, str(agreement.pk))
    if draft is not None:
        draft.delete()
    outbox.record(AgreementProposed(agreement_id=agreement.pk, entry_number=entry.number))
    return agreement


@transaction.atomic
def counter(
    agreement: Agreement, wording: Wording, *, by: Person, seen: int, key: uuid.UUID, note: str = ""
) -> Agreement:
    """Answer a proposal with other words: version n+1, signed by `by`; now it is the other's turn."""
    taking = take(agreement, Step.COUNTER_PROPOSAL, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    locked = taking.agreement
    before = locked.latest
    assert before is not None  # proposed: there is a version to answer
    check_wording(wording, parties=locked.parties.all(), today=taking.today)
    terms = write_version(
        locked, wording, author=taking.party, on=taking.today, number=before.number + 1, before=before
    )
    if _same_words(before, terms):
        raise Invalid("proposal.same_words")
    locked.latest = terms
    entry = taking.append(versions=(terms,), says={"note": note})
    _put_signature(terms, taking.party, by, entry)
    taking.finish(AgreementCountered, entry=entry, waits_for=taking.other)
    drop_draft_of(locked, by=by)
    return locked


@transaction.atomic
def sign(
    agreement: Agreement, *, by: Person, terms_hash: str, seen: int, key: uuid.UUID, remark: str = ""
) -> Agreement:
    """The second signature: now the agreement is in force. `terms_hash` is what stood on the screen."""
    taking = take(agreement, Step.SIGNATURE, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    locked = taking.agreement
    terms = locked.latest
    assert terms is not None  # proposed: there is a version to sign
    if terms.hash != terms_hash:
        raise Conflict("signature.other_words")
    entry = taking.append(versions=(terms,), says={"remark": remark})
    _put_signature(terms, taking.party, by, entry)
    locked.in_force = terms
    locked.in_force_since = taking.today
    locked.tell_next_on = next_telling(terms, max(taking.today, terms.starts_on))
    taking.finish(AgreementSigned, entry=entry)
    close_drafts_of(locked, by=by)
    return locked


@transaction.atomic
def refuse(agreement: Agreement, *, by: Person, reason: str, seen: int, key: uuid.UUID) -> Agreement:
    """Say no to the version that waits, with a reason: ended, declined."""
    return _end(take(agreement, Step.REFUSAL, by=by, seen=seen, key=key), agreement, AgreementRefused, reason)


@transaction.atomic
def withdraw(agreement: Agreement, *, by: Person, seen: int, key: uuid.UUID, reason: str = "") -> Agreement:
    """Take one's own waiting version back: ended, withdrawn."""
    taking = take(agreement, Step.WITHDRAWAL, by=by, seen=seen, key=key)
    return _end(taking, agreement, AgreementWithdrawn, reason)


def _end(
    taking: Taking | None,
    agreement: Agreement,
    event: type[AgreementRefused] | type[AgreementWithdrawn],
    reason: str,
) -> Agreement:
    if taking is None:
        return agreement
    locked = taking.agreement
    assert locked.latest is not None  # proposed: there is a version to end
    taking.finish(event, versions=(locked.latest,), says={"reason": reason})
    close_drafts_of(locked, by=taking.by)
    return locked


def next_telling(terms: Terms, after: date) -> date | None:
    """The next date on which the agreed rhythm asks for a check-in, counted from `after`."""
    days = RHYTHM_DAYS[terms.rhythm]
    return after + timedelta(days=days) if days else None


def _put_signature(terms: Terms, party: Party, person: Person, entry: Entry) -> Signature:
    return Signature.objects.create(
        terms=terms, party=party, person=person, entry=entry, on=entry.on, hash=terms.hash
    )


def _same_words(one: Terms, other: Terms) -> bool:
    def words(terms: Terms) -> dict[str, object]:
        return values_of(terms, terms.criteria.all(), terms.support.all())

    return words(one) == words(other)
