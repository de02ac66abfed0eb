"""The arithmetic of the history: hashes, links and the signed head. Pure functions, no models.

See docs/architecture/history.md. Canonical JSON is RFC 8785; a number is a decimal string.
"""

from afspraak.core.chain.hashes import (
    GENESIS,
    JSON,
    body_hash,
    canonical,
    fresh_salt,
    link,
    salted_hash,
    version_hash,
)
from afspraak.core.chain.key import InstanceKey
from afspraak.core.chain.receipt import Receipt, receipts_in

__all__ = [
    "GENESIS",
    "JSON",
    "InstanceKey",
    "Receipt",
    "body_hash",
    "canonical",
    "fresh_salt",
    "link",
    "receipts_in",
    "salted_hash",
    "version_hash",
]
