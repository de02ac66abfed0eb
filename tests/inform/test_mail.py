"""Over a real SMTP server: nothing is lost, and a repeat is the same mail."""

from __future__ import annotations

from datetime import timedelta
from email.message import EmailMessage
from urllib.parse import urlsplit

import pytest
from django.test import Client
from pytest_django import Settings

from afspraak.command_line.doctor.mail import mail_waits
from afspraak.core import clock, outbox
from afspraak.core.outbox import serving
from afspraak.core.outbox.models import OutboxRow
from afspraak.inform import jobs
from afspraak.inform.actions import gather
from afspraak.inform.models import Notice, Reach, Rhythm
from afspraak.people.models import Person
from tests.inform.conftest import Sink
from tests.support.agreements import proposed
from tests.support.cast import Cast
from tests.support.mornings import at_the_moment_of, serve, wanting

pytestmark = pytest.mark.django_db


def row_for(person: Person) -> OutboxRow:
    """The row of the mail to `person`."""
    return OutboxRow.objects.get(data__person_id=str(person.pk))


def mail_to(sink: Sink, person: Person) -> EmailMessage:
    (found,) = [mail for mail in sink.mails if mail["To"] == person.email]
    return found


def part(mail: EmailMessage, kind: str) -> str:
    found = mail.get_body((kind,))
    assert found is not None
    return str(found.get_content())


def test_a_mail_is_plain_and_html_with_the_row_s_id(sink: Sink, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    with at_the_moment_of(counterpart):
        row = row_for(counterpart)
        serve()
    mail = mail_to(sink, counterpart)
    assert mail["Message-ID"] == f"<{row.pk}@localhost>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail.get_content_type() == "multipart/alternative"
    assert str(agreement.pk) in part(mail, "plain")
    assert str(agreement.pk) in part(mail, "html")


def test_one_press_in_a_mail_program_stops_mail(sink: Sink, holder: Person, counterpart: Person) -> None:
    """RFC 8058: two headers, and an address that takes a POST of a program without a cookie."""
    proposed(holder, counterpart)
    with at_the_moment_of(counterpart):
        serve()
    mail = mail_to(sink, counterpart)
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    address = mail["List-Unsubscribe"].strip().removeprefix("<").removesuffix(">")
    assert address in part(mail, "plain")
    program = Client(enforce_csrf_checks=True)
    answer = program.post(urlsplit(address).path, {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200  # and leads nowhere
    assert Reach.objects.get(person=counterpart).rhythm == Rhythm.NEVER


def test_the_message_id_names_the_host_that_people_use(
    sink: Sink, settings: Settings, holder: Person, counterpart: Person
) -> None:
    settings.BASE_URL = "https://afspraak.example.org:8443"
    proposed(holder, counterpart)
    with at_the_moment_of(counterpart):
        serve()
    mail = mail_to(sink, counterpart)
    assert mail["Message-ID"].endswith("@afspraak.example.org>")
    assert "https://afspraak.example.org:8443/agreements/" in part(mail, "plain")


def test_a_refused_mail_is_tried_again_under_the_same_id(
    sink: Sink, holder: Person, counterpart: Person
) -> None:
    proposed(holder, counterpart)
    with at_the_moment_of(counterpart):
        OutboxRow.objects.exclude(pk=row_for(counterpart).pk).delete()
        sink.answers = ["451 later please", "451 later please"]
        assert outbox.serve_due() == 0
        assert outbox.serve_due() == 0  # it waits first
        assert len(sink.mails) == 1
        moment = clock.now()
    for served in (0, 1):
        moment += timedelta(hours=1)
        with clock.at(moment):
            assert outbox.serve_due() == served
    assert len(sink.mails) == 3
    assert len({mail["Message-ID"] for mail in sink.mails}) == 1
    assert not OutboxRow.objects.exists()
    assert counterpart.email not in wanting()


def test_a_worker_that_stops_between_sending_and_noting_it_repeats_the_same_mail(
    sink: Sink, holder: Person, counterpart: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed(holder, counterpart)
    with at_the_moment_of(counterpart):
        OutboxRow.objects.exclude(pk=row_for(counterpart).pk).delete()
        with monkeypatch.context() as broken:
            broken.setattr(serving, "_delete", _stop)
            with pytest.raises(KeyboardInterrupt):
                outbox.serve_due()
        assert OutboxRow.objects.count() == 1
        moment = clock.now()
    with clock.at(moment + serving.LEASE + timedelta(seconds=1)):
        assert outbox.serve_due() == 1
    first, second = sink.mails
    assert first["Message-ID"] == second["Message-ID"]
    assert part(first, "plain") == part(second, "plain")


def _stop(row: OutboxRow) -> None:
    raise KeyboardInterrupt


HOUR = 60  # minutes


def test_an_hour_without_a_mail_server_loses_nothing(settings: Settings, sink: Sink, cast: Cast) -> None:
    """Everybody's mail is tried again, after ever longer waits, and comes once when the server is back."""
    readers = [cast.counterpart, cast.teammate, cast.stranger, cast.steward]
    for reader in readers:
        proposed(cast.holder, reader)
    with at_the_moment_of(cast.counterpart):
        began, rows = clock.now(), {row.pk for row in OutboxRow.objects.all()}
        assert len(rows) == len(readers) + 1  # the holder signed five times: one mail of receipts
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
    for minute in range(HOUR):
        with clock.at(began + timedelta(minutes=minute)):
            gather()
            serve()
            waits, told = list(mail_waits()), outbox.held_up()
    assert sink.mails == []
    assert {row.pk for row in OutboxRow.objects.all()} == rows  # nothing is lost, nothing added
    tried = set(OutboxRow.objects.values_list("attempts", flat=True))
    assert all(4 <= attempts <= 10 for attempts in tried), "more often than each minute, or hardly at all"
    assert len(waits) == 1
    assert "5" in waits[0].sentence
    assert not any(reader.email in waits[0].sentence for reader in readers)
    assert told == outbox.HeldUp(5, began.astimezone(clock.zone()).date(), 0)
    settings.EMAIL_PORT = port
    for minute in range(HOUR, 3 * HOUR):
        with clock.at(began + timedelta(minutes=minute)):
            gather()
            serve()
    assert sorted(mail["To"] for mail in sink.mails) == sorted(
        [cast.holder.email, *(r.email for r in readers)]
    )
    assert len({mail["Message-ID"] for mail in sink.mails}) == len(rows)
    with clock.at(began + timedelta(minutes=3 * HOUR)):
        assert list(mail_waits()) == []
        assert outbox.held_up() == outbox.HeldUp(0, None, 0)
    assert not Notice.objects.exists()


def test_what_a_mail_that_was_given_up_held_comes_with_the_next(
    settings: Settings, sink: Sink, holder: Person, counterpart: Person
) -> None:
    proposed(holder, counterpart)
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
    with at_the_moment_of(counterpart):
        began = clock.now()
    for hours in range(0, 80, 2):
        with clock.at(began + timedelta(hours=hours)):
            serve()
    assert OutboxRow.objects.filter(failed_on__isnull=False).count() == 2
    assert outbox.held_up() == outbox.HeldUp(0, None, 2)
    settings.EMAIL_PORT = port
    with clock.at(began + timedelta(days=4)):
        jobs.tidy()
        with at_the_moment_of(counterpart):
            serve()
    assert mail_to(sink, counterpart)["To"] == counterpart.email
    assert not Notice.objects.exists()
