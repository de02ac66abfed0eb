"""The outbox: told if and only if the act stands, at least once, and never half."""

from __future__ import annotations

import os
import signal
import threading
import uuid
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from django.db import connection, transaction
from pytest_django import Settings

from afspraak.core import clock, outbox
from afspraak.core.jobs.models import NightlyRun
from afspraak.core.outbox import serving
from afspraak.core.outbox.models import OutboxRow
from tests.support.dead_clients import let_the_server_notice, served_elsewhere


@dataclass(frozen=True)
class Happened(outbox.Event):
    thing: uuid.UUID
    number: int


@dataclass(frozen=True)
class Dated(outbox.Event):
    on: date


HEARD = "tests.core.test_outbox.heard"
SUBSCRIBERS = {Happened: [HEARD]}
TWO_SUBSCRIBERS = {Happened: [HEARD, "tests.core.test_outbox.sent"]}
OUTWARD = {Happened: ["tests.core.test_outbox.sent"]}

told: list[tuple[outbox.Event, uuid.UUID]] = []
behaviour: dict[str, object] = {}


def heard(event: outbox.Event, *, row_id: uuid.UUID) -> None:
    """A listener that acts in the database: it notes the row under its id."""
    told.append((event, row_id))
    NightlyRun(name=str(row_id)).save(force_insert=True)
    _misbehave(row_id)


@outbox.outward
def sent(event: outbox.Event, *, row_id: uuid.UUID) -> None:
    """A listener that acts outside the database."""
    behaviour["in_transaction"] = connection.in_atomic_block
    told.append((event, row_id))
    _misbehave(row_id)


def _misbehave(row_id: uuid.UUID) -> None:
    if error := behaviour.get("raise"):
        raise error  # type: ignore[misc]
    if behaviour.get("lose_lease"):
        OutboxRow.objects.filter(pk=row_id).update(attempts=99)
    if behaviour.get("kill"):
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.fixture(autouse=True)
def subscribers(settings: Settings) -> None:
    settings.SUBSCRIBERS = "tests.core.test_outbox.SUBSCRIBERS"
    told.clear()
    behaviour.clear()


def happen(number: int = 1) -> Happened:
    event = Happened(uuid.uuid4(), number)
    with transaction.atomic():
        outbox.record(event)
    return event


def acts() -> int:
    return NightlyRun.objects.count()


# --- recording ------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_a_row_for_each_listener_with_ids_only(settings: Settings) -> None:
    settings.SUBSCRIBERS = "tests.core.test_outbox.TWO_SUBSCRIBERS"
    event = happen(7)
    rows = OutboxRow.objects.order_by("listener")
    assert [row.listener.rsplit(".", 1)[1] for row in rows] == ["heard", "sent"]
    assert rows[0].data == {"thing": str(event.thing), "number": 7}
    assert rows[0].event == "tests.core.test_outbox.Happened"


@pytest.mark.django_db(transaction=True)
def test_an_event_falls_with_its_act() -> None:
    with pytest.raises(ZeroDivisionError):
        _record_and_fail()
    assert not OutboxRow.objects.exists()


@transaction.atomic
def _record_and_fail() -> None:
    outbox.record(Happened(uuid.uuid4(), 1))
    raise ZeroDivisionError


@pytest.mark.django_db(transaction=True)
def test_an_event_without_an_act_is_refused() -> None:
    with pytest.raises(RuntimeError):
        outbox.record(Happened(uuid.uuid4(), 1))


@pytest.mark.django_db
def test_an_event_with_more_than_ids_is_refused() -> None:
    with pytest.raises(TypeError, match="on is not an id"):
        outbox.record(Dated(date(2026, 1, 1)))


@pytest.mark.django_db
def test_an_event_that_nobody_hears_leaves_nothing(settings: Settings) -> None:
    settings.SUBSCRIBERS = "tests.core.test_outbox.OUTWARD"
    happen()
    OutboxRow.objects.all().delete()

    @dataclass(frozen=True)
    class Unheard(outbox.Event):
        number: int

    outbox.record(Unheard(1))
    assert not OutboxRow.objects.exists()


# --- serving --------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_a_served_row_is_gone_and_the_listener_heard_the_event() -> None:
    event = happen()
    row = OutboxRow.objects.get()
    assert outbox.serve_due() == 1
    assert told == [(event, row.pk)]
    assert not OutboxRow.objects.exists()
    assert outbox.serve_due() == 0


@pytest.mark.django_db
def test_no_more_than_the_limit_is_served() -> None:
    for number in range(5):
        happen(number)
    assert outbox.serve_due(limit=3) == 3
    assert OutboxRow.objects.count() == 2


@pytest.mark.django_db
def test_who_is_told_to_stop_finishes_the_row_in_hand_only() -> None:
    for number in range(3):
        happen(number)
    assert outbox.serve_due(stopped=lambda: bool(told)) == 1
    assert OutboxRow.objects.filter(leased_until__isnull=True).count() == 2


@pytest.mark.django_db
def test_a_row_that_another_worker_holds_is_left_until_the_lease_ends() -> None:
    happen()
    row = OutboxRow.objects.get()
    assert serving._claimed(row.pk) is not None
    assert serving._claimed(row.pk) is None
    assert outbox.serve_due() == 0
    with clock.at(clock.now() + serving.LEASE + timedelta(seconds=1)):
        assert outbox.serve_due() == 1


@pytest.mark.django_db
def test_an_error_undoes_the_act_and_the_row_waits_ever_longer(caplog: pytest.LogCaptureFixture) -> None:
    happen()
    behaviour["raise"] = OSError("bram@example.org is away")
    waits, moment = [], clock.now()
    for _ in range(4):
        with clock.at(moment):
            assert outbox.serve_due() == 0
            row = OutboxRow.objects.get()
            waits.append(row.not_before - moment)
            assert row.leased_until is None
            assert outbox.serve_due() == 0  # not yet
        moment = row.not_before
    assert waits == [serving.FIRST_WAIT * n for n in (1, 2, 4, 8)]
    assert acts() == 0
    assert len(caplog.records) == 4

    behaviour.clear()
    with clock.at(moment):
        assert outbox.serve_due() == 1
    assert acts() == 1


@pytest.mark.django_db
def test_what_keeps_failing_keeps_a_date_only_and_goes_after_a_week() -> None:
    happen()
    behaviour["raise"] = OSError()
    moment = clock.now()
    while (row := OutboxRow.objects.get()).failed_on is None:
        moment = max(moment, row.not_before)
        with clock.at(moment):
            outbox.serve_due()
            day = clock.today()
    assert row.attempts == serving.MOST_ATTEMPTS
    assert row.failed_on == day
    assert row.not_before == clock.midnight(day)
    assert row.leased_until is None
    with clock.at(day + timedelta(days=3)):
        assert outbox.serve_due() == 0
    with clock.at(day + timedelta(days=7)):
        assert outbox.prune_failed() == 0
    with clock.at(day + timedelta(days=8)):
        assert outbox.prune_failed() == 1


@pytest.mark.django_db
def test_one_bad_row_does_not_stop_the_others() -> None:
    happen()
    bad = OutboxRow(event="tests.nowhere.Gone", data={}, listener=HEARD, not_before=clock.now())
    bad.save()
    assert outbox.serve_due() == 1
    assert OutboxRow.objects.get() == bad


@pytest.mark.django_db
def test_who_lost_the_lease_undoes_its_act() -> None:
    happen()
    behaviour["lose_lease"] = True
    assert outbox.serve_due() == 0
    assert acts() == 0
    assert OutboxRow.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_what_leaves_the_house_holds_no_transaction(settings: Settings) -> None:
    settings.SUBSCRIBERS = "tests.core.test_outbox.TWO_SUBSCRIBERS"
    happen()
    assert outbox.serve_due() == 2
    assert behaviour["in_transaction"] is False
    assert not OutboxRow.objects.exists()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("table", ["SUBSCRIBERS", "OUTWARD"])
def test_a_worker_killed_halfway_loses_nothing(settings: Settings, table: str) -> None:
    settings.SUBSCRIBERS = f"tests.core.test_outbox.{table}"
    happen()
    assert served_elsewhere(table) == -signal.SIGKILL
    let_the_server_notice()

    behaviour.clear()
    assert acts() == 0  # the killed worker's act was undone
    row = OutboxRow.objects.get()
    assert row.attempts == 1
    with clock.at(clock.now() + serving.LEASE + timedelta(seconds=1)):
        assert outbox.serve_due() == 1
    assert [row_id for _, row_id in told] == [row.pk]
    assert not OutboxRow.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_many_workers_serve_each_row_once() -> None:
    for number in range(40):
        happen(number)

    def work() -> None:
        try:
            while outbox.serve_due(limit=10):
                pass
        finally:
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(timeout=60)
    outbox.serve_due()
    assert sorted(event.number for event, _ in told) == list(range(40))  # type: ignore[attr-defined]
    assert acts() == 40
    assert not OutboxRow.objects.exists()
