"""A steward sees that mail waits: how much and since when, never whose. Nobody else sees it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from afspraak.core import clock, outbox
from afspraak.core.outbox.models import OutboxRow
from afspraak.inform.events import DigestDue
from afspraak.people.models import Person
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]
DAY = date(2026, 3, 9)
SAYS = "2 mails konden nog niet weg, de eerste sinds 9 maart 2026."


@pytest.fixture
def held_up(cast: Cast) -> None:
    """Two mails that were tried twice, first on DAY; an event inside the house that was tried is no mail."""
    with transaction.atomic():
        for reader in (cast.holder, cast.counterpart):
            outbox.record(DigestDue(reader.pk, DAY.isoformat()))
    outward = OutboxRow.objects.filter(listener="afspraak.inform.listeners.send_digest")
    again = clock.midnight(DAY) + timedelta(hours=9)
    assert outward.update(attempts=2, not_before=again) == 2
    inside = outward[0]
    inside.pk, inside.listener = uuid.uuid4(), "afspraak.inform.listeners.tell_in_coaching"
    inside.save(force_insert=True)


@pytest.mark.usefixtures("held_up")
@pytest.mark.parametrize("address", ["today", "trust:mine"])
def test_a_steward_reads_how_much_and_since_when(address: str, cast: Cast, client_of: ClientOf) -> None:
    answer = client_of(cast.steward).get(reverse(address)).content.decode()
    assert SAYS in answer.replace("\N{NO-BREAK SPACE}", " ")
    assert cast.holder.full_name not in answer
    assert cast.holder.email not in answer


@pytest.mark.usefixtures("held_up")
@pytest.mark.parametrize("address", ["today", "trust:mine"])
def test_nobody_else_sees_it(address: str, cast: Cast, client_of: ClientOf) -> None:
    for relation, person in cast:
        if relation != "steward":
            answer = client_of(person).get(reverse(address)).content.decode()
            assert "konden nog niet weg" not in answer, relation
            assert 'id="mail"' not in answer, relation


def test_where_nothing_waits_today_is_silent_and_trust_says_so(cast: Cast, client_of: ClientOf) -> None:
    steward = client_of(cast.steward)
    assert 'id="mail"' not in steward.get(reverse("today")).content.decode()
    assert "Alle mail kon weg." in steward.get(reverse("trust:mine")).content.decode()
