"""What locks a backup: a passphrase people keep, or a key file that a machine keeps."""

from __future__ import annotations

import os
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from afspraak.core.backup.refusals import NotPossible

SHORTEST = 12  # characters of a passphrase, as of a password
KEY_BYTES = 32
# RFC 7914. 128 MB and about a third of a second a guess; the header says which were used.
SCRYPT = {"n": 2**17, "r": 8, "p": 1}
DEAREST = {"n": 2**20, "r": 16, "p": 4}  # what a header may ask of the machine that reads it


class Lock(Protocol):
    """A secret that locks and opens. `kind` stands in the header of the file."""

    kind: str

    def header(self) -> dict[str, Any]:
        """What the header must say so that the same secret gives the same master key."""
        ...

    def master(self, salt: bytes, header: dict[str, Any]) -> bytes:
        """The 32 bytes from which the keys of this one file are derived."""
        ...


@dataclass(frozen=True, repr=False)
class Passphrase:
    """Words. Raises `NotPossible` when they are too few to withstand guessing."""

    words: str
    kind = "passphrase"

    def __post_init__(self) -> None:
        if len(self.words) < SHORTEST:
            raise NotPossible("passphrase_short", shortest=SHORTEST)

    def header(self) -> dict[str, Any]:
        return {"scrypt": SCRYPT}

    def master(self, salt: bytes, header: dict[str, Any]) -> bytes:
        cost = header.get("scrypt")
        if not isinstance(cost, dict) or not all(
            isinstance(cost.get(name), int) and 1 <= cost[name] <= most for name, most in DEAREST.items()
        ):
            raise NotPossible("damaged")
        # One way of writing é: keyboards differ.
        words = unicodedata.normalize("NFC", self.words).encode()
        try:
            return Scrypt(salt=salt, length=KEY_BYTES, n=cost["n"], r=cost["r"], p=cost["p"]).derive(words)
        except ValueError:
            raise NotPossible("damaged") from None


@dataclass(frozen=True, repr=False)
class KeyFile:
    """The 32 random bytes of a key file."""

    key: bytes
    kind = "key"

    @classmethod
    def read(cls, path: Path) -> KeyFile:
        """The key that `make_key_file` wrote. Raises `NotPossible` when the file holds none."""
        try:
            key = bytes.fromhex(path.read_text(encoding="ascii").strip())
        except OSError:
            raise NotPossible("no_key_file", path=path) from None
        except ValueError:
            raise NotPossible("not_a_key_file", path=path) from None
        if len(key) != KEY_BYTES:
            raise NotPossible("not_a_key_file", path=path)
        return cls(key)

    def header(self) -> dict[str, Any]:
        return {}

    def master(self, salt: bytes, header: dict[str, Any]) -> bytes:
        return self.key


def make_key_file(path: Path) -> None:
    """Write a new key, 64 hex figures, for its owner alone. Raises `NotPossible` when the file is there."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise NotPossible("file_there", path=path) from None
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(KEY_BYTES) + "\n")
        file.flush()
        os.fsync(file.fileno())
