"""The doctor: what is unsafe is said in a sentence and ends with 1, what is fine is not mentioned."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.db import connection
from pytest_django.fixtures import Settings

from afspraak.command_line import doctor
from tests.support.cast import Cast


def unsafe(check: Callable[[], Iterator[doctor.Finding]]) -> str:
    """The unsafe findings of one check, together."""
    return " ".join(finding.sentence for finding in check() if finding.unsafe)


def test_debugging_is_unsafe(settings: Settings) -> None:
    assert unsafe(doctor.debugging) == ""
    settings.DEBUG = True
    assert "AFSPRAAK_DEBUG" in unsafe(doctor.debugging)


def test_an_address_without_https_is_unsafe(settings: Settings) -> None:
    settings.ALLOWED_HOSTS = ["afspraak.example.org"]
    settings.BASE_URL = "http://afspraak.example.org"
    assert "without https" in unsafe(doctor.address)
    settings.BASE_URL = "https://afspraak.example.org"
    assert unsafe(doctor.address) == ""
    settings.ALLOWED_HOSTS = ["elsewhere.example.org"]
    assert "does not name afspraak.example.org" in unsafe(doctor.address)
    settings.ALLOWED_HOSTS = ["*"]
    assert "AFSPRAAK_HOSTS is *" in unsafe(doctor.address)


def test_mail_that_reaches_nobody_or_everybody_is_unsafe(settings: Settings) -> None:
    settings.DEFAULT_FROM_EMAIL = "Afspraak <afspraak@example.org>"
    settings.MAIL = "console"
    assert "reaches nobody" in unsafe(doctor.mail)
    settings.MAIL = "mailbox"
    assert "everyone could read" in unsafe(doctor.mail)
    settings.MAIL = "smtp://mail.example.org:25"
    settings.EMAIL_HOST, settings.EMAIL_USE_TLS, settings.EMAIL_USE_SSL = "mail.example.org", False, False
    assert "without encryption" in unsafe(doctor.mail)
    settings.EMAIL_USE_TLS = True
    assert unsafe(doctor.mail) == ""


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


def test_files_that_others_can_read_are_unsafe(settings: Settings, tmp_path: Path) -> None:
    settings.DATA, settings.KEYS = tmp_path, tmp_path / "keys"
    settings.KEYS.mkdir(mode=0o700)
    key = settings.KEYS / "secret.key"
    key.touch(mode=0o600)
    tmp_path.chmod(0o755)
    assert unsafe(doctor.files) == ""
    key.chmod(0o644)
    assert f"chmod 600 {key}" in unsafe(doctor.files)


def test_an_organisation_without_a_steward_is_unsafe(cast: Cast) -> None:
    assert unsafe(doctor.people) == ""
    cast.steward.is_steward = False
    cast.steward.save()
    assert "no steward" in unsafe(doctor.people)


@pytest.mark.django_db
def test_the_verdict_is_the_exit_code(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    settings.DEBUG = True
    assert doctor.run([]) == 1
    told = capsys.readouterr().out
    assert told.startswith("Unsafe: ")
    assert "to mend before real use" in told
