"""The arithmetic of the history: hashes, links and the signed head. Pure functions, no models.

PRODUCT.md, "The history, precisely". Canonical JSON is RFC 8785; a number is a decimal string.
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

__all__ = [
    "GENESIS",
    "JSON",
    "InstanceKey",
    "body_hash",
    "canonical",
    "fresh_salt",
    "link",
    "salted_hash",
    "version_hash",
]
