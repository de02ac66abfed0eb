"""A backup is made, locked, and kept where it can be found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from afspraak.command_line.doctor.finding import Finding


def backup() -> Iterator[Finding]:
    """A backup is made each night, locked with a key that lies elsewhere, and the newest is not old."""
    from django.conf import settings

    from afspraak.core import clock
    from afspraak.core.backup import KeyFile, NotPossible
    from afspraak.core.backup.nightly import ELSEWHERE, newest_on

    if not settings.BACKUP:
        yield Finding(
            "AFSPRAAK_BACKUP is not set, so no backup is made: name a folder on another disk, or say"
            f" {ELSEWHERE} if you make backups in another way."
        )
        return
    if settings.BACKUP == ELSEWHERE:
        yield Finding(
            f"Backups are made elsewhere: they must hold the database, {settings.KEYS} and the files.",
            unsafe=False,
        )
        return
    folder, key = Path(settings.BACKUP).resolve(), Path(settings.BACKUP_KEY).resolve()
    try:
        KeyFile.read(key)
        if key.stat().st_mode & 0o077:
            yield Finding(f"Others on this machine can read the key of the backups: chmod 600 {key}")
    except NotPossible:
        yield Finding(
            "AFSPRAAK_BACKUP_KEY names no key file, so no backup is made: ./afspraak backup --make-key FILE."
        )
    if key.is_relative_to(folder):
        yield Finding("The key of the backups lies beside them: who takes one takes both. Move it.")
    if folder.is_relative_to(settings.DATA):
        yield Finding("AFSPRAAK_BACKUP is inside the data folder: lost together. Name another disk.")
    try:
        newest = newest_on(folder)
    except OSError:
        yield Finding(f"The folder {folder} (AFSPRAAK_BACKUP) is not there or cannot be read.")
        return
    if newest is None:
        yield Finding(f"There is no nightly backup in {folder} yet; a worker makes the first.", unsafe=False)
    elif (clock.today() - newest).days > 2:
        yield Finding(f"The newest backup is of {newest}: see what the worker's log says.")
