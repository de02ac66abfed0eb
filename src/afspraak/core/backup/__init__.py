"""Backup: everything there is in one locked file, and back onto an empty machine, whatever the database.

Two users: the command line (`backup`, `restore`) and the nightly job. The format, and what it cannot do,
stand in docs/architecture/backup.md.
"""

from afspraak.core.backup.contents import Manifest
from afspraak.core.backup.locks import KeyFile, Lock, Passphrase, make_key_file
from afspraak.core.backup.reading import check
from afspraak.core.backup.refusals import NotPossible
from afspraak.core.backup.restoring import restore
from afspraak.core.backup.writing import write

__all__ = [
    "KeyFile",
    "Lock",
    "Manifest",
    "NotPossible",
    "Passphrase",
    "check",
    "make_key_file",
    "restore",
    "write",
]
