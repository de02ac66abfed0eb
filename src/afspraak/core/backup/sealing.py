"""The sealed stream: chunks of 64 KiB, each encrypted and authenticated, in an order that cannot be changed.

    "AFSPRAAK BACKUP\\n" | length of header (4 bytes, big-endian) | header, JSON | HMAC-SHA256 | chunks

Each chunk is AES-256-GCM over 64 KiB, the last over what remains (at least a byte, unless there is nothing).
Its nonce is the chunk's number (11 bytes) and a byte that is 1 for the last one only, the STREAM construction
(Hoang, Reyhanitabar, Rogaway, Vizár 2015): a chunk that was changed, moved, repeated, taken out or cut off
does not open. Keys are of this file alone: HKDF-SHA256 over the master key with the header's random salt, so
a nonce is never used twice with one key. The HMAC is over all before it: it tells a wrong key from damage.
"""

from __future__ import annotations

import hmac
import json
import secrets
from typing import Any, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from afspraak.core.backup.locks import Lock
from afspraak.core.backup.refusals import NotPossible

MAGIC = b"AFSPRAAK BACKUP\n"
FORMAT = 1
CHUNK = 64 * 1024
TAG = 16  # bytes that GCM adds
LONGEST_HEADER = 4096
PURPOSE = b"afspraak backup 1"


class Sink(Protocol):
    def write(self, data: bytes, /) -> object: ...


class Source(Protocol):
    def read(self, size: int, /) -> bytes: ...


class Sealer:
    """Something to write to; what comes out at `sink` is sealed. Without `close` it does not open again."""

    def __init__(self, sink: Sink, lock: Lock) -> None:
        salt = secrets.token_bytes(32)
        header = {"format": FORMAT, "lock": lock.kind, "salt": salt.hex(), **lock.header()}
        encoded = json.dumps(header, sort_keys=True).encode()
        start = MAGIC + len(encoded).to_bytes(4, "big") + encoded
        key, mac_key = _keys(lock.master(salt, header), salt)
        sink.write(start + hmac.digest(mac_key, start, "sha256"))
        self._sink, self._cipher = sink, AESGCM(key)
        self._waiting = bytearray()
        self._number = 0

    def write(self, data: bytes, /) -> int:
        self._waiting += data
        # The last chunk is only known at the end, so a full one waits for a byte behind it.
        while len(self._waiting) > CHUNK:
            self._seal(bytes(self._waiting[:CHUNK]), last=False)
            del self._waiting[:CHUNK]
        return len(data)

    def close(self) -> None:
        self._seal(bytes(self._waiting), last=True)

    def _seal(self, chunk: bytes, *, last: bool) -> None:
        self._sink.write(self._cipher.encrypt(_nonce(self._number, last), chunk, None))
        self._number += 1


class Opener:
    """Reads what a `Sealer` wrote, behind the magic. `NotPossible`: wrong key, damage, later format."""

    def __init__(self, source: Source, lock: Lock | None) -> None:
        length = source.read(4)
        encoded = source.read(min(int.from_bytes(length, "big"), LONGEST_HEADER))
        mac = source.read(32)
        header = _header(encoded)
        if header.get("format") != FORMAT:
            raise NotPossible("unknown_format")
        if lock is None or lock.kind != header.get("lock"):
            raise NotPossible("needs_key" if header.get("lock") == "key" else "needs_passphrase")
        try:
            salt = bytes.fromhex(str(header.get("salt")))
        except ValueError:
            raise NotPossible("damaged") from None
        key, mac_key = _keys(lock.master(salt, header), salt)
        if not hmac.compare_digest(mac, hmac.digest(mac_key, MAGIC + length + encoded, "sha256")):
            raise NotPossible("wrong_key" if lock.kind == "key" else "wrong_passphrase")
        self._source, self._cipher = source, AESGCM(key)
        self._sealed = source.read(CHUNK + TAG)
        self._plain = b""
        self._number = 0
        self._ended = False

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; fewer only at the end of the stream."""
        pieces = []
        while size > 0:
            if not self._plain:
                if self._ended:
                    break
                self._plain = self._next()
            piece, self._plain = self._plain[:size], self._plain[size:]
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)

    def _next(self) -> bytes:
        following = self._source.read(CHUNK + TAG) if len(self._sealed) == CHUNK + TAG else b""
        self._ended = not following
        try:
            chunk = self._cipher.decrypt(_nonce(self._number, self._ended), self._sealed, None)
        except InvalidTag:
            raise NotPossible("damaged") from None
        self._sealed = following
        self._number += 1
        return chunk


def lock_of(source: Source) -> str:
    """Which lock the header names: "passphrase" or "key". `source` stands behind the magic."""
    header = _header(source.read(min(int.from_bytes(source.read(4), "big"), LONGEST_HEADER)))
    return str(header.get("lock"))


def _header(encoded: bytes) -> dict[str, Any]:
    try:
        header = json.loads(encoded)
    except ValueError:
        raise NotPossible("damaged") from None
    if not isinstance(header, dict):
        raise NotPossible("damaged")
    return header


def _keys(master: bytes, salt: bytes) -> tuple[bytes, bytes]:
    """The key of the chunks and that of the header."""
    both = HKDF(algorithm=SHA256(), length=64, salt=salt, info=PURPOSE).derive(master)
    return both[:32], both[32:]


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\x01" if last else b"\x00")
