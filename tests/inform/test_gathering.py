"""Gathering: everybody whose moment has come gets one mail, also of two workers, also among two thousand."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta
from threading import Barrier, Thread

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from afspraak.core import clock
from afspraak.core.outbox.models import OutboxRow
from afspraak.inform import actions
from afspraak.inform.actions import gather, gathering
from afspraak.inform.events import FallsDue
from afspraak.inform.jobs import note_what_falls_due
from afspraak.inform.models import Notice, Reach, Rhythm
from afspraak.people.models import Away, OwnDay, Person
from tests.support.agreements import signed, told
from tests.support.cast import Cast
from tests.support.mornings import mail_of, serve, wanting

MONDAY = date(2026, 11, 23)


@contextmanager
def amsterdam(day: date, hour: int, minute: int = 0) -> Iterator[None]:
    moment = clock.midnight(day) + timedelta(hours=hour, minutes=minute)
    with clock.at(moment):
        yield


def something_for(person: Person, day: date = MONDAY, hour: int = 6) -> None:
    with amsterdam(day, hour):
        actions.note(FallsDue(uuid.uuid4()), [person])


def people(number: int) -> list[Person]:
    made = [
        Person(email=f"p{n}@example.org", given_name="Bram", family_name=f"Van {n}", password="!")
        for n in range(number)
    ]
    return Person.objects.bulk_create(made)


def choose(person: Person, rhythm: str, weekday: int = 0, at: time = time(8, 30)) -> None:
    actions.choose(
        person, by=person, rhythm=rhythm, weekday=weekday, at=at, at_once=False,
        at_once_from=time(8), at_once_until=time(18),
    )  # fmt: skip


@pytest.mark.django_db
class TestMoments:
    def test_each_at_their_own_moment_in_their_own_zone(self, cast: Cast) -> None:
        Person.objects.filter(pk=cast.teammate.pk).update(time_zone="America/New_York")
        cast.teammate.refresh_from_db()
        choose(cast.stranger, Rhythm.WORKING_DAYS, at=time(16))
        for person in (cast.holder, cast.teammate, cast.stranger):
            something_for(person, MONDAY, hour=7)
        due = {(8, 29): 0, (8, 31): 1, (14, 29): 0, (14, 31): 1, (15, 59): 0, (16, 1): 1, (23, 0): 0}
        for (hour, minute), number in due.items():
            with amsterdam(MONDAY, hour, minute):
                assert gather() == number, (hour, minute)
        asked = [row.data["person_id"] for row in OutboxRow.objects.order_by("not_before")]
        assert asked == [str(p.pk) for p in (cast.holder, cast.teammate, cast.stranger)]

    def test_weekends_holidays_and_days_away_are_silent(self, cast: Cast) -> None:
        saturday = MONDAY - timedelta(days=2)
        OwnDay.objects.create(on=MONDAY, works=False)
        first, last = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
        Away.objects.create(person=cast.holder, first=first, last=last)
        for person in (cast.holder, cast.teammate):
            something_for(person, saturday)
        sent = {}
        for ahead in range(7):
            with amsterdam(saturday + timedelta(days=ahead), 8, 31):
                sent[ahead] = gather()
        assert sent == {0: 0, 1: 0, 2: 0, 3: 1, 4: 0, 5: 1, 6: 0}

    def test_weekly(self, cast: Cast) -> None:
        choose(cast.holder, Rhythm.WEEKLY, weekday=2)
        something_for(cast.holder, MONDAY - timedelta(days=4))
        sent = []
        for ahead in range(14):
            with amsterdam(MONDAY + timedelta(days=ahead), 8, 31):
                something_for(cast.holder, MONDAY + timedelta(days=ahead), hour=8)
                sent.append(gather())
        assert sent == [0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]

    def test_never(self, cast: Cast) -> None:
        something_for(cast.holder)
        choose(cast.holder, Rhythm.NEVER)
        assert not Notice.objects.exists()  # what waited is dropped: it stands on Today
        something_for(cast.holder)
        assert not Notice.objects.exists()

    def test_another_moment_takes_along_what_waits(self, cast: Cast) -> None:
        something_for(cast.holder)
        with amsterdam(MONDAY, 7):
            choose(cast.holder, Rhythm.WORKING_DAYS, at=time(6, 30))
        with amsterdam(MONDAY, 7, 5):
            assert gather() == 0  # not at once: that moment is over for today
        with amsterdam(MONDAY + timedelta(days=1), 6, 31):
            assert gather() == 1

    def test_one_a_day_whatever_the_moment_is_moved_to(self, cast: Cast) -> None:
        something_for(cast.holder)
        with amsterdam(MONDAY, 8, 31):
            assert gather() == 1
        choose(cast.holder, Rhythm.WORKING_DAYS, at=time(17))
        something_for(cast.holder, MONDAY, hour=12)
        with amsterdam(MONDAY, 17, 1):
            assert gather() == 0
        with amsterdam(MONDAY + timedelta(days=1), 17, 1):
            assert gather() == 1

    def test_the_last_mail_is_known_by_its_date_alone(self, cast: Cast) -> None:
        something_for(cast.holder)
        with amsterdam(MONDAY, 8, 31):
            gather()
        assert Reach.objects.get(person=cast.holder).last_on == MONDAY


@pytest.mark.django_db
def test_few_queries_for_two_hundred_as_for_two() -> None:
    """It is asked each half minute: who has nothing due costs nothing but the look."""
    number = {}
    for many in (2, 200):
        Person.objects.all().delete()
        for person in people(many):
            something_for(person)
        with amsterdam(MONDAY, 8), CaptureQueriesContext(connection) as looked:
            assert gather() == 0
        number[many] = len(looked)
    assert number[2] == number[200] <= 6
    with amsterdam(MONDAY, 8, 31), CaptureQueriesContext(connection) as sent:
        assert gather() == 200
    assert len(sent) < 200 + 25
    assert gather() == 0


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_send_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both found the same people due before either claimed one."""
    for person in people(40):
        something_for(person)
    together, due = Barrier(2), gathering._due
    results: list[int] = []

    def both_look() -> Iterator[gathering.Due]:
        found = list(due())
        together.wait(30)
        return iter(found)

    monkeypatch.setattr(gathering, "_due", both_look)

    def work() -> None:
        with amsterdam(MONDAY, 8, 31):
            results.append(gather())
        connection.close()

    workers = [Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sum(results) == 40
    rows = Counter(row.data["person_id"] for row in OutboxRow.objects.all())
    assert set(rows.values()) == {1}
    assert len(rows) == 40


@pytest.mark.django_db
class TestFallingDue:
    def test_a_rhythm_is_brought_to_mind_once_and_to_the_holder_alone(self, cast: Cast) -> None:
        agreement = told(signed(cast.holder, cast.counterpart))
        serve()
        Notice.objects.all().delete()
        for ahead in range(13, 24):
            with clock.at(clock.today() + timedelta(days=ahead)):
                note_what_falls_due()
        assert wanting() == {cast.holder.email}
        assert Notice.objects.count() == 1
        with clock.at(clock.today() + timedelta(days=24)):
            sent = mail_of(cast.holder)
            assert sent is not None
            assert agreement.terms_shown.title in str(sent.body)
            assert all(to != [cast.counterpart.email] for to in [m.to for m in mail.outbox])
            again = told(agreement)
            serve()
            Notice.objects.all().delete()
        with clock.at(clock.today() + timedelta(days=45)):  # the next rhythm
            note_what_falls_due()
        assert again.tell_next_on is None or wanting() >= {cast.holder.email}

    def test_a_promise_is_brought_to_mind_once_and_to_who_promised(self, cast: Cast) -> None:
        signed(cast.holder, cast.counterpart)
        serve()
        Notice.objects.all().delete()
        with clock.at(clock.today() + timedelta(days=30)):
            note_what_falls_due()
            note_what_falls_due()
            assert Notice.objects.filter(receiver=cast.counterpart).count() == 1
            sent = mail_of(cast.counterpart)
        assert sent is not None
        assert "Ik regel een jurist" not in str(sent.body)  # what was promised is read after signing in
        assert cast.holder.full_name in str(sent.body)

    def test_who_was_asked_to_stand_in_hears_of_it(self, cast: Cast) -> None:
        today = clock.today()
        Away.objects.create(
            person=cast.holder, first=today + timedelta(3), last=today + timedelta(9),
            stand_in=cast.teammate, answer="asked", asked_on=today,
        )  # fmt: skip
        note_what_falls_due()
        note_what_falls_due()
        assert wanting() == {cast.teammate.email}
        assert Notice.objects.count() == 1
        sent = mail_of(cast.teammate)
        assert sent is not None
        assert cast.holder.full_name in str(sent.body)
