"""The instance's Ed25519 key: signs how long each chain is and where it ends.

The private half stays outside the database (and inside the backup), so that whoever rewrites rows behind
the application's back cannot sign the result.
"""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from django.conf import settings

from afspraak.core import clock
from afspraak.core.chain.hashes import canonical

PURPOSE = "afspraak head 1"  # a signature made for this can be used for nothing else


@dataclass(frozen=True)
class InstanceKey:
    private: Ed25519PrivateKey

    @classmethod
    def load(cls) -> InstanceKey:
        """The key in `settings.KEYS`, made on first use and kept in memory afterwards.

        Raises OSError when the folder cannot be read or written, ValueError when the file is no such key.
        """
        return _kept(Path(settings.KEYS) / "instance.key")

    @property
    def public(self) -> str:
        """The public half as 64 hex figures (RFC 8032), for whoever checks a receipt."""
        return self.private.public_key().public_bytes_raw().hex()

    def sign_head(self, agreement_id: UUID | str, count: int, head: str) -> str:
        """The signature, 128 hex figures, over the agreement, its number of entries and its last link."""
        return self.private.sign(signed_head(agreement_id, count, head)).hex()

    def head_is_genuine(self, agreement_id: UUID | str, count: int, head: str, signature: str) -> bool:
        """Whether this instance signed exactly that."""
        try:
            self.private.public_key().verify(bytes.fromhex(signature), signed_head(agreement_id, count, head))
        except (InvalidSignature, ValueError):
            return False
        return True


def signed_head(agreement_id: UUID | str, count: int, head: str) -> bytes:
    """The bytes that the signature of a head is over."""
    return canonical({"for": PURPOSE, "agreement": str(agreement_id), "count": count, "head": head})


@cache
def _kept(path: Path) -> InstanceKey:
    if not path.exists():
        _make(path)
    private = load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(private, Ed25519PrivateKey):
        raise ValueError("instance.key is not an Ed25519 key")
    return InstanceKey(private)


def _make(path: Path) -> None:
    """Write a new key whole or not at all: of two processes that start at once, one wins."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(pem)
        file.flush()
        os.fsync(file.fileno())
    day = clock.midnight(clock.today()).timestamp()
    os.utime(draft, (day, day))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
