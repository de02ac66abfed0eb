"""`./afspraak backup FILE`: everything there is, in one locked file, while the product runs."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from afspraak.command_line.backup_refusal import BackupRefusal, in_a_sentence
from afspraak.command_line.prepare import check_data_folder
from afspraak.command_line.refusal import speaks_dutch

if TYPE_CHECKING:
    from afspraak.core.backup import Lock

KEY_MADE = (
    "The key stands in {path}. Keep a copy somewhere else: without it no backup opens.",
    "De sleutel staat in {path}. Bewaar ergens anders een kopie: zonder gaat geen back-up open.",
)
ASKS = ("Passphrase for this backup: ", "Wachtwoordzin voor deze back-up: ")
ASKS_AGAIN = ("The same once more: ", "Nog een keer dezelfde: ")


def run(words: list[str]) -> int:
    """Write the backup; returns 0, or raises `BackupRefusal`."""
    parser = argparse.ArgumentParser(
        prog="afspraak backup",
        description="Writes everything (database, files, the key that signs histories) into one file, while"
        " the product runs. It is locked with a passphrase (AFSPRAAK_BACKUP_PASSPHRASE, or asked for) or"
        " with a key file. An existing file is not overwritten.",
    )
    parser.add_argument("file", metavar="FILE", type=Path, nargs="?")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--key-file", metavar="KEY", type=Path, help="lock it with this key file")
    how.add_argument("--plain", action="store_true", help="do not lock it: an ordinary tar")
    how.add_argument("--make-key", metavar="KEY", type=Path, help="make a key file, and no backup")
    chosen = parser.parse_args(words)
    if (chosen.file is None) == (chosen.make_key is None):
        parser.error("name the FILE to write, or a key to make with --make-key")
    if chosen.file is not None:
        check_data_folder()
    import django

    django.setup()
    from afspraak.core.backup import make_key_file, write

    with in_a_sentence(chosen.file or chosen.make_key):
        if chosen.make_key:
            make_key_file(chosen.make_key)
            print(KEY_MADE[speaks_dutch()].format(path=chosen.make_key))
            return 0
        lock = None if chosen.plain else chosen_lock(chosen.key_file, twice=True)
        manifest = write(chosen.file, lock)
    print(f"{manifest.rows} rows of {len(manifest.tables)} tables and {len(manifest.files)} files written.")
    return 0


def chosen_lock(key_file: Path | None, *, twice: bool) -> Lock:
    """The key file's lock, or that of the passphrase from the environment or the keyboard."""
    from django.conf import settings

    from afspraak.core.backup import KeyFile, Passphrase

    if key_file:
        return KeyFile.read(key_file)
    if settings.BACKUP_PASSPHRASE:
        return Passphrase(settings.BACKUP_PASSPHRASE)
    if not sys.stdin.isatty():
        raise BackupRefusal("no_lock")
    asked = Passphrase(getpass.getpass(ASKS[speaks_dutch()]))
    if twice and getpass.getpass(ASKS_AGAIN[speaks_dutch()]) != asked.words:
        raise BackupRefusal("passphrases_differ")
    return asked
