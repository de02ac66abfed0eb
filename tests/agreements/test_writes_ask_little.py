"""A step that is sent reads its agreement once before the lock and once behind it, and only what it needs."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.agreements.states import State
from afspraak.people.models import Person
from tests.support.agreements import fresh, proposed, signed, told

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]
CHECK_IN, SIGNATURE = 17, 18  # statements, session and reader among them, BEGIN and COMMIT not


def posted(client: Client, noun: str, agreement: Agreement, **said: str) -> list[str]:
    """The statements of one step that is taken."""
    form = {"seen": str(agreement.revision), "key": str(uuid.uuid4())} | said
    with CaptureQueriesContext(connection) as made:
        answer = client.post(reverse(f"agreements:{noun}", args=[agreement.pk]), form)
    assert answer.status_code == 303
    return [each["sql"] for each in made if each["sql"].startswith(("SELECT", "INSERT", "UPDATE", "DELETE"))]


def test_a_check_in_asks_the_same_however_much_was_told(
    client_of: ClientOf, holder: Person, counterpart: Person
) -> None:
    agreement = told(signed(holder, counterpart))
    said = {"course": "on_course", "words": "Het gaat goed.", "next_step": ""}
    few = posted(client_of(holder), "check_in", agreement, **said)
    for _ in range(12):
        agreement = told(fresh(agreement))
    many = posted(client_of(holder), "check_in", agreement, **said)
    assert len(few) == len(many) == CHECK_IN
    assert sum('FROM "agreements_terms"' in sql for sql in many) == 1
    assert sum('FROM "agreements_criterion"' in sql for sql in many) == 1
    assert sum('FROM "agreements_entry"' in sql for sql in many) == 0


def test_a_signature_asks_little(client_of: ClientOf, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    made = posted(client_of(counterpart), "signature", agreement, terms_hash=agreement.terms_shown.hash)
    assert fresh(agreement).state == State.ACTIVE
    assert len(made) == SIGNATURE
    assert sum('FROM "agreements_terms"' in sql for sql in made) == 1


def test_what_the_form_says_of_last_time_stands_there_where_it_is_shown(
    client_of: ClientOf, holder: Person, counterpart: Person
) -> None:
    agreement = told(signed(holder, counterpart))
    url = reverse("agreements:check_in", args=[agreement.pk])
    shown = client_of(holder).get(url).content.decode()
    again = client_of(holder).post(url, {"seen": "0", "key": str(uuid.uuid4())})
    assert again.status_code == 422
    for page in (shown, again.content.decode()):
        assert "Vorige keer 7,3" in page
