"""What is suggested for an agenda from earlier conversations: what somebody was to do, and did not yet."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.coaching.actions import talk_agenda, talk_follow_up, talk_words
from afspraak.coaching.models import AgendaItem, CoachingConversation
from afspraak.coaching.models.talk import About
from afspraak.coaching.queries.talk import whole
from afspraak.core import clock
from afspraak.core.errors import NotThere
from afspraak.people.models import Person
from tests.support.cast import Cast
from tests.support.talks import agreed, asked_in, closed

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]
TO_DO = "Bellen met de leverancier"


def key() -> uuid.UUID:
    return uuid.uuid4()


@pytest.fixture
def before(cast: Cast) -> CoachingConversation:
    """A conversation that was held; its coach is to do something after it."""
    talk = agreed(cast.holder, cast.counterpart, clock.today())
    due_on = clock.today() + timedelta(days=20)
    talk_follow_up.add_follow_up(
        talk, by=cast.holder, text=TO_DO, owner=cast.counterpart, due_on=due_on, key=key()
    )
    return closed(talk, cast.holder)


def suggested(talk: CoachingConversation, me: Person) -> list[str]:
    return [each.title for each in whole(me, talk).suggestions if each.about == About.FOLLOW_UP]


def put(talk: CoachingConversation, by: Person) -> AgendaItem:
    """What was to be done, on the agenda of `talk`."""
    (found,) = (each for each in whole(by, talk).suggestions if each.about == About.FOLLOW_UP)
    talk_agenda.add_suggestion(talk, by=by, suggestion=found.name, key=key())
    return AgendaItem.objects.get(talk=talk)


def test_what_is_not_done_is_suggested_to_both_until_it_stands_there(
    cast: Cast, before: CoachingConversation, client_of: ClientOf
) -> None:
    coming = agreed(cast.holder, cast.counterpart)
    assert suggested(coming, cast.holder) == suggested(coming, cast.counterpart) == [TO_DO]
    point = put(coming, cast.counterpart)
    assert (point.text, point.about) == ("", About.FOLLOW_UP)
    assert suggested(coming, cast.holder) == []
    page = client_of(cast.holder).get(reverse("coaching:talk", args=[coming.pk])).content.decode()
    assert f"{reverse('coaching:talk', args=[before.pk])}#follow-up-1" in page
    assert TO_DO in page


def test_what_is_done_is_not_suggested(cast: Cast, before: CoachingConversation) -> None:
    coming = agreed(cast.holder, cast.counterpart)
    talk_follow_up.finish_follow_up(before, 1, by=cast.counterpart, is_done=True, key=key())
    assert suggested(coming, cast.holder) == []


def test_of_another_pair_it_is_not_suggested(cast: Cast, before: CoachingConversation) -> None:
    of_others = agreed(cast.counterpart, cast.coachs_coach)
    assert suggested(of_others, cast.counterpart) == []
    name = f"{About.FOLLOW_UP.value}.{before.follow_ups.get().pk}"
    with pytest.raises(NotThere):
        talk_agenda.add_suggestion(of_others, by=cast.counterpart, suggestion=name, key=key())


def test_who_was_asked_in_does_not_read_it(
    cast: Cast, before: CoachingConversation, client_of: ClientOf
) -> None:
    coming = agreed(cast.holder, cast.counterpart)
    put(coming, cast.holder)
    asked_in(coming, cast.teammate, comes=True)
    page = client_of(cast.teammate).get(reverse("coaching:talk", args=[coming.pk])).content.decode()
    assert TO_DO not in page
    assert reverse("coaching:talk", args=[before.pk]) not in page


def test_erased_it_is_on_no_agenda(cast: Cast, before: CoachingConversation) -> None:
    coming = agreed(cast.holder, cast.counterpart)
    put(coming, cast.holder)
    talk_words.erase_own(before, "follow-ups", 1, by=cast.holder, key=key())
    assert not coming.agenda.exists()


def test_not_reached_it_goes_along(cast: Cast, before: CoachingConversation) -> None:
    put(coming := agreed(cast.holder, cast.counterpart), cast.holder)
    closed(coming, cast.holder)
    after = agreed(cast.holder, cast.counterpart)
    (point,) = whole(cast.counterpart, after).points
    assert (point.title, point.item.is_from_before) == (TO_DO, True)


def test_erased_words_are_erased_where_they_went_along(cast: Cast) -> None:
    """Also those of somebody who was asked in, who does not see the next conversation."""
    talk = agreed(cast.holder, cast.counterpart, clock.today())
    asked_in(talk, cast.teammate, comes=True)
    for by, text in ((cast.teammate, "Een punt"), (cast.holder, "Een ander punt"), (cast.holder, "Een punt")):
        talk_agenda.add_point(talk, by=by, text=text, key=key())
    closed(talk, cast.holder)
    after = agreed(cast.holder, cast.counterpart)
    talk_words.erase_own(talk, "agenda", 1, by=cast.teammate, key=key())
    assert sorted(AgendaItem.objects.filter(talk=after).values_list("text", "by")) == [
        ("Een ander punt", cast.holder.pk),
        ("Een punt", cast.holder.pk),
    ]
