"""What must be there before the web may start: folder, words, files, tables. Quick the second time."""

from __future__ import annotations

import argparse
import hashlib
import os
import tempfile
from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path

from afspraak.command_line.refusal import Refusal


def run(words: list[str]) -> int:
    """`./afspraak prepare`."""
    argparse.ArgumentParser(
        prog="afspraak prepare",
        description="Brings database, translations and files up to date without starting anything.",
    ).parse_args(words)
    prepare()
    return 0


def prepare() -> None:
    """Bring data folder, translations, static files and tables up to date; does only what is needed.

    Raises `Refusal` if the folder cannot be written or the database does not answer.
    """
    check_data_folder()
    import django  # after the check: loading the settings already writes the secret key

    django.setup()
    build_words()
    build_static()
    migrate()
    from django.conf import settings

    to_midnight(settings.KEYS)


def check_data_folder() -> Path:
    """The data folder, made if it was not there; refuses one that cannot be written."""
    folder = Path(os.environ.get("AFSPRAAK_DATA", "data")).resolve()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError:
        raise Refusal("data_read_only", folder=folder) from None
    return folder


def build_words() -> None:
    """Compile the Dutch catalogue when it is newer than what was compiled."""
    from django.core.management import call_command

    from afspraak.web.words import catalogue

    source, compiled = catalogue.SOURCE, catalogue.COMPILED
    if not source.exists() or (compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime):
        return
    print("Compiling the Dutch texts …", flush=True)
    call_command("build_words", verbosity=0)


def build_static() -> None:
    """Build and collect the static files when one of their sources changed since the last time."""
    from django.conf import settings
    from django.core.management import call_command

    build: Path = settings.BUILD
    stamp = build / "static.stamp"
    wanted = static_fingerprint(settings.PACKAGE)
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print("Building stylesheet, fonts and static files …", flush=True)
    (build / "fonts").mkdir(parents=True, exist_ok=True)
    call_command("build_assets", verbosity=0)
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    stamp.write_text(wanted)
    to_midnight(build)


def static_fingerprint(package: Path) -> str:
    """Hash of every file that the static files are made from, and of the lock that pins the packages."""
    found = hashlib.sha256()
    sources = [*files_of(package / "web" / "static"), package / "web" / "assets.py"]
    root = os.environ.get("AFSPRAAK_ROOT")
    if root:
        sources.append(Path(root) / "requirements" / "run.txt")
    for path in sources:
        found.update(str(path.name).encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def files_of(folder: Path) -> Iterator[Path]:
    """The files below `folder`, in a fixed order, without what Python compiled."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            yield path


def to_midnight(folder: Path) -> None:
    """Set the times of stored files to the day's midnight: a file must not tell an hour (law 1)."""
    from afspraak.core import clock

    moment = datetime.combine(clock.today(), time(0), tzinfo=clock.zone()).timestamp()
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (moment, moment))


def migrate() -> None:
    """Bring the tables up to date; looks first, since Django's own command takes seconds to find nothing."""
    from django.core.management import call_command
    from django.db import OperationalError, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            print("Bringing the database up to date …", flush=True)
            call_command("migrate", interactive=False, verbosity=0)
    except OperationalError as error:
        raise Refusal("no_database", why=str(error).strip().splitlines()[0]) from None
    finally:
        connection.close()
