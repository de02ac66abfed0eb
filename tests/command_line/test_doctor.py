"""The doctor: what is unsafe is said in a sentence and ends with 1, what is fine is not mentioned."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from ipaddress import ip_network
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Sink
from pytest_django.fixtures import Settings

from afspraak.command_line import doctor
from tests.support.cast import Cast
from tests.support.instances import Instance


def unsafe(check: doctor.Check) -> str:
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


def test_a_domain_and_all_below_it_is_a_host(settings: Settings) -> None:
    settings.BASE_URL = "https://afspraak.example.org"
    settings.ALLOWED_HOSTS = [".example.org"]
    assert unsafe(doctor.address) == ""
    settings.BASE_URL = "https://afspraak.notexample.org"
    assert "does not name" in unsafe(doctor.address)


def test_a_secret_that_can_be_guessed_is_unsafe(settings: Settings) -> None:
    assert unsafe(doctor.secret) == ""
    for guessed in ("secret", "a" * 64, "changeme" * 8):
        settings.SECRET_KEY = guessed
        assert "AFSPRAAK_SECRET_KEY can be guessed" in unsafe(doctor.secret)


def test_a_proxy_nobody_named_is_unsafe(settings: Settings) -> None:
    assert unsafe(doctor.proxies) == ""
    settings.BASE_URL = "https://afspraak.example.org"
    assert "AFSPRAAK_PROXIES is not set" in unsafe(doctor.proxies)
    settings.PROXIES = [ip_network("127.0.0.1")]
    assert unsafe(doctor.proxies) == ""
    settings.PROXIES = [ip_network("0.0.0.0/0")]
    assert "trusts everyone" in unsafe(doctor.proxies)


@pytest.mark.parametrize(
    ("name", "odd"), [("AFSPRAAK_PROXIES", "nginx"), ("AFSPRAAK_ZONE", "Europe/Nowhere")]
)
def test_a_setting_that_cannot_be_read_is_one_sentence(tmp_path: Path, name: str, odd: str) -> None:
    done = Instance(tmp_path).run("doctor", **{name: odd})
    assert done.returncode == 1
    assert done.stderr.startswith(f"A setting cannot be used: {name} ")
    assert len(done.stderr.splitlines()) == 1


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


@pytest.fixture
def mail_port(settings: Settings) -> Iterator[int]:
    """A real SMTP server without TLS, named in the settings."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(Sink(), hostname="127.0.0.1", port=port)
    controller.start()
    settings.MAIL = f"smtp://127.0.0.1:{port}"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", port, 5
    yield port
    controller.stop()


@pytest.mark.usefixtures("mail_port")
def test_a_mail_server_that_does_not_take_us_is_unsafe(settings: Settings) -> None:
    assert unsafe(doctor.mail_server) == ""
    settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD = "afspraak", "wrong"
    assert "does not take us" in unsafe(doctor.mail_server)
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
    settings.EMAIL_USE_TLS = True  # which it does not speak
    assert "does not take us" in unsafe(doctor.mail_server)


def test_a_mail_server_that_is_away_is_unsafe(settings: Settings, mail_port: int) -> None:
    settings.EMAIL_PORT = 1  # nobody listens
    assert "does not take us" in unsafe(doctor.mail_server)
    settings.MAIL = "console"
    assert unsafe(doctor.mail_server) == ""


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
