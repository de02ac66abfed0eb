"""Proposal, counter-proposal, change, signature, refusal, withdrawal: until both signed the same words."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from django.db import transaction

from afspraak.agreements.actions.draft import close_drafts_of, drop_draft_of
from afspraak.agreements.actions.history import append
from afspraak.agreements.actions.resting import count_from_here
from afspraak.agreements.actions.taking import Taking, take
from afspraak.agreements.actions.terms import check_wording, write_version
from afspraak.agreements.events import (
    AgreementCountered,
    AgreementEvent,
    AgreementProposed,
    AgreementRefused,
    AgreementSigned,
    AgreementWithdrawn,
    ChangeProposed,
    ChangeSigned,
    PendingRefused,
    PendingWithdrawn,
)
from afspraak.agreements.models import Agreement, Draft, Entry, Party, Signature, Terms
from afspraak.agreements.queries.hashes import values_of
from afspraak.agreements.rules import may_propose_to
from afspraak.agreements.states import RHYTHM_DAYS, Kind, Pending, Role, State, Step
from afspraak.agreements.wording import Wording
from afspraak.core import chain, clock, outbox, steps
from afspraak.core.errors import Conflict, Invalid, Refused
from afspraak.core.rows import writing
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
    follow_up_of: Agreement | None = None,
) -> Agreement:
    """An agreement is born: version 1, signed by its author, who stands in `role`; `to` takes the other.

    `follow_up_of` came to its end and is `by`'s to read; the link is not part of what is signed.
    Raises Refused (nobody may propose to this person), Invalid (by field).
    """
    if done := steps.outcome_of(key, by):
        return Agreement.objects.get(pk=done)
    if not may_propose_to(by, to):
        raise Refused("proposal.not_to_this_person")
    if follow_up_of and not Agreement.objects.readable_by(by).final().filter(pk=follow_up_of.pk).exists():
        raise Refused("proposal.no_predecessor")
    today = clock.today()
    agreement = Agreement.objects.create(
        kind=kind,
        proposed_on=today,
        moved_on=today,
        waits_since=today,
        head=chain.GENESIS,
        state=State.PROPOSED,
        follow_up_of=follow_up_of,
    )
    other_role = Role.COUNTERPART if role == Role.HOLDER else Role.HOLDER
    author = Party.objects.create(agreement=agreement, role=role, person=by, since=today)
    other = Party.objects.create(agreement=agreement, role=other_role, person=to, since=today)
    check_wording(wording, parties=(author, other), today=today)
    terms = write_version(agreement, wording, author=author, on=today, number=1, before=None)
    entry = append(agreement, kind=Step.PROPOSAL, actor=by, on=today, versions=(terms,), says={"note": note})
    sign_as(author, by, terms, entry)
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
    """Answer a proposal or a change with other words: version n+1, signed by `by`; the other's turn."""
    return write(take(agreement, Step.COUNTER_PROPOSAL, by=by, seen=seen, key=key), agreement, wording, note)


@transaction.atomic
def change(
    agreement: Agreement, wording: Wording, *, by: Person, seen: int, key: uuid.UUID, note: str = ""
) -> Agreement:
    """Propose other words for what is in force: version n+1, signed by `by`. The old one stays in force."""
    return write(take(agreement, Step.CHANGE, by=by, seen=seen, key=key), agreement, wording, note)


def write(taking: Taking | None, agreement: Agreement, wording: Wording, note: str) -> Agreement:
    """Write the next version and sign it. Raises Invalid (by field, or where nothing is different)."""
    if taking is None:
        return agreement
    locked = taking.agreement
    is_change = taking.row.step == Step.CHANGE
    newest, before = locked.latest, locked.in_force if is_change else locked.latest
    assert newest is not None  # there is a version to answer
    assert before is not None
    check_wording(wording, parties=locked.parties.all(), today=taking.today)
    terms = write_version(
        locked, wording, author=taking.side, on=taking.today, number=newest.number + 1, before=before
    )
    if _same_words(before, terms):
        raise Invalid("proposal.same_words")
    locked.latest = terms
    entry = taking.append(versions=(terms, before) if is_change else (terms,), says={"note": note})
    _put_signature(terms, taking, entry)
    event = ChangeProposed if is_change else AgreementCountered
    taking.finish(event, entry=entry, waits_for=taking.other)
    drop_draft_of(locked, by=taking.actor)
    return locked


@transaction.atomic
def sign(
    agreement: Agreement, *, by: Person, terms_hash: str, seen: int, key: uuid.UUID, remark: str = ""
) -> Agreement:
    """The second signature: now the version is in force. `terms_hash` is what stood on the screen."""
    taking = take(agreement, Step.SIGNATURE, by=by, seen=seen, key=key)
    if taking is None:
        return agreement
    locked = taking.agreement
    is_change = locked.pending == Pending.CHANGE
    terms = locked.latest
    assert terms is not None  # a version waits
    if terms.hash != terms_hash or locked.pending not in (Pending.NOTHING, Pending.CHANGE):
        raise Conflict("signature.other_words")
    entry = taking.append(versions=(terms,), says={"remark": remark})
    _put_signature(terms, taking, entry)
    count_from_here(locked, taking.today)
    locked.in_force = terms
    locked.in_force_since = taking.today
    locked.tell_next_on = next_telling(terms, max(taking.today, terms.starts_on))
    taking.finish(ChangeSigned if is_change else AgreementSigned, entry=entry)
    if is_change:
        drop_draft_of(locked, by=by)
    else:
        close_drafts_of(locked, by=by)
    return locked


@transaction.atomic
def refuse(agreement: Agreement, *, by: Person, reason: str, seen: int, key: uuid.UUID) -> Agreement:
    """Say no to what waits, with a reason. A proposal ends with it; what is in force goes on as before."""
    taking = take(agreement, Step.REFUSAL, by=by, seen=seen, key=key)
    return _let_go(taking, agreement, AgreementRefused, PendingRefused, reason)


@transaction.atomic
def withdraw(agreement: Agreement, *, by: Person, seen: int, key: uuid.UUID, reason: str = "") -> Agreement:
    """Take back what one asked oneself. A proposal ends with it; an agreement in force goes on as before."""
    taking = take(agreement, Step.WITHDRAWAL, by=by, seen=seen, key=key)
    return _let_go(taking, agreement, AgreementWithdrawn, PendingWithdrawn, reason)


def _let_go(
    taking: Taking | None,
    agreement: Agreement,
    of_proposal: type[AgreementEvent],
    of_pending: type[AgreementEvent],
    reason: str,
) -> Agreement:
    if taking is None:
        return agreement
    locked = taking.agreement
    assert locked.latest is not None  # there is always a version
    pending = locked.pending
    versions = (locked.latest,) if pending in (Pending.NOTHING, Pending.CHANGE) else ()
    taking.finish(
        of_pending if pending else of_proposal, versions=versions, says={"of": pending, "reason": reason}
    )
    if not pending:  # what is in force goes on, and so does what either was writing for it
        close_drafts_of(locked, by=taking.actor)
    return locked


def next_telling(terms: Terms, after: date) -> date | None:
    """The next date on which the agreed rhythm asks for a check-in, counted from `after`."""
    days = RHYTHM_DAYS[terms.rhythm]
    return after + timedelta(days=days) if days else None


def _put_signature(terms: Terms, taking: Taking, entry: Entry) -> Signature:
    return sign_as(taking.side, taking.actor, terms, entry)


def sign_as(party: Party, person: Person, terms: Terms, entry: Entry) -> Signature:
    """The signature of `person`, for `party`, under the words of `terms`."""
    signature = Signature(terms=terms, party=party, person=person, entry=entry, on=entry.on, hash=terms.hash)
    writing.add([signature])
    return signature


def _same_words(one: Terms, other: Terms) -> bool:
    def words(terms: Terms) -> dict[str, object]:
        return values_of(terms, terms.criteria.all(), terms.support.all())

    return words(one) == words(other)
