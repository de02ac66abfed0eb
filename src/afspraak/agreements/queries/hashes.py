"""What is hashed, and how it is laid out: read when a version or entry is made, and when it is checked."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from afspraak.agreements.models import Agreement, Criterion, Entry, Support, Terms
from afspraak.core import chain


def values_of(terms: Terms, criteria: Iterable[Criterion], support: Iterable[Support]) -> dict[str, Any]:
    """Every text and value of a version by its path; decimals as strings (RFC 8785 knows no decimals)."""
    values: dict[str, Any] = {
        "title": terms.title,
        "outcome": terms.outcome,
        "starts_on": terms.starts_on.isoformat(),
        "ends_on": terms.ends_on.isoformat(),
        "rhythm": str(terms.rhythm),
        "contribution": terms.contribution,
    }
    for criterion in criteria:
        path = f"criterion.{criterion.lineage}"
        values |= {
            f"{path}.position": criterion.position,
            f"{path}.kind": str(criterion.kind),
            f"{path}.text": criterion.text,
            f"{path}.baseline": plain(criterion.baseline),
            f"{path}.target": plain(criterion.target),
            f"{path}.unit": criterion.unit,
            f"{path}.direction": str(criterion.direction),
            f"{path}.judge": str(criterion.judge_id) if criterion.judge_id else None,
        }
        if criterion.steps:  # a version from before there were steps has no such path, and keeps its hash
            values[f"{path}.steps"] = _texts(criterion.steps)
    for promise in support:
        path = f"support.{promise.lineage}"
        values |= {
            f"{path}.position": promise.position,
            f"{path}.kind": str(promise.kind),
            f"{path}.text": promise.text,
            f"{path}.due_on": promise.due_on.isoformat() if promise.due_on else None,
            f"{path}.working_days": promise.working_days,
        }
    return values


def _texts(value: Any) -> Any:
    """Lists of texts, whatever somebody put in the column: then the hash differs, and nothing breaks off."""
    return [_texts(each) for each in value] if isinstance(value, list) else str(value)


def hash_of(terms: Terms, agreement: Agreement) -> str:
    """The version's hash over kind, number, parties with roles, and the salted hashes of texts and values."""
    return chain.version_hash(
        kind=str(agreement.kind), number=terms.number, parties=terms.parties, fields=terms.hashes
    )


def plain(number: Decimal | None) -> str | None:
    """A decimal as people write it: no exponent, no trailing zeros."""
    if number is None:
        return None
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def body_of(entry: Entry) -> str:
    """The body hash that an entry's own columns give."""
    return chain.body_hash(
        number=entry.number,
        kind=entry.kind,
        actor=str(entry.actor_id) if entry.actor_id else None,
        on=entry.on.isoformat(),
        versions=entry.versions,
        lineages=entry.lineages,
        payload=entry.payload_hashes,
    )


def payload_hash(salt: str, name: str, value: Any) -> str:
    """The salted hash of one thing an entry says, bound to its name."""
    return chain.salted_hash(salt, [name, value])
