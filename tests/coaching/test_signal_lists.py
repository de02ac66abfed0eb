"""The lists of signals: there when empty, counting nobody, and no slower when there are many."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.coaching.states.signal import Readers
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import signed
from tests.support.cast import Cast
from tests.support.signals import offered, postponed, raised

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]


@pytest.fixture
def agreement(cast: Cast) -> Agreement:
    return signed(cast.holder, cast.counterpart)


def text_of(client: Client, name: str, *args: object, query: str = "") -> str:
    answer = client.get(reverse(f"coaching:{name}", args=args) + query)
    assert answer.status_code == 200
    return str(answer.content.decode())


@pytest.mark.parametrize("show", ["", "asked", "open", "resolved", "given", "nonsense"])
def test_the_lists_are_there_when_empty(cast: Cast, client_of: ClientOf, show: str) -> None:
    for person in (cast.holder, cast.stranger):
        text_of(client_of(person), "signals", query=f"?show={show}")


def test_no_list_counts_signals_of_a_person(cast: Cast, client_of: ClientOf, agreement: Agreement) -> None:
    """Seven of one person show as seven lines; no figure says seven, on no page of anyone."""
    for _n in range(7):
        raised(cast.holder, agreement)
    for person in (cast.holder, cast.counterpart):
        for show in ("", "asked"):
            main = text_of(client_of(person), "signals", query=f"?show={show}").split("<main")[1]
            assert "zeven" not in main.lower()
            assert ">7<" not in main


def _fill(cast: Cast, agreement: Agreement, number: int) -> None:
    for n in range(number):
        asked = raised(cast.holder, agreement)
        (offered if n % 2 else lambda s, p: postponed(s, p, clock.today()))(asked, cast.counterpart)
        raised(cast.holder, readers=Readers.ANYONE)


PAGES = [("signals", ""), ("signals", "?show=asked"), ("signals", "?show=open"), ("signal_new", "")]


@pytest.mark.parametrize(("name", "query"), PAGES, ids=["mine", "asked", "open", "new"])
def test_queries_do_not_grow(
    cast: Cast, client_of: ClientOf, agreement: Agreement, name: str, query: str
) -> None:
    client = client_of(cast.counterpart)
    url = reverse(f"coaching:{name}") + query

    def count() -> int:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert client.get(url).status_code == 200
        return len(captured)

    _fill(cast, agreement, 3)
    few = count()
    _fill(cast, agreement, 57)
    assert count() == few <= 20


def test_the_page_of_one_signal_does_not_grow_with_its_answers(cast: Cast, client_of: ClientOf) -> None:
    signal = raised(cast.holder, readers=Readers.ANYONE)
    client = client_of(cast.holder)
    counts = []
    for number in (3, 57):
        for _n in range(number):
            offered(signal, cast.stranger)
        with CaptureQueriesContext(connection) as captured:
            text_of(client, "signal", signal.pk)
        counts.append(len(captured))
    assert counts[0] == counts[1] <= 14


def test_who_answered_reads_on_their_own_page_how_fast_they_did(cast: Cast, client_of: ClientOf) -> None:
    """Also who coaches nobody, and has no page of a coach."""
    offered(raised(cast.holder, readers=Readers.NAMED, named=(cast.teammate,)), cast.teammate)
    page = text_of(client_of(cast.teammate), "signals", query="?show=given")
    assert "gaf jij op één signaal als eerste antwoord" in page
    for other in (cast.holder, cast.counterpart):
        assert "als eerste antwoord" not in text_of(client_of(other), "signals", query="?show=given")
