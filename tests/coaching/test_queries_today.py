"""Today asks little of the database, also when everything waits at once, once or many times."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.db.models import Model
from django.test import Client
from django.test.utils import CaptureQueriesContext

from afspraak.agreements.models import Agreement
from afspraak.coaching.actions import talk_follow_up, talk_rhythm, talk_third
from afspraak.coaching.actions.feedback_asking import Question, ask
from afspraak.coaching.actions.talk_third import Third
from afspraak.coaching.queries.gathering import NEW, WAITING
from afspraak.coaching.queries.waiting import waiting_for
from afspraak.coaching.states.feedback import About, Audience
from afspraak.core import clock, rows
from afspraak.people.models import Person
from tests.support.agreements import delivered, proposed, signed, told
from tests.support.away import announced
from tests.support.cast import Cast
from tests.support.feedback import appreciated, given
from tests.support.plans import walked_by
from tests.support.signals import offered, postponed, raised
from tests.support.talks import agreed, asked_in, planned

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]
MOST = 20  # queries a page
KINDS = {
    "signal_to_answer", "signal_to_come_back_to", "offer_to_answer",
    "talk_to_agree", "talk_to_hold", "follow_up_to_do", "third_to_agree", "third_to_come", "rhythm_to_agree",
    "feedback_to_give", "appreciation_to_publish", "stand_in_asked", "stand_in_declined",
}  # fmt: skip


def queries(client: Client) -> list[dict[str, Any]]:
    with CaptureQueriesContext(connection) as asked:
        assert client.get("/").status_code == 200
    return asked.captured_queries


def signals_wait(cast: Cast, agreement: Agreement) -> None:
    raised(cast.holder, agreement)
    postponed(raised(cast.holder, agreement), cast.counterpart, clock.today() + timedelta(days=3))
    offered(raised(cast.counterpart), cast.coachs_coach)


def talks_wait(cast: Cast) -> None:
    me, one, today = cast.counterpart, cast.holder, clock.today()
    planned(one, me)
    held = agreed(one, me, today)
    talk_follow_up.add_follow_up(held, by=me, text="Bellen", owner=me, due_on=today, key=uuid.uuid4())
    talk_third.propose_third(held, Third(colleague=cast.stranger), by=one, key=uuid.uuid4())
    asked_in(agreed(cast.overseer, cast.coachs_coach), me)
    talk_rhythm.propose_rhythm(me, by=one, weeks=4, key=uuid.uuid4())


def feedback_waits(cast: Cast, agreement: Agreement) -> None:
    me = cast.counterpart
    question = Question("Wat zag je?", About.AGREEMENT, agreement, colleagues=(me,))
    ask(question, by=cast.holder, key=uuid.uuid4())
    given(cast.holder, me)
    appreciated(cast.holder, me, Audience.ORGANISATION)


def all_waits(cast: Cast, turn: int) -> None:
    """For a coach with a coach of their own: every kind of thing that waits, once more."""
    me, later = cast.counterpart, clock.today() + timedelta(days=10 * turn)
    agreement = told(signed(cast.holder, me))
    signals_wait(cast, agreement)
    talks_wait(cast)
    feedback_waits(cast, agreement)
    announced(cast.teammate, first=later, stand_in=me)
    announced(me, first=later + timedelta(days=5), stand_in=cast.stranger, agrees=False)
    proposed(cast.holder, me)
    delivered(told(signed(cast.holder, me)))


@pytest.fixture
def me(cast: Cast) -> Person:
    """A coach whose coach is somebody else."""
    cast.overseer.coach = cast.coachs_coach
    cast.overseer.save(update_fields=["coach"])
    return cast.counterpart


def test_everything_at_once_stays_within_bounds(client_of: ClientOf, cast: Cast, me: Person) -> None:
    counted = []
    for turns in (range(1, 2), range(2, 9)):
        for turn in turns:
            all_waits(cast, turn)
        assert {each.kind for each in waiting_for(me)} == KINDS
        counted.append(len(queries(client_of(me))))
    assert counted[0] == counted[1] <= MOST


def test_everything_at_once_walks_no_table(client_of: ClientOf, cast: Cast, me: Person) -> None:
    all_waits(cast, 1)
    assert walked_by(queries(client_of(me))) == set()


def test_read_together_is_what_is_read_alone(cast: Cast, me: Person) -> None:
    """Each kind's rows, value for value, as its own QuerySet gives them."""
    all_waits(cast, 1)
    since = clock.today() - timedelta(days=1)
    asked = {n: each for read in (*WAITING.values(), *NEW.values()) for n, each in read(me, since).items()}
    found = rows.together(asked)
    for name, alone in asked.items():
        assert {row.pk: values(row) for row in found[name]} == {row.pk: values(row) for row in alone}
        assert not any(row._state.adding for row in found[name])
    assert {name for name, there in found.items() if not there} == {"opened", "resolved", "thanked"}


def values(row: Model) -> dict[str, Any]:
    return {name: value for name, value in row.__dict__.items() if not name.startswith("_")}
