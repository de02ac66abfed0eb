"""What a file is, by its content, and what is kept of it."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

from afspraak.core.errors import Invalid
from afspraak.core.files import images, office, pdfs, store, texts
from afspraak.core.files.kinds import CSV, GIF, JPEG, PDF, PNG, TEXT, WEBP, Kind
from afspraak.core.files.limits import FILE_BYTES
from afspraak.core.files.names import fitting, tidy

_ZIP = b"PK\x03\x04"


@dataclass(frozen=True)
class Cleaned:
    """A file that may be kept: `name`, media `type`, `size` and SHA-256 are those of what is kept."""

    name: str
    type: str
    size: int
    sha256: str
    content: IO[bytes]


def cleaned(name: str, source: IO[bytes]) -> Cleaned:
    """Say what `source` is and make it safe. Nothing is kept yet.

    Raises Invalid with the name as its value: empty, too large, of a kind we do not take, damaged, more than
    it seems; OSError when the disk is full.
    """
    try:
        return _cleaned(name, source)
    except Invalid as error:
        error.values.setdefault("name", tidy(name))
        raise


def _cleaned(name: str, source: IO[bytes]) -> Cleaned:
    size = source.seek(0, os.SEEK_END)
    if not size:
        raise Invalid("file.empty")
    if size > FILE_BYTES:
        raise Invalid("file.too_large")
    content = store.unnamed()
    with _readable():
        kind = _written(name, source, content)
    size = content.seek(0, os.SEEK_END)
    if size > FILE_BYTES:  # a picture may grow when it is written anew
        raise Invalid("file.too_large")
    return Cleaned(fitting(name, kind), kind.media_type, size, store.digest_of(content), content)


@contextmanager
def _readable() -> Iterator[None]:
    """What a decoder stumbles over is damaged. A hostile file makes it raise nearly anything."""
    try:
        yield
    except (Invalid, MemoryError):
        raise
    except OSError as error:
        if error.errno not in (None, errno.EINVAL):  # of the disk; one about the content has no number
            raise
        raise Invalid("file.damaged") from error
    except Exception as error:
        raise Invalid("file.damaged") from error


def _written(name: str, source: IO[bytes], content: IO[bytes]) -> Kind:
    """Write what may be kept of `source` into `content`; returns what it is."""
    source.seek(0)
    head = source.read(16)
    if head.startswith(_ZIP):
        return office.repack(source, content)
    if picture := _picture(head):
        images.rewrite(source, picture, content)
        return picture
    if head.startswith(b"%PDF-"):
        pdfs.check(source)
        kind = PDF
    else:
        texts.check(source)
        kind = CSV if name.lower().endswith(CSV.endings) else TEXT  # the same letters: only the name can tell
    source.seek(0)
    shutil.copyfileobj(source, content)
    return kind


def _picture(head: bytes) -> Kind | None:
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if head.startswith(b"\xff\xd8\xff"):
        return JPEG
    if head.startswith((b"GIF87a", b"GIF89a")):
        return GIF
    return WEBP if head.startswith(b"RIFF") and head[8:12] == b"WEBP" else None
