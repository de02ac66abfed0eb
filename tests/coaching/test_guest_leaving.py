"""Whoever takes back what they asked of a guest takes the way in along, unless something is left of it."""

from __future__ import annotations

import uuid

import pytest

from afspraak.coaching.actions import feedback_asking as asking
from afspraak.coaching.actions import talk as talks
from afspraak.coaching.actions import talk_third
from afspraak.coaching.actions.talk_third import Third
from afspraak.coaching.models import AskedIn, CoachingConversation
from afspraak.core import outbox
from afspraak.people.models import Person
from tests.support.cast import Cast
from tests.support.feedback import GUEST, answered, ask_of, asked
from tests.support.talks import again, agreed

pytestmark = pytest.mark.django_db


def noor() -> Person:
    return Person.objects.get(email=GUEST.email)


def with_noor(cast: Cast) -> CoachingConversation:
    """A conversation of the holder and their coach that the holder asked Noor into; she comes."""
    talk = agreed(cast.holder, cast.counterpart)
    third = Third(name=GUEST.name, email=GUEST.email, language="nl")
    talk_third.propose_third(talk, third, by=cast.holder, key=uuid.uuid4())
    row = AskedIn.objects.get(talk=talk)
    talk_third.agree_third(talk, row.pk, by=cast.counterpart, key=uuid.uuid4())
    talk_third.answer_third(row.pk, by=noor(), is_yes=True, key=uuid.uuid4())
    return again(talk)


def test_a_question_taken_back_ends_the_visit(cast: Cast) -> None:
    request = asked(cast.holder, cast.teammate, outside=(GUEST,))
    assert noor().is_active
    asking.withdraw(request, by=cast.holder)
    outbox.serve_due()
    assert not noor().is_active
    assert not noor().invitations.exists()


def test_declined_or_not_it_looks_the_same(cast: Cast) -> None:
    """Who asked sees no earlier end of a guest who would rather not, and the same end afterwards."""
    request = asked(cast.holder, outside=(GUEST,))
    asking.decline(ask_of(noor()), by=noor(), key=uuid.uuid4())
    assert noor().invitations.get().inviter == cast.holder
    asking.withdraw(request, by=cast.holder)
    assert not noor().is_active


def test_who_gave_it_comes_in_until_their_day_to_take_it_back(cast: Cast) -> None:
    request = asked(cast.holder, outside=(GUEST,))
    answered(noor())
    asking.withdraw(request, by=cast.holder)
    assert noor().is_active


@pytest.mark.parametrize("left", ["another question", "a conversation", "a question of another"])
def test_what_else_is_asked_keeps_the_way_in(cast: Cast, left: str) -> None:
    if left == "a conversation":
        with_noor(cast)
    elif left == "another question":
        asked(cast.holder, outside=(GUEST,))
    else:
        asked(cast.teammate, outside=(GUEST,))
    asking.withdraw(asked(cast.holder, outside=(GUEST,)), by=cast.holder)
    outbox.serve_due()
    assert noor().is_active
    inviter = cast.teammate if left == "a question of another" else cast.holder
    assert noor().invitations.get().inviter == inviter


@pytest.mark.parametrize("by", ["holder", "counterpart"])
def test_a_conversation_that_is_called_off_or_closed_to_them_ends_it(cast: Cast, by: str) -> None:
    talk, one = with_noor(cast), getattr(cast, by)
    if by == "holder":
        talks.call_off(talk, by=one, seen=talk.revision, key=uuid.uuid4())
    else:
        talk_third.drop_third(talk, AskedIn.objects.get().pk, by=one, key=uuid.uuid4())
    assert not noor().is_active
