"""A road of steps to mail about, and a real SMTP server to mail to."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from pytest_django import Settings

from afspraak.people.models import Person
from tests.support.cast import Cast


class Sink:
    """Takes mail as a server on the internet does; `answers` are given first, then every mail is taken.

    It keeps what it was sent whatever it answers: a sender that was told no may still have been read.
    """

    def __init__(self) -> None:
        self.answers: list[str] = []
        self.mails: list[EmailMessage] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        mail = message_from_bytes(envelope.content, policy=default)
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        return self.answers.pop(0) if self.answers else "250 taken"


@pytest.fixture
def sink(settings: Settings) -> Iterator[Sink]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    handler = Sink()
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    yield handler
    controller.stop()


@pytest.fixture
def holder(cast: Cast) -> Person:
    return cast.holder


@pytest.fixture
def counterpart(cast: Cast) -> Person:
    return cast.counterpart
