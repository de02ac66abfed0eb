"""The receipt: how long a history was and where it ended, signed, as text that people keep.

One form for mail, export and check (docs/architecture/export-format.md). It says no title and no name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from afspraak.core.chain.key import signed_head

BEGIN, END = "-----BEGIN AFSPRAAK RECEIPT-----", "-----END AFSPRAAK RECEIPT-----"
_BLOCK = re.compile(f"{BEGIN}(.{{1,2000}}?){END}", re.DOTALL)
_FIELDS = re.compile(
    r"Agreement:(?P<agreement>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
    r"Steps:(?P<count>[1-9][0-9]{0,8})"
    r"Head:(?P<head>[0-9a-f]{64})"
    r"Key:(?P<key>[0-9a-f]{64})"
    r"Signature:(?P<signature>[0-9a-f]{128})"
)
# What mail does to text on its way: quoting, spaces, line ends (also as JSON writes them), soft breaks ("=").
_ADDED = re.compile(r"\\n|[\s>=]")


@dataclass(frozen=True)
class Receipt:
    """The signed head of one history: `count` entries, ending in `head`; `key` is who signed, in public."""

    agreement: str
    count: int
    head: str
    key: str
    signature: str

    @property
    def text(self) -> str:
        """The receipt as it is mailed and kept. The words are the same in every language."""
        lines = (
            BEGIN,
            f"Agreement: {self.agreement}",
            f"Steps: {self.count}",
            f"Head: {self.head}",
            f"Key: {self.key}",
            f"Signature: {self.signature}",
            END,
        )
        return "\n".join(lines)

    @property
    def is_signed(self) -> bool:
        """Whether the holder of `key` signed exactly this. Whose key it is, is another question."""
        try:
            key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(self.key))
            key.verify(bytes.fromhex(self.signature), signed_head(self.agreement, self.count, self.head))
        except (InvalidSignature, ValueError):
            return False
        return True


def receipts_in(text: str) -> list[Receipt]:
    """The receipts in `text` (a mail, an export, a note), first one first; each once.

    Lines that a mail program broke, quoted or indented are put together again. Nothing else is mended.
    """
    found: dict[Receipt, None] = {}
    for block in _BLOCK.finditer(text):
        if fields := _FIELDS.fullmatch(_ADDED.sub("", block[1])):
            said = fields.groupdict()
            found[
                Receipt(said["agreement"], int(said["count"]), said["head"], said["key"], said["signature"])
            ] = None
    return list(found)
