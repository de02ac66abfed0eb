"""What each first start makes anew and all alike: made by the product itself once in a run, then copied.

For tests of something else. That a first start makes it from nothing is shown where nothing is copied.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from uuid import uuid4

from tests.support.surroundings import OURS

if TYPE_CHECKING:
    from tests.support.instances import Instance


def lay_tables(place: str | Path) -> None:
    """Give the tables of a first start to a new database: the URL of a PostgreSQL one, or an SQLite file."""
    if isinstance(place, Path):
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_once("tables of sqlite", _migrated_file), place)
        return
    import psycopg

    server, name = os.environ["DATABASE_URL"], urlsplit(place).path[1:]
    like = _once("tables of postgres", _migrated_database)
    with psycopg.connect(server, autocommit=True) as made:
        made.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())
        made.execute(f'CREATE DATABASE "{name}" TEMPLATE "{like}"'.encode())


def lay_fonts(data: Path) -> None:
    """Put the fonts where an instance with this folder keeps them; else it cuts them, for half a minute."""
    shutil.copytree(_once("fonts", _cut_fonts), data / "build" / "fonts" / "built")


def _once(what: str, make: Callable[[Path], str]) -> str:
    """What the first of all workers made that came here; the others wait for it."""
    folder = Path(os.environ[OURS]) / "ready-made" / what.replace(" ", "-")
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        made = folder / "made"
        if not made.exists():
            made.write_text(make(folder))
        return made.read_text()


def _migrated_file(folder: Path) -> str:
    from tests.support.instances import Instance

    instance = Instance(folder)
    _migrate(instance)
    assert not (folder / "afspraak.sqlite3-wal").exists(), "a copy of the file alone would not be whole"
    return str(folder / "afspraak.sqlite3")


def _migrated_database(folder: Path) -> str:
    from tests.support.instances import postgres

    name = f"migrated_{uuid4().hex}"
    _migrate(postgres(folder, name))
    return name


def _migrate(instance: Instance) -> None:
    done = instance.run("manage", "migrate", "-v0")
    assert done.returncode == 0, done.stderr


def _cut_fonts(folder: Path) -> str:
    from afspraak.web import assets

    assets.build(folder)
    for sheet in (folder / "built").glob("*.css"):  # those are joined anew by each
        sheet.unlink()
    return str(folder / "built")
