"""Where nothing of coaching names somebody, one question tells; else it is read by the rules."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import compress
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from afspraak.coaching.models import Signal
from afspraak.coaching.queries.gathered import Gathered
from afspraak.coaching.queries.gathering import WAITING, all_rows
from afspraak.coaching.queries.waiting import waiting_for
from afspraak.coaching.queries.waiting_glance import opened, own_signals, thanked
from afspraak.coaching.states.signal import Readers
from afspraak.core import clock
from afspraak.core.rows import Glance
from afspraak.people.models import Membership, Person
from tests.support.cast import Cast
from tests.support.feedback import appreciated
from tests.support.signals import offered, raised, resolved

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]


def test_nothing_that_waits_takes_one_question(
    cast: Cast, django_assert_num_queries: Callable[[int], Any]
) -> None:
    with django_assert_num_queries(1):
        assert waiting_for(cast.holder) == []
    with django_assert_num_queries(1):
        assert all_rows(cast.holder, clock.today()) == Gathered(cast.holder)


def test_each_glances_for_themselves(cast: Cast) -> None:
    """The statement is worked out once, for whoever comes first."""
    glance = Glance(*WAITING)
    assert not any(glance(cast.stranger.pk))
    raised(cast.holder)
    named = compress(WAITING, glance(cast.counterpart.pk))
    assert [source.__name__ for source in named] == ["signals"]
    assert not any(glance(cast.stranger.pk))
    assert Glance(own_signals)(cast.holder.pk) == [True]
    assert Glance(own_signals)(cast.counterpart.pk) == [False]


def test_what_was_given_counts_since_a_day(cast: Cast) -> None:
    today = clock.today()
    appreciated(cast.counterpart, cast.holder)
    assert Glance(thanked)(cast.holder.pk, today) == [True]
    assert Glance(thanked)(cast.holder.pk, today + timedelta(days=1)) == [False]
    assert len(all_rows(cast.holder, today).thanked) == 1
    assert all_rows(cast.holder, today + timedelta(days=1)).thanked == []


def test_who_answered_sees_that_it_is_resolved(client_of: ClientOf, cast: Cast) -> None:
    """Also who chose to get no mail; and nobody else."""
    today = clock.today()
    signal = raised(cast.holder, text="De koppeling hapert.")
    offered(signal, cast.counterpart)
    assert all_rows(cast.counterpart, today).resolved == []
    resolved(signal)
    assert all_rows(cast.counterpart, today).resolved == [signal]
    assert all_rows(cast.counterpart, today + timedelta(days=1)).resolved == []
    assert all_rows(cast.holder, today).resolved == all_rows(cast.teammate, today).resolved == []
    shown = client_of(cast.counterpart).get("/").content.decode()
    assert "De koppeling hapert." in shown
    assert "De koppeling hapert." not in client_of(cast.teammate).get("/").content.decode()


def test_a_signal_to_a_team_or_to_all_is_new_for_who_may_answer_it(cast: Cast) -> None:
    """Else nobody would come upon it: it asks nobody by name."""
    today = clock.today()
    to_all = raised(cast.holder, readers=Readers.ANYONE)
    to_team = raised(cast.holder, readers=Readers.TEAM, team=cast.holder.home_team)
    raised(cast.holder)

    def new_for(person: Person, since: date = today) -> set[Signal]:
        return set(all_rows(person, since).opened)

    assert new_for(cast.teammate) == {to_all, to_team}
    assert new_for(cast.stranger) == {to_all}
    assert new_for(cast.holder) == set()
    assert new_for(cast.stranger, today + timedelta(days=1)) == set()
    assert cast.holder.home_team is not None
    Membership.objects.create(person=cast.stranger, team=cast.holder.home_team, since=today)
    assert new_for(cast.stranger) == {to_all, to_team}
    resolved(to_all)
    assert new_for(cast.stranger) == {to_team}
    assert Glance(opened)(cast.stranger.pk, today) == [True]


def test_a_glance_tells_whether_and_nothing_else(cast: Cast) -> None:
    raised(cast.holder)
    with CaptureQueriesContext(connection) as asked:
        assert all(type(is_there) is bool for is_there in Glance(*WAITING)(cast.holder.pk))
    assert len(asked) == 1
    assert asked[0]["sql"].startswith("SELECT EXISTS(")
