"""Who is about to ask somebody something reads until when they are away, and nobody else does."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import signed
from tests.support.away import announced
from tests.support.cast import Cast
from tests.support.taking import in_situation

pytestmark = pytest.mark.django_db

SAYS = "Marjolein is er niet tot en met"
STANDS_IN = "Fatima Aydin neemt waar."


def seen_by(person: Person, path: str) -> str:
    client = Client()
    client.force_login(person)
    return client.get(path).content.decode()


@pytest.mark.parametrize("step", ["agreement", "check_in", "delivery", "ending", "change", "message"])
def test_where_one_asks_something(cast: Cast, step: str) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    path = reverse(f"agreements:{step}", args=[agreement.pk])
    assert SAYS not in seen_by(cast.holder, path)
    announced(cast.counterpart, stand_in=cast.teammate)
    page = seen_by(cast.holder, path)
    assert SAYS in page
    assert STANDS_IN not in page  # asked, but did not say yes
    assert "er niet tot en met" not in seen_by(cast.counterpart, path)


def test_before_a_first_proposal(cast: Cast) -> None:
    announced(cast.counterpart, stand_in=cast.teammate, agrees=True)
    page = seen_by(cast.holder, reverse("agreements:proposal", args=[cast.counterpart.pk, "holder"]))
    assert SAYS in page
    assert STANDS_IN in page


def test_not_before_not_after_and_not_once_it_is_closed(cast: Cast) -> None:
    agreement, closed = (
        signed(cast.holder, cast.counterpart),
        in_situation("accepted", cast.holder, cast.counterpart),
    )
    announced(cast.counterpart, first=clock.today() + timedelta(days=2), days=2)
    for days, says in ((0, False), (2, True), (3, True), (4, False)):
        with clock.at(clock.today() + timedelta(days=days)):
            page = seen_by(cast.holder, reverse("agreements:agreement", args=[agreement.pk]))
            assert (SAYS in page) is says
            assert SAYS not in seen_by(cast.holder, reverse("agreements:agreement", args=[closed.pk]))


def test_it_is_nowhere_else(cast: Cast) -> None:
    """Not on lists, not on the team's page, not for those above."""
    signed(cast.holder, cast.counterpart)
    announced(cast.counterpart, stand_in=cast.teammate, agrees=True)
    for _relation, person in cast:
        for path in ("/", reverse("agreements:list"), reverse("team")):
            assert "er niet tot en met" not in seen_by(person, path)
