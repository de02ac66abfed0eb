"""Each main page asks the same number of questions of the database with 3 and with 60 things on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import delivered, fresh, proposed, signed, told

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]
MOST = 20  # queries a page


def queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as asked:
        answer = client.get(address)
    assert answer.status_code == 200
    return len(asked)


def some_of_each(holder: Person, counterpart: Person, number: int) -> None:
    """A third proposed, a third running with a check-in, a third delivered."""
    for n in range(number):
        if n % 3 == 0:
            proposed(holder, counterpart)
        else:
            running = told(signed(holder, counterpart))
            if n % 3 == 1:
                delivered(running)


@pytest.mark.parametrize(
    "address", ["/", "/agreements/", "/agreements/?show=holder", "/agreements/?show=counterpart"]
)
def test_lists_ask_the_same(client_of: ClientOf, holder: Person, counterpart: Person, address: str) -> None:
    some_of_each(holder, counterpart, 3)
    some_of_each(counterpart, holder, 3)
    later = clock.today() + timedelta(days=15)
    with clock.at(later):
        few = [queries(client_of(person), address) for person in (holder, counterpart)]
    some_of_each(holder, counterpart, 57)
    with clock.at(later):
        many = [queries(client_of(person), address) for person in (holder, counterpart)]
    assert few == many
    assert max(many) <= MOST


def test_news_asks_the_same(client_of: ClientOf, holder: Person, counterpart: Person) -> None:
    for _n in range(3):
        signed(holder, counterpart)
    few = queries(client_of(holder), "/")
    for _n in range(57):
        signed(holder, counterpart)
    assert queries(client_of(holder), "/") == few <= MOST


@pytest.mark.parametrize("name", ["agreement", "check_in", "chain", "delivery"])
def test_one_agreement_asks_the_same(
    client_of: ClientOf, holder: Person, counterpart: Person, name: str
) -> None:
    def at_length(check_ins: int) -> Agreement:
        agreement = signed(holder, counterpart)
        for _n in range(check_ins):
            agreement = told(agreement)
        return agreement

    few, many = (
        queries(client_of(holder), reverse(f"agreements:{name}", args=[agreement.pk]))
        for agreement in (at_length(3), at_length(60))
    )
    assert few == many <= MOST


@pytest.mark.parametrize("name", ["agreement", "acceptance", "return"])
def test_a_delivery_stays_within_bounds(
    client_of: ClientOf, holder: Person, counterpart: Person, name: str
) -> None:
    agreement = fresh(delivered(told(signed(holder, counterpart))))
    assert queries(client_of(counterpart), reverse(f"agreements:{name}", args=[agreement.pk])) <= MOST
