"""Appreciation: between two people, and read by others only where both like that."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.coaching import jobs
from afspraak.coaching.actions import appreciation as actions
from afspraak.coaching.models import Appreciation
from afspraak.coaching.queries import appreciation as found
from afspraak.coaching.queries.waiting import waiting_for
from afspraak.coaching.states.feedback import Audience
from afspraak.core import clock
from afspraak.core.errors import Invalid, NotThere, Refused
from afspraak.people.models import Person, Team
from tests.support.cast import Cast
from tests.support.feedback import appreciated, published

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]
OTHERS = ("counterpart", "coachs_coach", "steward", "overseer", "stranger", "guest")


def team_of(cast: Cast) -> Team:
    assert cast.holder.home_team is not None
    return cast.holder.home_team


@pytest.mark.parametrize("relation", OTHERS)
def test_between_two_people_nobody_else_reads_it(cast: Cast, relation: str) -> None:
    one = appreciated(cast.teammate, cast.holder)
    curious = getattr(cast, relation)
    assert not Appreciation.objects.all().may_see(curious, one)
    for act in (actions.keep_between_us, lambda a, by: actions.remove(a, by=by, key=uuid.uuid4())):
        with pytest.raises(NotThere):
            act(one, by=curious)


@pytest.mark.parametrize("audience", [Audience.TEAM, Audience.ORGANISATION])
def test_nobody_else_reads_it_before_the_receiver_likes_that_too(cast: Cast, audience: Audience) -> None:
    team = team_of(cast) if audience == Audience.TEAM else None
    one = appreciated(cast.teammate, cast.holder, audience, team)
    assert not Appreciation.objects.all().may_see(cast.counterpart, one)
    with pytest.raises(Refused):
        actions.answer_wish(one, by=cast.teammate, is_yes=True)
    assert [waits.kind for waits in waiting_for(cast.holder)] == ["appreciation_to_publish"]
    published(one)
    assert Appreciation.objects.all().may_see(cast.counterpart, one)
    assert waiting_for(cast.holder) == []


def test_a_team_reads_it_and_others_do_not(cast: Cast) -> None:
    one = published(appreciated(cast.teammate, cast.holder, Audience.TEAM, team_of(cast)))
    assert found.public_in(team_of(cast), cast.counterpart) == [one]
    assert found.public_in(team_of(cast), cast.stranger) == []
    assert found.public_in(team_of(cast), cast.guest) == []


def test_everyone_here_reads_it_and_guests_do_not(cast: Cast) -> None:
    one = published(appreciated(cast.teammate, cast.holder, Audience.ORGANISATION))
    assert found.public_to_all(cast.stranger) == [one]
    assert found.public_to_all(cast.guest) == []


def test_rather_not_leaves_no_trace_of_the_wish(cast: Cast) -> None:
    one = appreciated(cast.teammate, cast.holder, Audience.ORGANISATION)
    actions.answer_wish(one, by=cast.holder, is_yes=False)
    one.refresh_from_db()
    assert (one.audience, one.team, one.public_on) == (Audience.THE_TWO, None, None)
    assert waiting_for(cast.holder) == []


@pytest.mark.parametrize("who", ["holder", "teammate"])
def test_either_closes_it_for_others_at_once(cast: Cast, who: str) -> None:
    one = published(appreciated(cast.teammate, cast.holder, Audience.ORGANISATION))
    actions.keep_between_us(one, by=getattr(cast, who))
    assert found.public_to_all(cast.stranger) == []


def test_a_reader_closes_and_removes_nothing(cast: Cast) -> None:
    one = published(appreciated(cast.teammate, cast.holder, Audience.ORGANISATION))
    with pytest.raises(NotThere):
        actions.keep_between_us(one, by=cast.stranger)
    with pytest.raises(NotThere):
        actions.remove(one, by=cast.stranger, key=uuid.uuid4())


@pytest.mark.parametrize("who", ["holder", "teammate"])
def test_either_takes_it_away(cast: Cast, who: str) -> None:
    one = appreciated(cast.teammate, cast.holder)
    actions.remove(one, by=getattr(cast, who), key=uuid.uuid4())
    assert not Appreciation.objects.exists()


def test_it_is_short_and_to_a_colleague(cast: Cast) -> None:
    for text in ("  ", "x" * 501):
        with pytest.raises(Invalid):
            actions.appreciate(cast.holder, text, by=cast.teammate, key=uuid.uuid4())
    for receiver in (cast.teammate, cast.guest):
        with pytest.raises(Refused):
            appreciated(cast.teammate, receiver)


def test_a_team_of_neither_reads_nothing(cast: Cast) -> None:
    assert cast.stranger.home_team is not None
    with pytest.raises(Invalid):
        appreciated(cast.teammate, cast.holder, Audience.TEAM, cast.stranger.home_team)


def test_the_team_page_has_one_place_for_it(cast: Cast, client_of: ClientOf) -> None:
    """What is public to the team and what is public to everyone, the newest first, under one title."""
    to_team = appreciated(cast.teammate, cast.holder, Audience.TEAM, cast.holder.home_team)
    to_all = appreciated(cast.stranger, cast.holder, Audience.ORGANISATION)
    published(to_all)
    with clock.at(clock.today() + timedelta(days=1)):
        published(to_team)
        page = client_of(cast.holder).get(reverse("team")).content.decode()
    assert page.count("Waardering</h2>") == 1
    team, everyone = "Fatima Aydin aan Bram van der Meer", "Wietske Hoekstra aan Bram van der Meer"
    assert -1 < page.index(team) < page.index(f"{everyone} · voor iedereen die hier werkt")


def test_public_for_ninety_days_and_kept_for_two_years(cast: Cast) -> None:
    one = published(appreciated(cast.teammate, cast.holder, Audience.ORGANISATION))
    with clock.at(clock.today() + timedelta(days=89)):
        assert found.public_to_all(cast.stranger) == [one]
    with clock.at(clock.today() + timedelta(days=90)):
        assert found.public_to_all(cast.stranger) == []
        assert found.received(cast.holder).items == [one]
    with clock.at(clock.today() + timedelta(days=730)):
        jobs.forget_feedback()
    assert not Appreciation.objects.exists()


def test_the_same_key_gives_it_once(cast: Cast) -> None:
    key = uuid.uuid4()
    for _each in range(2):
        actions.appreciate(cast.holder, "Dank.", by=cast.teammate, key=key)
    assert Appreciation.objects.count() == 1
