"""The parts of a backup: the sealed stream, the moving database, memory, the night, the doctor."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import tarfile
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from pytest_django.fixtures import Settings

from afspraak.command_line import doctor
from afspraak.core import backup, clock
from afspraak.core.backup import NotPossible, nightly
from afspraak.core.backup.locks import KeyFile, Passphrase
from afspraak.core.backup.sealing import CHUNK, MAGIC, Opener, Sealer
from afspraak.core.backup.tables import snapshot
from afspraak.people.models import Team
from tests.support.cast import Cast
from tests.support.instances import Instance

KEY = KeyFile(bytes(range(32)))
Make = Callable[..., Instance]
pytestmark = pytest.mark.xdist_group("backup")


# --- the sealed stream ----------------------------------------------------------------------------


def sealed(data: bytes, lock: KeyFile | Passphrase = KEY) -> bytes:
    sink = io.BytesIO()
    sealer = Sealer(sink, lock)
    for start in range(0, len(data), 10_007):
        sealer.write(data[start : start + 10_007])
    sealer.close()
    return sink.getvalue()


def unsealed(data: bytes, lock: KeyFile | Passphrase = KEY) -> bytes:
    source = io.BytesIO(data)
    assert source.read(len(MAGIC)) == MAGIC
    opener = Opener(source, lock)
    return b"".join(iter(lambda: opener.read(9_001), b""))


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5])
def test_what_is_sealed_opens(size: int) -> None:
    data = os.urandom(size)
    assert unsealed(sealed(data)) == data
    assert sealed(data) != sealed(data), "a salt of its own"


def test_no_byte_can_be_changed_and_none_taken_away() -> None:
    data = sealed(os.urandom(2 * CHUNK + 100))
    for place in [*range(len(MAGIC), 400), *range(400, len(data), 997), len(data) - 1]:
        changed = bytearray(data)
        changed[place] ^= 0x40
        with pytest.raises(NotPossible):
            unsealed(bytes(changed))
        if place > len(MAGIC):
            with pytest.raises(NotPossible):
                unsealed(data[:place])


def test_chunks_cannot_be_moved_or_cut_at_their_edges() -> None:
    data = sealed(os.urandom(4 * CHUNK))
    whole = CHUNK + 16
    head = data[: len(data) - 4 * whole]
    first, second, third, last = (data[len(head) + i * whole :][:whole] for i in range(4))
    assert unsealed(head + first + second + third + last)
    for other in (first + second + third, second + first + third + last, first + third + last, first * 4):
        with pytest.raises(NotPossible, match="damaged"):
            unsealed(head + other)


def test_a_passphrase_is_the_same_on_every_keyboard() -> None:
    data = sealed(b"woorden", Passphrase("vier caf\u00e9s op een rij"))
    assert unsealed(data, Passphrase("vier cafe\u0301s op een rij")) == b"woorden"
    with pytest.raises(NotPossible, match="wrong_passphrase"):
        unsealed(data, Passphrase("vier cafes op een rij"))
    with pytest.raises(NotPossible, match="needs_passphrase"):
        unsealed(data, KEY)


def test_a_header_cannot_ask_for_all_memory() -> None:
    data = sealed(b"", Passphrase("vier losse woorden"))
    with pytest.raises(NotPossible, match="damaged"):
        unsealed(data.replace(b'"n": 131072', b'"n": 999999999999'), Passphrase("vier losse woorden"))


# --- one state of a moving database -----------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_a_snapshot_stands_still_and_holds_nobody_up() -> None:
    def write() -> None:
        Team.objects.create(name="later")
        connection.close()

    with snapshot():
        assert not Team.objects.exists()
        writer = threading.Thread(target=write)
        writer.start()
        writer.join(5)
        assert not writer.is_alive(), "a writer waited for the backup"
        assert not Team.objects.exists()
    assert Team.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_plain_backup_shows_what_was_changed(cast: Cast, tmp_path: Path) -> None:
    path = tmp_path / "plain"
    written = backup.write(path, None)
    assert backup.check(path, None)[1] == written
    whole = path.read_bytes()
    harmless = 0
    for place in range(0, len(whole), 61):
        changed = bytearray(whole)
        changed[place] ^= 0x10
        path.write_bytes(changed)
        try:
            harmless += backup.check(path, None)[1] == written
        except NotPossible:
            continue
    assert harmless < len(whole) / 61 / 2, "bytes that pad or describe, and nothing else"


@pytest.mark.django_db(transaction=True)
def test_what_the_database_refuses_leaves_nothing(cast: Cast, tmp_path: Path, make: Make) -> None:
    path, target = tmp_path / "plain", make()
    backup.write(path, None)
    twice = tmp_path / "twice"
    with_two_of_one_address(path, twice)
    assert backup.check(twice, None)
    done = target.run("restore", twice)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "does not accept" in done.stderr
    rows = target.rows()
    assert [name for name in rows if rows[name] and name.startswith(("people", "agreements"))] == []
    assert not (target.data / "keys" / "instance.key").exists()
    assert target.run("restore", path).returncode == 0


@pytest.mark.django_db(transaction=True)
def test_what_a_later_version_made(cast: Cast, tmp_path: Path, make: Make) -> None:
    path, target = tmp_path / "plain", make()
    backup.write(path, None)
    later = tmp_path / "later"
    for change, said in (
        (lambda about: about | {"format": 2}, "a format that this version does not know"),
        (lambda about: about | {"migrations": [*about["migrations"], "core.0999_later"]}, "later version"),
    ):
        rewritten(path, later, {"about.json": changed_json(change)})
        done = target.run("restore", later)
        assert (done.returncode, done.stderr.count("\n")) == (1, 1)
        assert said in done.stderr
    assert [name for name, rows in target.rows().items() if rows] == []


def changed_json(change: Callable[[dict], dict]) -> Callable[[bytes], bytes]:  # type: ignore[type-arg]
    return lambda data: json.dumps(change(json.loads(data))).encode()


def rewritten(path: Path, other: Path, changes: dict[str, Callable[[bytes], bytes]]) -> None:
    """The same tar with some members changed."""
    with tarfile.open(path) as tar, tarfile.open(other, "w") as new:
        for member in tar:
            stream = tar.extractfile(member)
            assert stream
            data = changes.get(member.name, bytes)(stream.read())
            member.size = len(data)
            new.addfile(member, io.BytesIO(data))


def with_two_of_one_address(path: Path, other: Path) -> None:
    """A backup that is whole by its manifest, with two people the database cannot hold together."""
    lines = b""

    def twice(data: bytes) -> bytes:
        nonlocal lines
        first, *_ = gzip.decompress(data).splitlines(keepends=True)
        again = json.loads(first)
        again[1] = "3f2b8c1e-9d4a-4e6b-8f70-1a2b3c4d5e6f"
        lines = gzip.decompress(data) + json.dumps(again).encode() + b"\n"
        return gzip.compress(lines)

    def counted(manifest: dict) -> dict:  # type: ignore[type-arg]
        tally = {"rows": lines.count(b"\n"), "sha256": hashlib.sha256(lines).hexdigest()}
        return manifest | {"tables": manifest["tables"] | {"people_person": tally}}

    part = "tables/people_person/000001.jsonl.gz"
    rewritten(path, other, {part: twice, "manifest.json": changed_json(counted)})


# --- memory -----------------------------------------------------------------------------------------

MEASURED = """
import sys, threading
from pathlib import Path
from django.db import connection
from afspraak.core import backup
most, done = 0, threading.Event()
def look():
    global most
    while not done.wait(0.005):
        status = Path("/proc/self/status").read_text()
        most = max(most, int(status.split("RssAnon:")[1].split()[0]))
watch = threading.Thread(target=look); watch.start()
getattr(backup, sys.argv[1])(Path(sys.argv[2]), None)
done.set(); watch.join(); print(most // 1024)
"""
FILL = """
import os
from afspraak.core import clock
from afspraak.demo.models import MailboxMessage as M
def row(n):
    return M(to="a@example.org", number=n, on=clock.today(), subject="x", text=os.urandom(600).hex())
M.objects.bulk_create(map(row, range(17000)), batch_size=2000)
"""


@pytest.mark.slow
def test_memory_does_not_grow_with_a_table(tmp_path: Path, make: Make) -> None:
    small, big = make().with_tables(), make().with_tables()
    big.python(FILL)
    for act in ("write", "restore"):
        used = []
        for each in (small, big):
            target = each if act == "write" else make()
            used.append(int(target.python(MEASURED, act, tmp_path / f"{each.data.name}.backup")))
        assert used[1] - used[0] < 10, f"{act}: {used} MB, and the table holds 20"


# --- the night, and the doctor ----------------------------------------------------------------------


@pytest.fixture
def place(settings: Settings, tmp_path: Path) -> Path:
    """A folder and a key for the nightly backup, as the settings name them."""
    folder = tmp_path / "backups"
    folder.mkdir()
    backup.make_key_file(tmp_path / "key")
    settings.BACKUP, settings.BACKUP_KEY, settings.BACKUP_KEEP = str(folder), str(tmp_path / "key"), 3
    return folder


@pytest.mark.django_db(transaction=True)
def test_each_night_a_backup_and_the_oldest_gone(place: Path, cast: Cast) -> None:
    (place / "mine.backup").touch()
    (place / ".afspraak-2026-11-20.backup.abcd").touch()
    for day in range(20, 26):
        with clock.at(date(2026, 11, day)):
            nightly.back_up()
    names = [f"afspraak-2026-11-{day}.backup" for day in (23, 24, 25)]
    assert sorted(path.name for path in place.iterdir()) == [*names, "mine.backup"]
    _, manifest = backup.check(place / names[-1], KeyFile.read(place.parent / "key"))
    assert manifest.tables["people_person"].rows == len(list(cast))


@pytest.mark.django_db(transaction=True)
def test_without_a_key_no_nightly_backup(
    place: Path, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.BACKUP_KEY = ""
    nightly.back_up()
    assert list(place.iterdir()) == []
    assert "no backup was made" in caplog.text


def test_the_doctor_asks_for_a_backup(place: Path, settings: Settings) -> None:
    def found() -> str:
        return " ".join(finding.sentence for finding in doctor.backup() if finding.unsafe)

    assert found() == ""
    (place / f"afspraak-{clock.today()}.backup").touch()
    assert found() == ""
    with clock.at(date(2099, 1, 1)):
        assert "The newest backup is of" in found()
    settings.DATA = place.parent
    assert "inside the data folder" in found()
    settings.BACKUP_KEY = str(place / "key")
    assert "names no key file" in found()
    assert "beside them" in found()
    settings.BACKUP = str(place / "nowhere")
    assert "is not there" in found()
    settings.BACKUP = "elsewhere"
    assert found() == ""
    settings.BACKUP = ""
    assert "AFSPRAAK_BACKUP is not set" in found()
