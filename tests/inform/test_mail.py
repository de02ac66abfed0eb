"""Over a real SMTP server: nothing is lost, and a repeat is the same mail."""

from __future__ import annotations

from datetime import timedelta
from email.message import EmailMessage

import pytest
from pytest_django import Settings

from afspraak.core import clock, outbox
from afspraak.core.outbox import serving
from afspraak.core.outbox.models import OutboxRow
from afspraak.people.models import Person
from tests.inform.conftest import Sink
from tests.support.agreements import proposed

pytestmark = pytest.mark.django_db


def part(mail: EmailMessage, kind: str) -> str:
    found = mail.get_body((kind,))
    assert found is not None
    return str(found.get_content())


def test_a_mail_is_plain_and_html_with_the_row_s_id(sink: Sink, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    row = OutboxRow.objects.get()
    assert outbox.serve_due() == 1
    (mail,) = sink.mails
    assert mail["Message-ID"] == f"<{row.pk}@localhost>"
    assert mail["To"] == counterpart.email
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail.get_content_type() == "multipart/alternative"
    assert str(agreement.pk) in part(mail, "plain")
    assert str(agreement.pk) in part(mail, "html")


def test_the_message_id_names_the_host_that_people_use(
    sink: Sink, settings: Settings, holder: Person, counterpart: Person
) -> None:
    settings.BASE_URL = "https://afspraak.example.org:8443"
    proposed(holder, counterpart)
    outbox.serve_due()
    assert sink.mails[0]["Message-ID"].endswith("@afspraak.example.org>")
    assert "https://afspraak.example.org:8443/agreements/" in part(sink.mails[0], "plain")


def test_a_refused_mail_is_tried_again_under_the_same_id(
    sink: Sink, holder: Person, counterpart: Person
) -> None:
    sink.answers = ["451 later please", "451 later please"]
    proposed(holder, counterpart)
    moment = clock.now()
    assert outbox.serve_due() == 0
    assert outbox.serve_due() == 0  # it waits first
    assert len(sink.mails) == 1
    for served in (0, 1):
        moment += timedelta(hours=1)
        with clock.at(moment):
            assert outbox.serve_due() == served
    assert len(sink.mails) == 3
    assert len({mail["Message-ID"] for mail in sink.mails}) == 1
    assert not OutboxRow.objects.exists()


def test_a_worker_that_stops_between_sending_and_noting_it_repeats_the_same_mail(
    sink: Sink, holder: Person, counterpart: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed(holder, counterpart)
    with monkeypatch.context() as broken:
        broken.setattr(serving, "_delete", _stop)
        with pytest.raises(KeyboardInterrupt):
            outbox.serve_due()
    assert OutboxRow.objects.count() == 1
    with clock.at(clock.now() + serving.LEASE + timedelta(seconds=1)):
        assert outbox.serve_due() == 1
    first, second = sink.mails
    assert first["Message-ID"] == second["Message-ID"]
    assert part(first, "plain") == part(second, "plain")


def _stop(row: OutboxRow) -> None:
    raise KeyboardInterrupt


def test_an_absent_server_loses_nothing(
    settings: Settings, sink: Sink, holder: Person, counterpart: Person
) -> None:
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
    proposed(holder, counterpart)
    assert outbox.serve_due() == 0
    settings.EMAIL_PORT = port
    with clock.at(clock.now() + timedelta(hours=1)):
        assert outbox.serve_due() == 1
    assert len(sink.mails) == 1
