"""The doctor on what is kept: database, key, files, disk, days, and the worker."""

from __future__ import annotations

import os
import shutil
import uuid
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.db import connection
from pytest_django.fixtures import Settings

from afspraak.agreements.models import Agreement
from afspraak.command_line import doctor
from afspraak.core import clock
from afspraak.core.chain import InstanceKey
from afspraak.core.models import NightlyRun, OutboxRow
from tests.command_line.test_doctor import unsafe
from tests.support.agreements import signed
from tests.support.cast import Cast


def told(check: doctor.Check) -> str:
    """All findings of one check, also those that are only good to know."""
    return " ".join(finding.sentence for finding in check())


@pytest.mark.django_db
def test_the_database_of_the_tests_is_sound() -> None:
    assert unsafe(doctor.database) == ""


@pytest.mark.django_db
@pytest.mark.sqlite_only
def test_sqlite_that_keeps_what_was_deleted_is_unsafe() -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA secure_delete=OFF")
        try:
            assert "secure_delete is off" in unsafe(doctor.database)
        finally:
            cursor.execute("PRAGMA secure_delete=ON")


@pytest.mark.django_db
@pytest.mark.postgres_only
def test_words_in_the_log_of_postgresql_are_unsafe() -> None:
    assert "log_min_error_statement is error" in unsafe(doctor.postgres)
    with connection.cursor() as cursor:
        cursor.execute("SET log_min_error_statement = 'panic'")
        cursor.execute("SET synchronous_commit = 'off'")
        cursor.execute("SET log_statement = 'mod'")
        try:
            found = unsafe(doctor.postgres)
        finally:
            for name in ("log_min_error_statement", "synchronous_commit", "log_statement"):
                cursor.execute(f"RESET {name}")
    assert "log_min_error_statement" not in found
    assert "a power cut could undo a signature. ALTER DATABASE" in found
    assert "log_statement is mod: what people write would stand" in found
    assert "as a superuser" in found


@pytest.mark.django_db
@pytest.mark.sqlite_only
def test_sqlite_is_not_asked_about_postgresql() -> None:
    assert told(doctor.postgres) == ""


# --- files ------------------------------------------------------------------------------------------


@pytest.fixture
def data(settings: Settings, tmp_path: Path) -> Path:
    """A data folder as it should be."""
    settings.DATA, settings.KEYS = tmp_path, tmp_path / "keys"
    tmp_path.chmod(0o700)
    settings.KEYS.mkdir(mode=0o700)
    (settings.KEYS / "secret.key").touch(mode=0o600)
    return tmp_path


def test_files_that_others_can_read_are_unsafe(data: Path) -> None:
    key = data / "keys" / "secret.key"
    assert unsafe(doctor.files) == ""
    key.chmod(0o644)
    assert unsafe(doctor.files) == "", "nobody comes through the folder"
    data.chmod(0o755)
    assert f"chmod 700 {data}" in unsafe(doctor.files)
    assert f"chmod 600 {key}" in unsafe(doctor.files)


def test_another_user_than_the_owner_is_told_so(data: Path, settings: Settings) -> None:
    is_root = os.geteuid() == 0
    assert unsafe(doctor.user) == ""
    assert ("runs as root" in told(doctor.user)) is is_root
    if is_root:
        os.chown(data, 65534, 65534)
    else:
        settings.DATA = Path("/")  # root's, and only root may give a folder of its own away
    assert "and you are another user" in unsafe(doctor.user)


def test_a_disk_that_fills_up_is_unsafe(data: Path, settings: Settings) -> None:
    found = " ".join(finding.sentence for finding in doctor.disk(least=10**18))
    assert f"The disk of {data} has" in found
    assert " ".join(finding.sentence for finding in doctor.disk(least=1)) == ""
    settings.BACKUP = str(data)
    with (data / "afspraak-2026-11-02.backup").open("wb") as sparse:
        sparse.truncate(shutil.disk_usage(data).free)  # it takes no room itself
    assert "too little for the next backup" in " ".join(f.sentence for f in doctor.disk(least=1))


# --- the key and the histories ----------------------------------------------------------------------


def test_a_key_that_did_not_sign_the_histories_is_unsafe(cast: Cast, settings: Settings, data: Path) -> None:
    settings.KEYS = Path(os.environ["AFSPRAAK_DATA"]) / "keys"
    agreement = signed(cast.holder, cast.counterpart)
    assert unsafe(doctor.instance_key) == ""

    settings.KEYS = data / "keys"
    assert "is gone" in unsafe(doctor.instance_key)
    assert not (data / "keys" / "instance.key").exists(), "the doctor makes no key"
    InstanceKey.load()
    assert "is not the key that signed" in unsafe(doctor.instance_key)

    settings.KEYS = Path(os.environ["AFSPRAAK_DATA"]) / "keys"
    signed(cast.holder, cast.counterpart)
    Agreement.objects.filter(pk=agreement.pk).update(head="0" * 64)
    assert "./afspraak verify tells which" in unsafe(doctor.instance_key)


@pytest.mark.django_db
@pytest.mark.usefixtures("data")
def test_before_the_first_entry_there_is_no_key_yet(settings: Settings) -> None:
    assert unsafe(doctor.instance_key) == ""
    assert "made with the first entry" in told(doctor.instance_key)
    (settings.KEYS / "instance.key").write_text("not a key")
    assert "cannot be read" in unsafe(doctor.instance_key)


# --- days and nights --------------------------------------------------------------------------------


def test_a_clock_that_went_back_is_unsafe(cast: Cast) -> None:
    signed(cast.holder, cast.counterpart)
    assert unsafe(doctor.time_zone) == ""
    with clock.at(clock.today() - timedelta(days=1)):
        assert "set its clock right" in unsafe(doctor.time_zone)


@pytest.mark.django_db
def test_a_worker_that_stays_away_is_unsafe() -> None:
    assert unsafe(doctor.worker) == ""
    assert "No worker has run yet" in told(doctor.worker)
    NightlyRun.objects.create(name="a job", ran_on=date(2026, 11, 3))
    with clock.at(date(2026, 11, 4)):
        assert told(doctor.worker) == ""
    with clock.at(date(2026, 11, 5)):
        assert "No worker ran since 2026-11-03" in unsafe(doctor.worker)


def row(**changed: object) -> OutboxRow:
    return OutboxRow(event="e", data={}, listener="l", id=uuid.uuid4(), not_before=clock.now(), **changed)


@pytest.mark.django_db
def test_messages_that_wait_too_long_are_unsafe() -> None:
    NightlyRun.objects.create(name="a job", ran_on=clock.today())
    OutboxRow.objects.bulk_create([row()])
    assert told(doctor.worker) == ""
    with clock.at(clock.now() + timedelta(minutes=11)):
        assert "1 messages wait longer" in unsafe(doctor.worker)
    OutboxRow.objects.update(failed_on=clock.today())
    with clock.at(clock.now() + timedelta(minutes=11)):
        assert unsafe(doctor.worker) == ""
        assert "were given up" in told(doctor.worker)
