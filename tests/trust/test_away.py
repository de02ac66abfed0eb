"""Days away on the page of what is stored, and in the file to take along: whose they are, nobody else's."""

from __future__ import annotations

import json

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.people.models import Person
from tests.support.away import announced
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


def read_by(person: Person, name: str) -> str:
    client = Client()
    client.force_login(person)
    return client.get(reverse(name)).content.decode()


def test_stored_about_me(cast: Cast) -> None:
    away = announced(cast.holder, stand_in=cast.teammate, agrees=True)
    page = read_by(cast.holder, "trust:mine")
    assert "Fatima Aydin: Neemt waar" in page
    assert "Er niet" in page
    (row,) = json.loads(read_by(cast.holder, "trust:my_data"))["people"]["people_away"]
    assert (row["first"], row["last"], row["stand_in"]) == (
        str(away.first),
        str(away.last),
        "Fatima Aydin",
    )


def test_nobody_elses_file_holds_it(cast: Cast) -> None:
    announced(cast.holder, stand_in=cast.teammate, agrees=True)
    for relation, person in cast:
        if relation != "holder":
            assert "people_away" not in json.loads(read_by(person, "trust:my_data"))["people"]
            assert "Neemt waar" not in read_by(person, "trust:mine")
