"""The machine: the user we run as, the files, the disk, the time zone."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from afspraak.command_line.doctor.finding import Finding

LEAST_FREE = 1_000_000_000  # bytes; a database that cannot grow loses no word, but takes none either


def user() -> Iterator[Finding]:
    """The product runs as a user of its own, and so does whoever looks after it."""
    from django.conf import settings

    if os.name == "nt":
        return
    import pwd

    owner, we = settings.DATA.stat().st_uid, os.geteuid()
    if owner != we:
        try:
            name = pwd.getpwuid(owner).pw_name
        except KeyError:
            name = str(owner)
        yield Finding(
            f"{settings.DATA} belongs to {name}, and you are another user: what you make there the product"
            f" cannot change. Run every command as {name}."
        )
    elif we == 0:
        yield Finding("This runs as root. It needs no such rights: give it a user of its own.", unsafe=False)


def files() -> Iterator[Finding]:
    """Data, keys and database are for this user alone, who can read and write them."""
    from django.conf import settings

    data: Path = settings.DATA
    if _open_to_others(data):
        yield Finding(f"Others on this machine can look into {data}: chmod 700 {data}")
    for path in [settings.KEYS, *settings.KEYS.glob("*"), *data.glob("*.sqlite3*")]:
        if not path.exists():
            continue
        inside = path.is_relative_to(data) and not _open_to_others(data)
        if _open_to_others(path) and not inside:
            yield Finding(
                f"Others on this machine can reach {path}: chmod {'700' if path.is_dir() else '600'} {path}"
            )
        if not os.access(path, os.R_OK | (0 if path.suffix == ".key" else os.W_OK)):
            yield Finding(f"This user cannot read and write {path}: give it back with chown.")


def _open_to_others(path: Path) -> bool:
    return bool(path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))


def disk(least: int = LEAST_FREE) -> Iterator[Finding]:
    """There is room for what people write, and for the next backup."""
    from django.conf import settings

    from afspraak.core.backup.nightly import ELSEWHERE, backups

    free = shutil.disk_usage(settings.DATA).free
    if free < least:
        yield Finding(
            f"The disk of {settings.DATA} has {_mb(free)} left, and should have {_mb(least)}: when it is"
            " full, nobody can write anything."
        )
    if not settings.BACKUP or settings.BACKUP == ELSEWHERE:
        return
    try:
        folder = Path(settings.BACKUP)
        newest = next((path.stat().st_size for path in backups(folder)), 0)
        free = shutil.disk_usage(folder).free
    except OSError:
        return  # the check of the backup says why
    if free < max(2 * newest, least // 10):
        yield Finding(f"The disk of {folder} has {_mb(free)} left: too little for the next backup.")


def _mb(size: int) -> str:
    return f"{size // 1_000_000} MB"


def time_zone() -> Iterator[Finding]:
    """Days begin when they should: zones are known, and the clock has not gone back."""
    from zoneinfo import available_timezones

    from django.db import DatabaseError
    from django.db.models import Max

    from afspraak.agreements.models import Entry
    from afspraak.core import clock

    if "Europe/Amsterdam" not in available_timezones():
        yield Finding("This machine has no time zone data: people could not choose theirs. Install tzdata.")
    try:
        last = Entry.objects.aggregate(last=Max("on"))["last"]
    except DatabaseError:
        return  # the check of the database says why
    if last and last > clock.today():
        yield Finding(
            f"The newest step is of {last}, and this machine says it is {clock.today()}: set its clock right."
        )
