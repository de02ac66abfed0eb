"""Checking the history: every hash, link, signature and state of an agreement against the others.

Finds what was changed behind the application's back: an entry altered, deleted, inserted or swapped, a cut
tail, a forged append, a changed payload, changed terms, a signature moved, a state nobody stepped to, another
person in a party's place. What it
cannot find is written in docs/architecture/limits.md: an older chain put back whole, an agreement removed.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Prefetch

from afspraak.agreements.models import Agreement, Entry, Payload, Signature, Terms
from afspraak.agreements.queries.hashes import body_of, hash_of, payload_hash, values_of
from afspraak.agreements.queries.replay import Standing
from afspraak.agreements.states import SIGNING, Step
from afspraak.core import chain

AT_ONCE = 200  # entries held in memory while a chain is walked


@dataclass(frozen=True)
class Break:
    """The first place where a history does not fit. `entry` is its number, `why` a word for the report."""

    agreement_id: uuid.UUID
    entry: int
    why: str


def check_agreement(agreement: Agreement) -> Break | None:
    """Check one history from its first entry to its signed head. Memory does not grow with its length."""
    versions = {
        f"{terms.number}/{terms.hash}": terms
        for terms in Terms.objects.filter(agreement=agreement).prefetch_related("criteria", "support")
    }
    first_wrong_version = {
        key: why for key, terms in versions.items() if (why := _wrong_in_terms(terms, agreement))
    }
    signed = {s.entry_id: s for s in Signature.objects.filter(terms__agreement=agreement)}
    head, count, standing = chain.GENESIS, 0, Standing()
    for entry in _entries(agreement):
        count += 1
        if entry.number != count:
            return Break(agreement.pk, min(entry.number, count), "number")
        head = chain.link(head, entry.body)
        why = (
            ("body" if body_of(entry) != entry.body else "")
            or ("link" if head != entry.link else "")
            or _wrong_in_payload(entry)
            or _wrong_in_versions(entry, versions, first_wrong_version)
            or _wrong_in_signature(entry, signed.get(entry.pk))
        )
        if why:
            return Break(agreement.pk, count, why)
        if not standing.after(entry):
            return Break(agreement.pk, count, "step")
    if count != agreement.entry_count or head != agreement.head:
        return Break(agreement.pk, min(count, agreement.entry_count) + 1, "tail")
    if not chain.InstanceKey.load().head_is_genuine(str(agreement.pk), count, head, agreement.head_signature):
        return Break(agreement.pk, count, "signed_head")
    differs = standing.differs_from(agreement, versions)
    return Break(agreement.pk, count, differs) if differs else None


def check_all(after: uuid.UUID | None = None) -> Iterator[tuple[Agreement, Break | None]]:
    """Check every agreement, in the order of its key. One agreement and AT_ONCE entries in memory."""
    while True:
        batch = Agreement.objects.order_by("pk")
        chunk = list((batch.filter(pk__gt=after) if after else batch)[:100])
        if not chunk:
            return
        for agreement in chunk:
            yield agreement, check_agreement(agreement)
        after = chunk[-1].pk


def _entries(agreement: Agreement) -> Iterator[Entry]:
    """The entries in order, with their payload, a handful at a time."""
    payload = Prefetch("payload", queryset=Payload.objects.order_by("position"))
    entries = Entry.objects.filter(agreement=agreement).order_by("number").prefetch_related(payload)
    return entries.iterator(chunk_size=AT_ONCE)


def _wrong_in_payload(entry: Entry) -> str:
    rows = list(entry.parts)
    if [row.position for row in rows] != list(range(len(entry.payload_hashes))):
        return "payload"
    for row, expected in zip(rows, entry.payload_hashes, strict=True):
        if row.value is None or row.salt is None:
            continue  # erased: its hash still stands in the entry
        try:
            value = json.loads(row.value)
        except ValueError:
            return "payload"
        if payload_hash(row.salt, row.name, value) != expected:
            return "payload"
    return ""


def _wrong_in_versions(entry: Entry, versions: dict[str, Terms], wrong: dict[str, str]) -> str:
    for named in entry.versions:
        if named not in versions or named in wrong:
            return wrong.get(named, "version")
    return ""


def _wrong_in_terms(terms: Terms, agreement: Agreement) -> str:
    if hash_of(terms, agreement) != terms.hash:
        return "version"
    if terms.erased_on:
        left = (terms.title, terms.outcome, terms.contribution, terms.salts)
        is_gone = not any(left) and not terms.criteria.all() and not terms.support.all()
        return "" if is_gone else "terms"
    values = values_of(terms, terms.criteria.all(), terms.support.all())
    if set(values) != set(terms.hashes):
        return "terms"
    fits = all(
        chain.salted_hash(terms.salts[path], value) == terms.hashes[path]
        for path, value in values.items()
        if path in terms.salts
    )
    return "" if fits else "terms"


def _wrong_in_signature(entry: Entry, signature: Signature | None) -> str:
    if entry.kind not in SIGNING:
        return "signature" if signature else ""
    if signature is None and entry.kind == Step.SIGNATURE and not entry.versions:
        return ""  # of an ending or a pause: its entry is the signature
    if signature is None or signature.person_id != entry.actor_id or signature.on != entry.on:
        return "signature"
    return "" if entry.version_hash == signature.hash else "signature"
