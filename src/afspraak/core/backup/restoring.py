"""Putting a backup back: onto what is empty, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from django.conf import settings
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import DataError, IntegrityError, connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader
from django.db.models import Model

from afspraak.core import clock
from afspraak.core.backup.contents import About, Manifest
from afspraak.core.backup.locks import Lock
from afspraak.core.backup.reading import check, opened
from afspraak.core.backup.refusals import NotPossible
from afspraak.core.backup.rows import insert
from afspraak.core.backup.tables import Node, columns, latest, models_at, tables_with_rows
from afspraak.core.backup.writing import kept_files


def restore(path: Path, lock: Lock | None) -> Manifest:
    """Put everything in the file at `path` into the empty database and folders of the settings.

    The file is read whole and compared with its manifest first; then tables are made as they were, rows and
    files come in one transaction, and the tables are brought up to date. Raises `NotPossible` and leaves
    nothing but empty tables: not a backup, a wrong key, damaged, of a later version, or something is there.
    """
    about, manifest = check(path, lock)
    loader = MigrationLoader(connection)
    nodes = _nodes(about, loader)
    models = models_at(loader, nodes)
    if about.tables != {table: columns(model) for table, model in models.items()}:
        raise NotPossible("other_tables", version=about.version)
    _refuse_to_overwrite(loader, nodes, manifest)
    MigrationExecutor(connection).migrate(latest(loader, nodes))
    with _all_or_nothing() as placed:
        _load(path, lock, models, placed)
    call_command("migrate", interactive=False, verbosity=0)
    return manifest


def _nodes(about: About, loader: MigrationLoader) -> set[Node]:
    """The backup's migrations. Raises `NotPossible` when this software does not know one."""
    nodes = {(app, name) for app, _, name in (entry.partition(".") for entry in about.migrations)}
    if nodes - set(loader.graph.nodes):
        raise NotPossible("later_version", version=about.version)
    return nodes


def _refuse_to_overwrite(loader: MigrationLoader, nodes: set[Node], manifest: Manifest) -> None:
    """Raise `NotPossible` when there are rows, later tables, or other files than the backup's."""
    if tables_with_rows():
        raise NotPossible("database_not_empty")
    if set(loader.applied_migrations) - nodes:
        raise NotPossible("tables_later")
    for name, path in kept_files():
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != manifest.files.get(name):
                raise NotPossible("file_in_the_way", path=path)


@contextmanager
def _all_or_nothing() -> Iterator[list[Path]]:
    """A transaction that takes the files put down in it (the list) along when it fails."""
    placed: list[Path] = []
    try:
        with transaction.atomic(durable=True):
            yield placed
    except (IntegrityError, DataError):
        _take_away(placed)
        raise NotPossible("does_not_fit") from None
    except BaseException:
        _take_away(placed)
        raise


def _take_away(placed: list[Path]) -> None:
    for path in placed:
        path.unlink(missing_ok=True)


def _load(path: Path, lock: Lock | None, models: dict[str, type[Model]], placed: list[Path]) -> None:
    _empty(models)
    settings.DATA.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(prefix=".restoring-", dir=settings.DATA) as staging:
        with opened(path, lock) as contents:
            for part in contents.parts():
                if part.table:
                    insert(models[part.table], part.lines())
                else:
                    with _staged(Path(staging) / part.file) as file:
                        part.copy_to(file)
            manifest = contents.compared()
        _reset_sequences(models)
        for name in manifest.files:
            _place(Path(staging) / name, name, placed)


def _empty(models: dict[str, type[Model]]) -> None:
    """Take out what making the tables wrote: they were empty, or are ours since a moment."""
    with connection.cursor() as cursor:
        for table in models:
            cursor.execute(f"DELETE FROM {connection.ops.quote_name(table)}")


def _reset_sequences(models: dict[str, type[Model]]) -> None:
    """Let the database's own numbers go on behind the restored ones (PostgreSQL; SQLite sees it itself)."""
    with connection.cursor() as cursor:
        for sentence in connection.ops.sequence_reset_sql(no_style(), list(models.values())):
            cursor.execute(sentence)


@contextmanager
def _staged(path: Path) -> Iterator[IO[bytes]]:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _place(staged: Path, name: str, placed: list[Path]) -> None:
    folder, _, inside = name.partition("/")
    if folder not in settings.BACKUP_FOLDERS:
        raise NotPossible("later_version", version="")
    final = Path(settings.BACKUP_FOLDERS[folder]) / inside
    if final.exists():
        return  # the same file, or it would have been refused
    final.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    midnight = clock.midnight(clock.today()).timestamp()
    os.utime(staged, (midnight, midnight))
    shutil.move(staged, final)
    placed.append(final)
