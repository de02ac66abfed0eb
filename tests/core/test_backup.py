"""Backup and restore as an operator does them: while people write, onto an empty machine, and back."""

from __future__ import annotations

import gzip
import stat
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.laws.times import betrays, files_with_a_time
from tests.lint.sources import ROOT
from tests.support.instances import Instance

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("backup")]
PASSPHRASE = "vier losse woorden samen"
LOCKED = {"AFSPRAAK_BACKUP_PASSPHRASE": PASSPHRASE}

# Two people who agree, sign and tell without a pause, until they are told to stop.
WRITING = """
import sys, threading
from django.db import connection
from afspraak.people.models import Person
from tests.support.agreements import proposed, signed, told
two = list(Person.objects.filter(kind="employee", deactivated_on=None).order_by("id")[:2])
stop = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), stop.set())).start()
count = 0
print("writing", flush=True)
while not stop.is_set():
    told(signed(*two))
    proposed(*reversed(two))
    count += 1
print(count)
"""
ON_A_FULL_DISK = """
import resource, signal, sys
from afspraak.command_line.dispatch import run
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
print(run(["backup", sys.argv[1], "--plain"]))
"""
# Tables of what has a time itself (law 1, a): when a conversation begins, when one chose to be reached.
HAVE_A_TIME = {"coaching_coachingconversation", "inform_reach"}
QUEUED = """
from afspraak.agreements.models import Agreement
from afspraak.core import clock
from afspraak.core.models import OutboxRow
from afspraak.people.models import Session
OutboxRow.objects.create(event="x", data={"a": 1}, listener="y", not_before=clock.now())
Session.objects.create(session_key="k", data="d", expires_on=clock.today())
"""


@pytest.fixture(scope="module")
def source(make: Callable[..., Instance]) -> Instance:
    """The demo organisation, with a message on its way, somebody signed in, and a file."""
    instance = make().with_tables()
    assert instance.run("load_demo").returncode == 0
    instance.python(QUEUED)
    evidence = instance.data / "files" / "ab" / "abcdef0123"
    evidence.parent.mkdir(parents=True)
    evidence.write_bytes(bytes(range(256)) * 1000)
    return instance


@pytest.fixture(scope="module")
def backup(source: Instance, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("backups") / "one.backup"
    done = source.run("backup", path, **LOCKED)
    assert done.returncode == 0, done.stderr
    return path


def restored(instance: Instance, path: Path, **more: str) -> Instance:
    done = instance.run("restore", path, **LOCKED | more)
    assert (done.returncode, done.stderr) == (0, "")
    assert ", 0 broken" in done.stdout
    return instance


def refused(instance: Instance, *words: str | Path, **environment: str) -> str:
    """The one sentence with which a command ended, and exit code 1."""
    done = instance.run(*words, **environment)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


def test_every_row_and_file_comes_back(source: Instance, backup: Path, make: Callable[..., Instance]) -> None:
    target = restored(make(), backup)
    rows = target.rows()
    assert rows == source.rows()
    assert sum(map(len, rows.values())) > 500
    assert (
        target.python("from afspraak.people.models import Session; print(Session.objects.count())") == "0\n"
    )
    for name in ("keys/instance.key", "files/ab/abcdef0123"):
        assert (target.data / name).read_bytes() == (source.data / name).read_bytes()
        assert stat.S_IMODE((target.data / name).stat().st_mode) == 0o600
    # Nor does a key say at what hour: also the one that restoring makes anew.
    assert [name for name in files_with_a_time(target.data) if name.startswith(("keys/", "files/"))] == []
    # What waited is sent at once: its moment became the day's midnight.
    due = "from afspraak.core.models import OutboxRow as R; from afspraak.core import clock\n"
    assert (
        target.python(f"{due}print(R.objects.filter(not_before__lte=clock.now(), event='x').count())")
        == "1\n"
    )
    # And the database goes on numbering behind what was restored.
    target.python("from django.contrib.auth.models import Group; Group.objects.create(name='x')")


@pytest.mark.postgres_only
def test_from_one_database_to_the_other_and_back(
    source: Instance, backup: Path, make: Callable[..., Instance], tmp_path: Path
) -> None:
    sqlite = restored(make(sqlite=True), backup)
    assert sqlite.rows() == source.rows()
    assert sqlite.run("backup", tmp_path / "two", **LOCKED).returncode == 0
    assert restored(make(), tmp_path / "two").rows() == source.rows()


def test_a_backup_while_people_write(source: Instance, make: Callable[..., Instance], tmp_path: Path) -> None:
    busy = restored(make().with_tables(), source_copy(source, tmp_path))
    with busy.start(WRITING) as writer:
        assert writer.stdin
        assert writer.stdout
        assert writer.stdout.readline() == "writing\n"
        for number in range(3):
            done = busy.run("backup", tmp_path / str(number), "--plain")
            assert done.returncode == 0, done.stderr
        writer.stdin.close()
        assert int(writer.stdout.read()) > 3
    assert writer.returncode == 0
    sizes = []
    for number in range(3):  # restored() also checks every history
        rows = restored(make().with_tables(), tmp_path / str(number)).rows()
        sizes.append(len(rows["agreements_agreement"]))
        assert len(rows["agreements_agreement"]) * 2 == len(rows["agreements_party"])
    assert sizes == sorted(set(sizes)), "each is later than the one before"


def source_copy(source: Instance, folder: Path) -> Path:
    path = folder / "source"
    assert source.run("backup", path, "--plain").returncode == 0
    return path


def test_a_backup_is_for_its_owner_and_tells_no_hour(source: Instance, backup: Path, tmp_path: Path) -> None:
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    plain = source_copy(source, tmp_path)
    assert [*files_with_a_time(backup.parent), *files_with_a_time(tmp_path)] == []
    with tarfile.open(plain) as tar:
        for member in tar:
            stream = tar.extractfile(member)
            assert stream
            data = stream.read()
            assert (member.mtime, member.uname, member.mode) == (int(plain.stat().st_mtime), "", 0o600)
            if Path(member.name).parent.name in HAVE_A_TIME:
                continue
            if member.name.endswith(".gz"):
                assert data[4:8] == bytes(4), "gzip's own moment"
                lines = gzip.decompress(data).decode().splitlines()
                assert [line for line in lines if betrays(line) in ("iso", "clock", "epoch")] == []


def test_locked_words_cannot_be_read(backup: Path, source: Instance, tmp_path: Path) -> None:
    plain = source_copy(source, tmp_path).read_bytes()
    sealed = backup.read_bytes()
    assert b"about.json" in plain
    assert b"about.json" not in sealed
    assert b"BEGIN PRIVATE KEY" in plain
    assert b"PRIVATE" not in sealed


@pytest.fixture(scope="module")
def empty(make: Callable[..., Instance], backup: Path) -> Iterator[Instance]:
    """One target for all that is refused; in the end it must still be as good as new."""
    target = make()
    yield target
    assert not (target.data / "keys" / "instance.key").exists()
    assert list(target.data.glob(".restoring*")) == []
    restored(target, backup)


def test_a_wrong_passphrase(backup: Path, empty: Instance) -> None:
    said = refused(empty, "restore", backup, AFSPRAAK_BACKUP_PASSPHRASE="iets heel anders dan dat")
    assert said.startswith("This passphrase does not open this backup")
    assert "locked" in refused(empty, "restore", backup)
    dutch = refused(
        empty, "restore", backup, AFSPRAAK_BACKUP_PASSPHRASE="iets heel anders", LANG="nl_NL.UTF-8"
    )
    assert dutch.startswith("Deze wachtwoordzin past niet")


def test_a_key_file(source: Instance, empty: Instance, tmp_path: Path) -> None:
    key, other, path = tmp_path / "key", tmp_path / "other", tmp_path / "one"
    for each in (key, other):
        assert source.run("backup", "--make-key", each).returncode == 0
        assert stat.S_IMODE(each.stat().st_mode) == 0o600
    assert "there already" in refused(source, "backup", "--make-key", key)
    assert source.run("backup", path, "--key-file", key).returncode == 0
    assert "key does not open" in refused(empty, "restore", path, "--key-file", other)
    assert "with a key file" in refused(empty, "restore", path, **LOCKED)
    assert "is no key file" in refused(empty, "restore", path, "--key-file", path)
    assert empty.run("restore", path, "--key-file", key, "--check").returncode == 0


def test_a_cut_and_a_changed_file(backup: Path, empty: Instance, tmp_path: Path) -> None:
    whole, hurt = backup.read_bytes(), tmp_path / "hurt"
    changed = bytearray(whole)
    changed[len(whole) // 2] ^= 1
    for data in (whole[:-1], whole[: len(whole) // 2], bytes(changed), whole + b"x"):
        hurt.write_bytes(data)
        assert "is damaged" in refused(empty, "restore", hurt, **LOCKED)


def test_what_is_no_backup(empty: Instance, tmp_path: Path) -> None:
    for data in (b"", b"Dear diary", bytes(20_000)):
        (tmp_path / "diary").write_bytes(data)
        assert "no backup of Afspraak" in refused(empty, "restore", tmp_path / "diary", **LOCKED)
    with tarfile.open(tmp_path / "other.tar", "w") as tar:
        tar.add(ROOT / "LICENSE", "LICENSE")
    assert "no backup of Afspraak" in refused(empty, "restore", tmp_path / "other.tar")
    assert "No such file" in refused(empty, "restore", tmp_path / "nowhere", **LOCKED)


def test_nothing_that_is_there_is_overwritten(
    source: Instance, backup: Path, make: Callable[..., Instance]
) -> None:
    before = source.rows()
    assert "overwrites nothing" in refused(source, "restore", backup, **LOCKED)
    assert source.rows() == before
    assert "left as it is" in refused(source, "backup", backup, **LOCKED)
    other = make()
    (other.data / "keys").mkdir()
    (other.data / "keys" / "instance.key").write_text("another")
    assert "instance.key is there" in refused(other, "restore", backup, **LOCKED)
    assert (other.data / "keys" / "instance.key").read_text() == "another"


def test_onto_tables_that_were_prepared(
    backup: Path, source: Instance, make: Callable[..., Instance]
) -> None:
    target = make()
    assert target.run("manage", "migrate", "-v0").returncode == 0
    assert restored(target, backup).rows() == source.rows()


def test_a_place_that_cannot_be_written(source: Instance, tmp_path: Path) -> None:
    assert "No such file" in refused(source, "backup", tmp_path / "nowhere" / "one", **LOCKED)
    assert "at least 12" in refused(source, "backup", tmp_path / "one", AFSPRAAK_BACKUP_PASSPHRASE="kort")
    assert "is locked" in refused(source, "backup", tmp_path / "one")
    assert source.python(ON_A_FULL_DISK, tmp_path / "one") == "1\n"
    assert list(tmp_path.iterdir()) == []
