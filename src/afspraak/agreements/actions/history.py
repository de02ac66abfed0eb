"""Appending to the history: the only writer of entries, payload and the signed head."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from afspraak.agreements.models import Agreement, Entry, Payload, Terms
from afspraak.agreements.queries.hashes import body_of, payload_hash
from afspraak.core import chain
from afspraak.core.rows import writing
from afspraak.people.models import Person


def append(
    agreement: Agreement,
    *,
    kind: str,
    actor: Person | None,
    on: date,
    versions: Iterable[Terms] = (),
    lineages: Iterable[uuid.UUID] = (),
    says: Mapping[str, Any],
) -> Entry:
    """Append one entry to a locked agreement and sign the new head (the caller saves the agreement).

    `says` maps names to JSON values; each becomes a payload row of its own, salted and hashed apart.
    Empty values are left out: what was not said is not stored.
    """
    said = [(name, value, chain.fresh_salt()) for name, value in says.items() if value not in ("", None)]
    entry = Entry(
        agreement=agreement,
        number=agreement.entry_count + 1,
        kind=kind,
        actor=actor,
        on=on,
        versions=[f"{terms.number}/{terms.hash}" for terms in versions],
        lineages=[str(lineage) for lineage in lineages],
        payload_hashes=[payload_hash(salt, name, value) for name, value, salt in said],
    )
    entry.body = body_of(entry)
    entry.link = chain.link(agreement.head, entry.body)
    writing.add([entry])
    writing.add(
        [
            Payload(
                entry=entry, position=i, name=name, value=json.dumps(value, ensure_ascii=False), salt=salt
            )
            for i, (name, value, salt) in enumerate(said)
        ]
    )
    agreement.entry_count = entry.number
    agreement.head = entry.link
    agreement.head_signature = chain.InstanceKey.load().sign_head(
        str(agreement.pk), agreement.entry_count, agreement.head
    )
    return entry
