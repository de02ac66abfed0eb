"""Making a backup while the product runs."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import secrets
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.models import Model

from afspraak import __version__
from afspraak.core import clock
from afspraak.core.backup.contents import ABOUT, FILE, MANIFEST, About, Manifest, Tally
from afspraak.core.backup.locks import Lock
from afspraak.core.backup.refusals import NotPossible
from afspraak.core.backup.rows import lines_of
from afspraak.core.backup.sealing import Sealer
from afspraak.core.backup.tables import applied, columns, models_at, snapshot

PART_BYTES = 1024 * 1024  # of lines, before they are compressed: what is held in memory


def write(path: Path, lock: Lock | None, *, over: bool = False) -> Manifest:
    """Write everything to `path`, for its owner alone; without a lock as a plain tar.

    The file appears under its name when it is whole, and not before. Memory does not grow with the tables.
    Raises `NotPossible` when the file is there (unless `over`) or the tables are not; OSError when it cannot
    be written.
    """
    if path.exists() and not over:
        raise NotPossible("file_there", path=path)
    with _whole_or_nothing(path) as file:
        sealer = Sealer(file, lock) if lock else None
        # A stream only writes to it.
        target = cast(IO[bytes], sealer or file)
        with tarfile.open(fileobj=target, mode="w|", format=tarfile.PAX_FORMAT) as tar:
            manifest = _fill(tar)
        if sealer:
            sealer.close()
    return manifest


@contextmanager
def _whole_or_nothing(path: Path) -> Iterator[IO[bytes]]:
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        midnight = clock.midnight(clock.today()).timestamp()
        os.utime(draft, (midnight, midnight))
        os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _fill(tar: tarfile.TarFile) -> Manifest:
    manifest = Manifest()
    with snapshot():
        loader = MigrationLoader(connection)
        nodes = applied(loader)
        if not nodes:
            raise NotPossible("no_tables")
        models = models_at(loader, nodes)
        about = About(
            version=__version__,
            made_on=clock.today().isoformat(),
            migrations=sorted(".".join(node) for node in nodes),
            tables={table: columns(model) for table, model in models.items()},
        )
        _add(tar, ABOUT, about.encoded())
        for table, model in models.items():
            manifest.tables[table] = _add_table(tar, table, model)
    for name, path in kept_files():
        if digest := _add_file(tar, name, path):
            manifest.files[name] = digest
    _add(tar, MANIFEST, manifest.encoded())
    return manifest


def kept_files() -> Iterator[tuple[str, Path]]:
    """The files that belong to the data, by their name in a backup. A leading dot is of one being written.

    Raises `NotPossible` for a name that could not be put back.
    """
    for name, folder in settings.BACKUP_FOLDERS.items():
        for path in sorted(Path(folder).rglob("*")):
            inside = path.relative_to(folder)
            kept = f"{name}/{inside.as_posix()}"
            unfinished = any(part.startswith(".") for part in inside.parts)
            if unfinished or kept in settings.BACKUP_LEAVES_OUT or not path.is_file() or path.is_symlink():
                continue
            if not FILE.fullmatch(f"files/{kept}"):
                raise NotPossible("odd_name", path=path)
            yield kept, path


def _add_table(tar: tarfile.TarFile, table: str, model: type[Model]) -> Tally:
    digest, rows, part = hashlib.sha256(), 0, 0
    waiting = bytearray()
    for line in lines_of(model):
        digest.update(line)
        rows += 1
        waiting += line
        if len(waiting) >= PART_BYTES:
            part += 1
            _add_part(tar, table, part, waiting)
            waiting.clear()
    if waiting:
        _add_part(tar, table, part + 1, waiting)
    return Tally(rows, digest.hexdigest())


def _add_part(tar: tarfile.TarFile, table: str, number: int, lines: bytearray) -> None:
    # mtime 0: gzip would note the moment.
    _add(tar, f"tables/{table}/{number:06}.jsonl.gz", gzip.compress(lines, compresslevel=4, mtime=0))


def _add(tar: tarfile.TarFile, name: str, data: bytes) -> None:
    tar.addfile(_member(name, len(data)), io.BytesIO(data))


def _add_file(tar: tarfile.TarFile, name: str, path: Path) -> str:
    """Add the file as it is; returns its SHA-256, or nothing when it was erased meanwhile."""
    try:
        file = path.open("rb")
    except FileNotFoundError:
        return ""
    with file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        size = file.tell()
        file.seek(0)
        tar.addfile(_member(name=f"files/{name}", size=size), file)
    return digest


def _member(name: str, size: int) -> tarfile.TarInfo:
    """A member of nobody's, for its owner alone, at midnight."""
    member = tarfile.TarInfo(name)
    member.size, member.mode = size, 0o600
    member.mtime = int(clock.midnight(clock.today()).timestamp())
    return member
