"""Where files are kept: data/files/ab/cd/HASH, each once, whole or not at all, at a midnight.

Nothing in it is reached by a web address. A name that begins with a dot is no kept file: it is being written,
or is the lock. Whoever adds to the store or takes from it holds it (`holding`), so that no file is taken away
in the moment in which somebody else begins to point to it. Lock order: first the store, then the database.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, cast

from django.conf import settings

from afspraak.core import clock
from afspraak.core.files.limits import RESERVE_BYTES

try:
    import fcntl
except ImportError:  # Windows: one web process only
    fcntl = None  # type: ignore[assignment]

IN_MEMORY = 1024 * 1024  # bytes; what is larger waits on the disk, without a name
HASH = re.compile(r"[0-9a-f]{64}")


class Lost(Exception):
    """The file is not there, or is no longer what it was."""


class _Unnamed(tempfile.SpooledTemporaryFile[bytes]):
    """One that nobody has to close: what is forgotten is gone, and that is all that is asked of it."""

    def __del__(self) -> None:
        self.close()


def folder() -> Path:
    """The folder of the store, made for its owner alone."""
    root = Path(settings.FILES)
    root.mkdir(parents=True, exist_ok=True, mode=0o700)
    return root


def unnamed() -> IO[bytes]:
    """A file to write into that is gone with whoever has it open, also when they are killed."""
    return cast(IO[bytes], _Unnamed(max_size=IN_MEMORY, dir=str(folder())))


def path_of(sha256: str) -> Path:
    """Where the file of this hash is. Raises ValueError for what is no hash."""
    if not HASH.fullmatch(sha256):
        raise ValueError("not a SHA-256")
    return Path(settings.FILES) / sha256[:2] / sha256[2:4] / sha256


def has_room(size: int) -> bool:
    """Whether `size` bytes more leave the disk its reserve."""
    return shutil.disk_usage(folder()).free - size >= RESERVE_BYTES


@contextmanager
def holding() -> Iterator[None]:
    """Nobody else adds to the store or takes from it meanwhile. Never ask for it inside a transaction."""
    if fcntl is None:
        yield
        return
    path = folder() / ".lock"
    lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        _at_midnight(path)
        yield
    finally:
        os.close(lock)


def put(content: IO[bytes], sha256: str) -> None:
    """Keep `content` under its hash: on the disk and whole when this returns, or OSError. Hold the store."""
    final = path_of(sha256)
    final.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = final.with_name(f".{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            content.seek(0)
            shutil.copyfileobj(content, file, 1024 * 1024)
            file.flush()
            os.fsync(file.fileno())
        _at_midnight(draft)
        os.replace(draft, final)
    finally:
        draft.unlink(missing_ok=True)
        _settle(final.parent)


def take_away(sha256: str) -> None:
    """The file is gone from the disk, if it was there. Hold the store."""
    path = path_of(sha256)
    path.unlink(missing_ok=True)
    _settle(path.parent)


def kept() -> Iterator[str]:
    """The hashes of all files in the store."""
    for path in Path(settings.FILES).glob("??/??/*"):
        if HASH.fullmatch(path.name):
            yield path.name


def drop_drafts() -> None:
    """Take away what somebody who was killed left half written. Hold the store: then nobody writes."""
    for path in Path(settings.FILES).glob("??/??/.*"):
        path.unlink(missing_ok=True)
        _settle(path.parent)


def opened(sha256: str) -> IO[bytes]:
    """The file of this hash, compared with it to the last byte. Raises Lost."""
    try:
        file = _untouched(path_of(sha256))
    except FileNotFoundError:
        raise Lost(sha256) from None
    if digest_of(file) != sha256:
        file.close()
        raise Lost(sha256)
    file.seek(0)
    return file


def digest_of(file: IO[bytes]) -> str:
    """The SHA-256 of all that is in it."""
    file.seek(0)
    digest = hashlib.sha256()
    while chunk := file.read(1024 * 1024):
        digest.update(chunk)
    return digest.hexdigest()


def _untouched(path: Path) -> IO[bytes]:
    """Open it to read without a note on the disk of when that was (law 1)."""
    quiet = getattr(os, "O_NOATIME", 0)
    try:
        return os.fdopen(os.open(path, os.O_RDONLY | quiet), "rb")
    except PermissionError:  # of another owner: the disk decides
        return path.open("rb")


def _settle(shard: Path) -> None:
    """Make the change in this folder last, drop it when it is empty, and keep its time a midnight (law 1)."""
    for each in (shard, shard.parent):
        with suppress(OSError):
            each.rmdir()
        if each.exists():
            _synced(each)
            _at_midnight(each)
    _at_midnight(Path(settings.FILES))


def _synced(directory: Path) -> None:
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _at_midnight(path: Path) -> None:
    midnight = clock.midnight(clock.today()).timestamp()
    os.utime(path, (midnight, midnight))
