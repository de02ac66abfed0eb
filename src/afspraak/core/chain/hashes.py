"""Salted hashes of texts and values, the hash of a version, the hash of an entry, and the link."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias, Union

import rfc8785

JSON: TypeAlias = Union[bool, int, str, Decimal, Sequence["JSON"], Mapping[str, "JSON"], None]  # noqa: UP007

GENESIS = "0" * 64
SALT_BYTES = 16


def canonical(value: JSON) -> bytes:
    """RFC 8785 bytes of `value`, in which every number is a decimal string: 2, Decimal("2.0") and "2" agree.

    Raises TypeError for a float or another type, ValueError for a number that is not finite and for text
    that is not Unicode (a lone surrogate).
    """
    return rfc8785.dumps(_plain(value))


def _plain(value: JSON) -> Any:
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, Mapping):
        return {_name(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return [_plain(inner) for inner in value]
    raise TypeError(f"{type(value).__name__} has no canonical form")


def _name(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError("a name in JSON is text")
    return key


def _decimal(value: Decimal) -> str:
    """Plain figures without an exponent or trailing zeros: a database may give 1.50 back as 1.500000."""
    if not value.is_finite():
        raise ValueError("only a finite number can be signed")
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def fresh_salt() -> str:
    """128 random bits as 32 hex figures: without it a short text could be guessed from its hash."""
    return secrets.token_hex(SALT_BYTES)


def salted_hash(salt: str, value: JSON) -> str:
    """Hex SHA-256 over the salt's bytes and the canonical value."""
    return hashlib.sha256(bytes.fromhex(salt) + canonical(value)).hexdigest()


def version_hash(
    *, kind: str, number: int, parties: Sequence[Mapping[str, JSON]], fields: Mapping[str, str]
) -> str:
    """The one hash that signatures name, the chain holds and the cord draws.

    `parties` in a fixed order, each with its role; `fields` maps the path of each text or value to its
    salted hash.
    """
    whole: JSON = {"kind": kind, "number": number, "parties": parties, "fields": fields}
    return _sha256(whole)


def body_hash(
    *,
    number: int,
    kind: str,
    actor: str | None,
    on: str,
    versions: Sequence[int | str],
    lineages: Sequence[str],
    payload: Sequence[str],
) -> str:
    """The hash of one entry. `on` is an ISO date, `actor` None for the organisation, `payload` the salted
    hashes of what it says, in order."""
    whole: JSON = {
        "number": number,
        "kind": kind,
        "actor": actor,
        "on": on,
        "versions": versions,
        "lineages": lineages,
        "payload": payload,
    }
    return _sha256(whole)


def link(previous: str, body: str) -> str:
    """link(n) = SHA-256(link(n-1) | body hash(n)), over their bytes. The first follows `GENESIS`."""
    return hashlib.sha256(bytes.fromhex(previous) + bytes.fromhex(body)).hexdigest()


def _sha256(value: JSON) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()
