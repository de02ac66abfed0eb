"""One agreement to take along, with everything that proves it (docs/architecture/export-format.md).

All of it is covered by hashes and the instance's signature, except what stands under `beside`: names, states
and dates of erasing, for people to read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from afspraak.agreements.models import Agreement, Criterion, Entry, Party, Payload, Terms
from afspraak.agreements.queries.hashes import values_of
from afspraak.agreements.queries.receipts import receipt_of
from afspraak.agreements.rules import may_read_entry, may_read_terms
from afspraak.core import chain, clock
from afspraak.people.models import Person
from afspraak.people.organisation import current

FORMAT = "afspraak export 1"

Made = dict[str, Any]
Reads = Callable[[Any], bool]


def document_of(agreement: Agreement, reader: Person) -> Made:
    """What `reader` may take along of `agreement`, which they may see. Nine queries; reads `parties`."""
    return made_of(
        agreement,
        reads_entry=lambda entry: may_read_entry(reader, entry),
        reads_terms=lambda terms: may_read_terms(reader, terms),
    )


def made_of(agreement: Agreement, *, reads_entry: Reads, reads_terms: Reads) -> Made:
    """The export: of what is not read stands the number and the hash, no more."""
    versions = list(
        agreement.versions.order_by("number").prefetch_related(
            "criteria__judge", "support", "signatures__entry", "signatures__person"
        )
    )
    entries = list(agreement.entries.order_by("number").select_related("actor").prefetch_related("payload"))
    read = {entry.pk for entry in entries if reads_entry(entry)}
    receipt = receipt_of(agreement)
    return {
        "format": FORMAT,
        "agreement": str(agreement.pk),
        "kind": str(agreement.kind),
        "versions": [_version(terms, read, reads_terms=reads_terms(terms)) for terms in versions],
        "entries": [
            _entry(entry) if entry.pk in read else {"number": entry.number, "body": entry.body}
            for entry in entries
        ],
        "count": receipt.count,
        "head": receipt.head,
        "key": receipt.key,
        "signature": receipt.signature,
        "receipt": receipt.text,
        "beside": _beside(
            agreement, [t for t in versions if reads_terms(t)], [e for e in entries if e.pk in read]
        ),
    }


def _version(terms: Terms, read: set[Any], *, reads_terms: bool) -> Made:
    signatures = sorted(terms.signatures.all(), key=lambda signature: signature.entry.number)
    made = {
        "number": terms.number,
        "hash": terms.hash,
        "signatures": [
            {
                "entry": signature.entry.number,
                "person": str(signature.person_id),
                "on": signature.on.isoformat(),
                "hash": signature.hash,
            }
            for signature in signatures
            if signature.entry_id in read
        ],
    }
    if not reads_terms:
        return made
    values = {} if terms.erased_on else values_of(terms, terms.criteria.all(), terms.support.all())
    fields = {path: _field(terms, path, values) for path in sorted({*terms.hashes, *values})}
    return made | {"parties": terms.parties, "fields": fields}


def _field(terms: Terms, path: str, values: Made) -> Made:
    """Hash, salt and value; of what was erased only the hash.

    What the tables do not hold together (a value without a hash, a salt without a value) is given as it is,
    so that whoever checks the export finds it too.
    """
    field: Made = {"hash": terms.hashes.get(path, "")}
    if path in terms.salts:
        field["salt"] = terms.salts[path]
    if path in values and (path in terms.salts or path not in terms.hashes):
        field["value"] = _as_hashed(values[path])
    return field


def _entry(entry: Entry) -> Made:
    said = {part.position: part for part in entry.parts}
    return {
        "number": entry.number,
        "kind": entry.kind,
        "actor": str(entry.actor_id) if entry.actor_id else None,
        "on": entry.on.isoformat(),
        "versions": entry.versions,
        "lineages": entry.lineages,
        "payload": [
            _part(digest, said.pop(position, None)) for position, digest in enumerate(entry.payload_hashes)
        ]
        + [_part("", extra) for extra in said.values()],
        "body": entry.body,
        "link": entry.link,
    }


def _part(digest: str, part: Payload | None) -> Made:
    """One thing that was said; of what was erased only the hash.

    A part that is gone without having been erased is given without a salt, so that it shows.
    """
    if part is None:
        return {"hash": digest, "name": "", "salt": "", "value": ""}
    if part.value is None:
        return {"hash": digest}
    return {"hash": digest, "name": part.name, "salt": part.salt, "value": _said(part.value)}


def _said(text: str) -> Any:
    """What was said, in its canonical form; text that is none, as somebody else put it there, as it is."""
    try:
        return _as_hashed(json.loads(text))
    except (ValueError, TypeError):
        return text


def _as_hashed(value: Any) -> Any:
    """The value in its canonical form: a number is a decimal string."""
    return json.loads(chain.canonical(value))


def _beside(agreement: Agreement, versions: list[Terms], entries: list[Entry]) -> Made:
    parties = sorted(agreement.parties.all(), key=lambda party: (party.since, party.role))
    return {
        "exported_on": clock.today().isoformat(),
        "organisation": current().name,
        "state": str(agreement.state),
        "ended_as": str(agreement.ended_as),
        "version_in_force": agreement.in_force.number if agreement.in_force else None,
        "parties": [_party(party) for party in parties],
        "names": dict(sorted(_names(parties, versions, entries))),
        "erased": [{"version": terms.number, "on": terms.erased_on} for terms in versions if terms.erased_on]
        + [
            {"entry": entry.number, "position": part.position, "on": part.erased_on}
            for entry in entries
            for part in entry.parts
            if part.erased_on
        ],
    }


def _party(party: Party) -> Made:
    return {
        "role": str(party.role),
        "party": str(party.person_id or party.team_id),
        "since": party.since,
        "until": party.until,
    }


def _names(
    parties: Iterable[Party], versions: Iterable[Terms], entries: Iterable[Entry]
) -> Iterator[tuple[str, str]]:
    """The name of everyone whose key stands in the export."""
    for party in parties:
        yield str(party.person_id or party.team_id), party.name
    for entry in entries:
        if entry.actor:
            yield str(entry.actor.pk), entry.actor.full_name
    for terms in versions:
        for signature in terms.signatures.all():
            yield str(signature.person_id), signature.person.full_name
        judges: Iterable[Criterion] = terms.criteria.all()
        for criterion in judges:
            if criterion.judge:
                yield str(criterion.judge.pk), criterion.judge.full_name
