"""The worker's loop, and what runs once for each date."""

from __future__ import annotations

import threading
from datetime import date

import pytest
from django.conf import settings as product
from django.db import DatabaseError, connection
from django.utils.module_loading import import_string
from pytest_django import Settings

from afspraak.core import clock
from afspraak.core.jobs import Frequent, Nightly, run_next, work, work_forever
from afspraak.core.jobs.frequent import Pulse
from afspraak.core.jobs.models import NightlyRun

ran: list[str] = []


def first() -> None:
    ran.append("first")


def breaks() -> None:
    raise ZeroDivisionError


def last() -> None:
    ran.append("last")


SCHEDULE = [Nightly(name, f"tests.core.test_jobs.{name}") for name in ("first", "breaks", "last")]


@pytest.fixture(autouse=True)
def schedule(settings: Settings) -> None:
    settings.SCHEDULE = "tests.core.test_jobs.SCHEDULE"
    ran.clear()


def the_night() -> int:
    """How many jobs ran until none was left."""
    jobs = 0
    while run_next():
        jobs += 1
    return jobs


@pytest.mark.django_db
def test_each_job_runs_once_a_date_and_a_broken_one_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    with clock.at(date(2026, 11, 24)):
        assert the_night() == 3
        assert the_night() == 0
    assert ran == ["first", "last"]
    assert "the nightly job breaks failed" in caplog.text
    with clock.at(date(2026, 11, 27)):  # a worker that was away makes up for it once
        assert the_night() == 3
    assert set(NightlyRun.objects.values_list("ran_on", flat=True)) == {date(2026, 11, 27)}


@pytest.mark.django_db(transaction=True)
def test_the_worker_serves_and_runs_until_it_is_told_to_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    stop = threading.Event()
    served = []

    def serve(**_: object) -> int:
        served.append(1)
        ran.append("served")
        if len(served) == 3:
            stop.set()
        return 0

    monkeypatch.setattr(work, "serve_due", serve)
    monkeypatch.setattr(work, "PAUSE", 0.01)
    worker = threading.Thread(target=_in_thread, args=(stop,))
    worker.start()
    worker.join(timeout=20)
    assert not worker.is_alive()
    assert ran == ["served", "first", "served", "served", "last"]  # mail does not wait for a whole night


def test_the_worker_waits_for_a_database_that_is_away(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    stop = threading.Event()

    def away(**_: object) -> int:
        if caplog.records:
            stop.set()
        raise DatabaseError("host 10.0.0.1 does not answer")

    monkeypatch.setattr(work, "close_old_connections", lambda: None)
    monkeypatch.setattr(work, "serve_due", away)
    monkeypatch.setattr(work, "PAUSE_AFTER_ERROR", 0.01)
    work_forever(stop)
    assert len(caplog.records) == 2


def _in_thread(stop: threading.Event) -> None:
    try:
        work_forever(stop)
    finally:
        connection.close()


def test_every_path_in_the_schedule_and_the_subscribers_leads_somewhere() -> None:
    for job in import_string("afspraak.config.schedule.SCHEDULE"):
        assert callable(import_string(job.run)), job.name
    for listeners in import_string(product.SUBSCRIBERS).values():
        assert all(callable(import_string(path)) for path in listeners)


FREQUENT = [Frequent(name, f"tests.core.test_jobs.{name}", every=60) for name in ("first", "breaks")]


def test_frequent_jobs_run_again_when_their_seconds_passed(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    settings.FREQUENT = "tests.core.test_jobs.FREQUENT"
    now = 100.0
    monkeypatch.setattr("afspraak.core.jobs.frequent.time.monotonic", lambda: now)
    pulse = Pulse()
    assert [pulse.run_due(), pulse.run_due()] == [2, 0]
    assert "the job breaks failed" in caplog.text
    now += 61
    assert pulse.run_due() == 2
    assert ran == ["first", "first"]
