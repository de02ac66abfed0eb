"""`./afspraak doctor`: what is missing or unsafe, in plain words."""

from __future__ import annotations

import argparse
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from afspraak.command_line.prepare import check_data_folder


@dataclass(frozen=True)
class Finding:
    """One sentence. `unsafe`: real use should wait until it is mended; else it is good to know."""

    sentence: str
    unsafe: bool = True


def run(words: list[str]) -> int:
    """Print the findings; returns 1 if one is unsafe."""
    argparse.ArgumentParser(
        prog="afspraak doctor",
        description="Says in plain words what is missing or unsafe. Changes nothing. Ends with 1 if real use"
        " would be unsafe, with 0 if there is nothing, or only what is good to know.",
    ).parse_args(words)
    check_data_folder()
    import django

    django.setup()
    findings = [finding for check in CHECKS for finding in check()]
    for finding in sorted(findings, key=lambda each: not each.unsafe):
        print(("Unsafe:       " if finding.unsafe else "Good to know: ") + finding.sentence)
    unsafe = sum(finding.unsafe for finding in findings)
    print(f"{unsafe} to mend before real use." if unsafe else "Nothing stands in the way of real use.")
    return 1 if unsafe else 0


def debugging() -> Iterator[Finding]:
    from django.conf import settings

    if settings.DEBUG:
        yield Finding("AFSPRAAK_DEBUG is on: an error would show code and data to everyone. Leave it out.")


def address() -> Iterator[Finding]:
    from django.conf import settings

    parts = urlsplit(settings.BASE_URL)
    if parts.scheme != "https":
        yield Finding(
            f"AFSPRAAK_URL is {settings.BASE_URL}, without https: sign-in codes and sessions would travel"
            " in clear. Put a proxy with https in front and name its address."
        )
    hosts = settings.ALLOWED_HOSTS
    if "*" in hosts:
        yield Finding(
            "AFSPRAAK_HOSTS is *, so links in mail could be made to point elsewhere. Name your host."
        )
    elif parts.hostname not in hosts:
        yield Finding(
            f"AFSPRAAK_HOSTS does not name {parts.hostname}, the host of AFSPRAAK_URL: nobody would get in."
        )


def database() -> Iterator[Finding]:
    """The database answers, is up to date, and really removes what is deleted."""
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
        if waiting:
            yield Finding(
                f"The database misses {len(waiting)} changes of its tables: run ./afspraak prepare."
            )
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute(
                    "SELECT secure_delete, synchronous FROM pragma_secure_delete, pragma_synchronous"
                )
                secure_delete, synchronous = cursor.fetchone()
            if secure_delete != 1:
                yield Finding("SQLite's secure_delete is off: deleted words would stay readable in the file.")
            if synchronous < 2:
                yield Finding("SQLite's synchronous is below FULL: a power cut could undo a signature.")
            yield Finding(
                "SQLite is fine for one machine; for more set DATABASE_URL to PostgreSQL.", unsafe=False
            )
        else:
            yield Finding(
                "PostgreSQL's write-ahead log and its archives hold the time of each write: keep them short"
                " (docs, the honest limits).",
                unsafe=False,
            )
    except DatabaseError as error:
        yield Finding(f"The database does not answer: {str(error).strip().splitlines()[0]}")


def mail() -> Iterator[Finding]:
    from django.conf import settings

    if settings.MAIL == "mailbox":
        yield Finding("AFSPRAAK_MAIL is mailbox, that of the demo: everyone could read all mail.")
    elif not settings.MAIL.startswith(("smtp://", "smtps://")):
        yield Finding(
            "AFSPRAAK_MAIL is console: mail goes to the log and reaches nobody. Name an SMTP server."
        )
    elif not (settings.EMAIL_USE_SSL or settings.EMAIL_USE_TLS) and settings.EMAIL_HOST not in {
        "localhost",
        "127.0.0.1",
    }:
        yield Finding("AFSPRAAK_MAIL sends without encryption: use smtps://, or smtp:// on port 587.")
    if settings.DEFAULT_FROM_EMAIL.endswith(("@localhost", "@localhost>")):
        yield Finding("AFSPRAAK_MAIL_FROM is not set: replies would go nowhere.")


def files() -> Iterator[Finding]:
    """Keys and database are for this user alone."""
    from django.conf import settings

    private = [settings.KEYS, *settings.KEYS.glob("*"), *settings.DATA.glob("*.sqlite3*")]
    for path in private:
        if path.exists() and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            inside = path.is_relative_to(settings.DATA) and settings.DATA.stat().st_mode & 0o077 == 0
            if not inside:
                mode = "700" if path.is_dir() else "600"
                yield Finding(f"Others on this machine can reach {path}: chmod {mode} {path}")
    if not (settings.KEYS / "instance.key").exists():
        yield Finding(
            "The key that signs histories does not exist yet; it is made with the first entry.", unsafe=False
        )


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


def people() -> Iterator[Finding]:
    """The roles that must be filled."""
    from django.db import DatabaseError

    from afspraak.people import organisation
    from afspraak.people.models import Person

    try:
        if organisation.current().is_demo:
            yield Finding("This database holds the demo, where anyone may sign in as anyone.")
        present = Person.objects.present()
        if not present.filter(is_steward=True).exists():
            yield Finding("There is no steward: ./afspraak person add, then ./afspraak person role.")
        if not present.filter(overseer_kind="works_council").exists():
            yield Finding(
                "There is no overseer of the works council: until there is, no setting that touches"
                " a law can change.",
                unsafe=False,
            )
    except DatabaseError:
        return  # the check of the database says why


CHECKS: tuple[Callable[[], Iterator[Finding]], ...] = (
    debugging,
    address,
    database,
    mail,
    files,
    backup,
    people,
)
