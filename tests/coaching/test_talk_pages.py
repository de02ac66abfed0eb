"""The pages of conversations: what they show to whom, in whose zone, and at what cost."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from afspraak.coaching.actions import talk as actions
from afspraak.coaching.actions import talk_agenda, talk_follow_up, talk_rhythm, talk_words
from afspraak.coaching.actions.talk import Moment
from afspraak.coaching.models import CoachingConversation, TalkNote
from afspraak.coaching.queries import talk as talks
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.away import announced
from tests.support.cast import Cast
from tests.support.talks import again, agreed, asked_in, closed, planned

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Person], Client]
WINTER, SPRING_FORWARD = date(2026, 11, 27), date(2027, 3, 28)


def fill(talk: CoachingConversation, by: Person, many: int) -> None:
    due = clock.today() + timedelta(days=30)
    for number in range(many):
        text = f"Nummer {number}"
        talk_agenda.add_point(talk, by=by, text=text, key=uuid.uuid4())
        talk_words.write_note(talk, by=by, text=text, question="goal", key=uuid.uuid4())
        what = {"text": text, "owner": by, "due_on": due}
        talk_follow_up.add_follow_up(talk, by=by, **what, key=uuid.uuid4())


def queries(client: Client, path: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as found:
        assert client.get(path).status_code == 200
    return len(found)


def test_a_page_costs_the_same_with_many_points_notes_and_follow_ups(cast: Cast, client_of: ClientOf) -> None:
    client, costs = client_of(cast.holder), []
    for many in (3, 40):
        talk = agreed(cast.holder, cast.counterpart)
        fill(talk, cast.holder, many)
        costs.append(queries(client, reverse("coaching:talk", args=[talk.pk])))
        CoachingConversation.objects.all().delete()
    assert costs[0] == costs[1]
    assert costs[0] <= 32


def test_the_list_costs_the_same_with_many_conversations(cast: Cast, client_of: ClientOf) -> None:
    client, costs = client_of(cast.counterpart), []
    for many in (3, 20):
        for _ in range(many):
            fill(agreed(cast.holder, cast.counterpart), cast.counterpart, 1)
            closed(agreed(cast.counterpart, cast.teammate, clock.today()), cast.counterpart)
        costs.append(queries(client, reverse("coaching:talks")))
    assert costs[0] == costs[1]
    assert costs[0] <= 20


def plan(client: Client, other: Person, on: date, time: str) -> tuple[int, str]:
    body = {"on": str(on), "time": time, "place": "", "seen": "0", "key": str(uuid.uuid4())}
    got = client.post(reverse("coaching:talk_plan", args=[other.pk]), body)
    return got.status_code, got.content.decode()


def test_who_plans_reads_until_when_the_other_is_away(cast: Cast, client_of: ClientOf) -> None:
    path = reverse("coaching:talk_plan", args=[cast.counterpart.pk])
    assert "is er niet" not in client_of(cast.holder).get(path).content.decode()
    announced(cast.counterpart)
    assert "Marjolein is er niet" in client_of(cast.holder).get(path).content.decode()


def test_the_planned_day_tells_that_the_other_is_away_then(cast: Cast, client_of: ClientOf) -> None:
    """To each of the two of the other, also where that was said after it was planned; to nobody else."""
    says, day = "Marjolein is er die dag niet, tot en met", clock.today() + timedelta(days=9)
    talk = agreed(cast.holder, cast.counterpart, day)
    asked_in(talk, cast.teammate, comes=True)
    page, move = (reverse(f"coaching:{name}", args=[talk.pk]) for name in ("talk", "talk_move"))
    assert says not in client_of(cast.holder).get(page).content.decode()
    announced(cast.counterpart, first=day - timedelta(days=1))
    for path in (page, move):
        assert says in client_of(cast.holder).get(path).content.decode()
    for other in (cast.counterpart, cast.teammate):
        assert "er die dag niet" not in client_of(other).get(page).content.decode()
    closed(talk, cast.holder)
    assert says not in client_of(cast.holder).get(page).content.decode()


def test_a_day_that_the_rhythm_suggests_tells_it_too(cast: Cast, client_of: ClientOf) -> None:
    path = reverse("coaching:talk_plan", args=[cast.counterpart.pk])
    closed(agreed(cast.holder, cast.counterpart, clock.today()), cast.holder)
    talk_rhythm.propose_rhythm(cast.holder, by=cast.counterpart, weeks=2, key=uuid.uuid4())
    talk_rhythm.answer_rhythm(cast.counterpart, by=cast.holder, is_yes=True, key=uuid.uuid4())
    announced(cast.counterpart, first=clock.today() + timedelta(days=10), days=20)
    assert "Marjolein is er die dag niet" in client_of(cast.holder).get(path).content.decode()


def test_each_reads_the_time_in_their_own_zone(cast: Cast, client_of: ClientOf) -> None:
    cast.counterpart.time_zone = "Asia/Tokyo"
    cast.counterpart.save(update_fields=["time_zone"])
    with clock.at(date(2026, 11, 25)):
        assert plan(client_of(cast.holder), cast.counterpart, WINTER, "14:00")[0] == 303
        talk = CoachingConversation.objects.get()
        page = reverse("coaching:talk", args=[talk.pk])
        assert talk.on == WINTER
        assert "om 14.00\u00a0uur" in client_of(cast.holder).get(page).content.decode()
        assert "om 22.00\u00a0uur" in client_of(cast.counterpart).get(page).content.decode()


def test_a_time_that_falls_on_another_day_here_has_the_date_of_here(cast: Cast, client_of: ClientOf) -> None:
    cast.holder.time_zone = "Asia/Tokyo"
    cast.holder.save(update_fields=["time_zone"])
    with clock.at(date(2026, 11, 25)):
        assert plan(client_of(cast.holder), cast.counterpart, WINTER, "07:00")[0] == 303
    assert CoachingConversation.objects.get().on == WINTER - timedelta(days=1)


def test_a_time_that_the_clock_skips_is_no_time(cast: Cast, client_of: ClientOf) -> None:
    with clock.at(date(2027, 3, 1)):
        status, page = plan(client_of(cast.holder), cast.counterpart, SPRING_FORWARD, "02:30")
        assert status == 422
        assert 'id="id_time_error"' in page
        assert plan(client_of(cast.holder), cast.counterpart, SPRING_FORWARD, "03:30")[0] == 303


def test_words_that_come_too_late_are_given_back(cast: Cast, client_of: ClientOf) -> None:
    talk = agreed(cast.holder, cast.counterpart, clock.today())
    client = client_of(cast.holder)
    closed(talk, cast.counterpart)
    body = {"text": "Dit wilde ik nog kwijt.", "question": "", "seen": "0", "key": str(uuid.uuid4())}
    got = client.post(reverse("coaching:talk_note", args=[talk.pk]), body)
    assert got.status_code == 409
    assert "Dit wilde ik nog kwijt." in got.content.decode()
    assert not TalkNote.objects.exists()


def test_who_acts_on_an_older_page_is_told_and_keeps_what_they_typed(cast: Cast, client_of: ClientOf) -> None:
    talk = planned(cast.holder, cast.counterpart)
    body = {
        "on": str(clock.today()),
        "time": "",
        "place": "Eerst bellen",
        "seen": "0",
        "key": str(uuid.uuid4()),
    }
    path = reverse("coaching:talk_move", args=[talk.pk])
    assert client_of(cast.counterpart).post(path, body | {"key": str(uuid.uuid4())}).status_code == 303
    got = client_of(cast.holder).post(path, body | {"place": "Toch wandelen"})
    assert got.status_code == 409
    assert "Toch wandelen" in got.content.decode()
    assert again(talk).place == "Eerst bellen"


def test_of_one_day_they_stand_by_their_time(cast: Cast) -> None:
    """What has no time stands after what has one; the day goes before."""
    day = clock.today() + timedelta(days=3)

    def at(hour: int | None, on: date = day) -> uuid.UUID:
        starts = None if hour is None else datetime(on.year, on.month, on.day, hour, tzinfo=UTC)
        moment = Moment(on, starts_at=starts)
        return actions.plan(cast.counterpart, moment, by=cast.holder, key=uuid.uuid4()).pk

    third, last, second, first = at(None), at(8, day + timedelta(days=1)), at(14), at(9)
    assert [talk.pk for talk in talks.mine(cast.holder).coming] == [first, second, third, last]
    assert talks.next_talks(cast.counterpart)[cast.holder.pk].pk == first
