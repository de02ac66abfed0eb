"""`./afspraak restore FILE`: a backup onto an empty machine, then every history checked."""

from __future__ import annotations

import argparse
from pathlib import Path

from afspraak.command_line.backup import chosen_lock
from afspraak.command_line.backup_refusal import in_a_sentence
from afspraak.command_line.prepare import check_data_folder, to_midnight


def run(words: list[str]) -> int:
    """Restore, or only check the file; returns 0, or 1 when a history turns out to be broken."""
    parser = argparse.ArgumentParser(
        prog="afspraak restore",
        description="Puts a backup back into an empty database and data folder (SQLite or PostgreSQL, also"
        " the other one than it was made from), then checks every history. Nothing that is there is"
        " overwritten. The passphrase comes from AFSPRAAK_BACKUP_PASSPHRASE, or is asked for.",
    )
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument(
        "--key-file", metavar="KEY", type=Path, help="the key that the backup was locked with"
    )
    parser.add_argument(
        "--check", action="store_true", help="read and compare the whole file, restore nothing"
    )
    chosen = parser.parse_args(words)
    check_data_folder()
    import django

    django.setup()
    from django.conf import settings

    from afspraak.core import backup
    from afspraak.core.backup.reading import kind_of_lock

    with in_a_sentence(chosen.file):
        locked = kind_of_lock(chosen.file)
        lock = chosen_lock(chosen.key_file, twice=False) if locked or chosen.key_file else None
        if chosen.check:
            about, manifest = backup.check(chosen.file, lock)
            print(f"Whole: made on {about.made_on} by version {about.version}, {manifest.rows} rows.")
            return 0
        manifest = backup.restore(chosen.file, lock)
    to_midnight(settings.KEYS)  # the key that signs cookies is made anew, by the settings
    print(f"{manifest.rows} rows of {len(manifest.tables)} tables and {len(manifest.files)} files restored.")
    return verified()


def verified() -> int:
    """Check every history; returns the exit code of `verify`."""
    from django.core.management import call_command

    try:
        call_command("verify", quiet=True)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 1
    return 0
