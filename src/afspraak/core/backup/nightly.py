"""A backup each night, and the oldest ones gone."""

from __future__ import annotations

import logging
import re
from datetime import date
from pathlib import Path

from django.conf import settings

from afspraak.core import clock
from afspraak.core.backup.locks import KeyFile
from afspraak.core.backup.refusals import NotPossible
from afspraak.core.backup.writing import write

log = logging.getLogger("afspraak.core.backup")

ELSEWHERE = "elsewhere"  # AFSPRAAK_BACKUP when others look after it
OURS = re.compile(r"afspraak-(\d{4}-\d\d-\d\d)\.backup")
UNFINISHED = ".afspraak-*.backup.*"


def back_up() -> None:
    """Write today's backup into AFSPRAAK_BACKUP, if it is set, and keep the newest AFSPRAAK_BACKUP_KEEP.

    Never without a lock: a key that cannot be read is an error in the log. Raises OSError when the folder
    is not there; it is not made, since a disk that is not mounted looks the same.
    """
    if not settings.BACKUP or settings.BACKUP == ELSEWHERE:
        return
    folder = Path(settings.BACKUP)
    try:
        lock = KeyFile.read(Path(settings.BACKUP_KEY))
        write(folder / f"afspraak-{clock.today().isoformat()}.backup", lock, over=True)
    except NotPossible as refused:
        log.error("no backup was made: %s", refused.key)
        return
    for old in backups(folder)[settings.BACKUP_KEEP :]:
        old.unlink()
    for unfinished in folder.glob(UNFINISHED):
        unfinished.unlink()


def backups(folder: Path) -> list[Path]:
    """The nightly backups, the newest first. What has another name is not ours."""
    return sorted((path for path in folder.iterdir() if OURS.fullmatch(path.name)), reverse=True)


def newest_on(folder: Path) -> date | None:
    """The date of the newest nightly backup. Raises OSError when the folder cannot be read."""
    found = backups(folder)
    match = OURS.fullmatch(found[0].name) if found else None
    return date.fromisoformat(match.group(1)) if match else None
