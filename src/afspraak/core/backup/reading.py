"""Reading a backup: what it says it is, its parts in order, and whether all of it came."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from afspraak.core.backup.contents import ABOUT, FILE, MANIFEST, PART, About, Manifest, Tally
from afspraak.core.backup.locks import Lock
from afspraak.core.backup.refusals import NotPossible
from afspraak.core.backup.sealing import CHUNK, MAGIC, Opener, Source, lock_of

LONGEST_WORD = 16 * 1024 * 1024  # bytes of about.json and manifest.json


def kind_of_lock(path: Path) -> str:
    """ "passphrase", "key", or "" when the file is not locked. Raises `NotPossible`, OSError."""
    with path.open("rb") as file:
        return lock_of(file) if file.read(len(MAGIC)) == MAGIC else ""


@contextmanager
def opened(path: Path, lock: Lock | None) -> Iterator[Contents]:
    """The contents of the file at `path`, to be read once, in order.

    Raises `NotPossible`: not a backup, a later format, a wrong key, damaged. OSError when it cannot be read.
    """
    with path.open("rb") as file:
        source: Any = file
        if file.read(len(MAGIC)) == MAGIC:
            source = Opener(file, lock)
        else:
            file.seek(0)
        with _as_damage("not_a_backup"):
            tar = tarfile.open(fileobj=source, mode="r|")  # noqa: SIM115  # closed by the next line
        with tar, _as_damage("damaged"):
            yield Contents(tar, source)


def check(path: Path, lock: Lock | None) -> tuple[About, Manifest]:
    """Read the whole file and compare it with its manifest; writes nothing. Raises as `opened` does."""
    with opened(path, lock) as contents:
        for _ in contents.parts():
            pass
        return contents.about, contents.compared()


@contextmanager
def _as_damage(key: str) -> Iterator[None]:
    """What the tar and gzip readers raise on bytes that are not theirs, as one reason."""
    try:
        yield
    except (tarfile.TarError, EOFError, gzip.BadGzipFile, zlib.error, UnicodeError):
        raise NotPossible(key) from None


@dataclass
class Part:
    """Rows of a table as lines, or a file. Read it before asking for the next."""

    table: str
    file: str
    _stream: IO[bytes]
    _counted: Contents
    taken: bool = False

    def lines(self) -> Iterator[bytes]:
        """The rows, counted while they pass."""
        self.taken = True
        digest, count = self._counted.seen.setdefault(self.table, (hashlib.sha256(), [0]))
        with gzip.GzipFile(fileobj=self._stream) as lines:
            for line in lines:
                digest.update(line)
                count[0] += 1
                yield line

    def copy_to(self, target: IO[bytes] | None) -> None:
        """The file's bytes, hashed while they pass; without a target they only pass."""
        self.taken = True
        tee = _Hashed(target)
        shutil.copyfileobj(self._stream, tee)
        self._counted.files[self.file] = tee.digest.hexdigest()


class _Hashed:
    def __init__(self, target: IO[bytes] | None) -> None:
        self.target, self.digest = target, hashlib.sha256()

    def write(self, data: bytes) -> int:
        self.digest.update(data)
        if self.target:
            self.target.write(data)
        return len(data)


@dataclass
class Contents:
    """A backup that is being read. `about` is there at once, `compared` when all parts went by."""

    tar: tarfile.TarFile
    source: Source
    about: About = field(init=False)
    seen: dict[str, tuple[Any, list[int]]] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    manifest: Manifest | None = None

    def __post_init__(self) -> None:
        first = self.tar.next()
        if first is None or first.name != ABOUT:
            raise NotPossible("not_a_backup")
        self.about = About.decoded(self._word(first))

    def parts(self) -> Iterator[Part]:
        """Each part: read it whole, or not at all, before asking for the next."""
        while member := self.tar.next():
            if not member.isreg() or self.manifest is not None:
                raise NotPossible("damaged")
            if member.name == MANIFEST:
                self.manifest = Manifest.decoded(self._word(member))
                continue
            part = self._part(member)
            yield part
            if not part.taken:
                self._pass(part)
        # What pads the tar must open too, and be nothing else.
        while rest := self.source.read(CHUNK):
            if any(rest):
                raise NotPossible("damaged")

    def compared(self) -> Manifest:
        """The manifest, after comparing it with what came by. Raises `NotPossible` when they differ."""
        came = {name: Tally(count[0], digest.hexdigest()) for name, (digest, count) in self.seen.items()}
        if self.manifest is None or self.manifest.files != self.files:
            raise NotPossible("damaged")
        if set(self.manifest.tables) != set(self.about.tables):
            raise NotPossible("damaged")
        empty = Tally(0, hashlib.sha256().hexdigest())
        if any(came.get(name, empty) != tally for name, tally in self.manifest.tables.items()):
            raise NotPossible("damaged")
        return self.manifest

    def _part(self, member: tarfile.TarInfo) -> Part:
        stream = self.tar.extractfile(member)
        table, file = PART.fullmatch(member.name), FILE.fullmatch(member.name)
        if stream is None or (table is None) == (file is None):
            raise NotPossible("damaged")
        if table and table.group(1) not in self.about.tables:
            raise NotPossible("damaged")
        return Part(table.group(1) if table else "", file.group(1) if file else "", stream, self)

    def _pass(self, part: Part) -> None:
        """Count what nobody asked for."""
        if part.file:
            part.copy_to(None)
        for _ in part.lines() if part.table else ():
            pass

    def _word(self, member: tarfile.TarInfo) -> bytes:
        stream = self.tar.extractfile(member)
        if stream is None or member.size > LONGEST_WORD:
            raise NotPossible("damaged")
        return stream.read()
