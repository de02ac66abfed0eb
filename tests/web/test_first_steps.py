"""First weeks: an empty Today is a path; each step can be skipped for ever, and taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from afspraak.agreements import examples
from afspraak.coaching.models.set_aside import Step
from afspraak.people.models import Person
from afspraak.web.screens.first_steps import steps_of
from tests.support.agreements import proposed
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]


@pytest.fixture(autouse=True)
def in_english(cast: Cast) -> object:
    for _relation, person in cast:
        person.language = "en"
        person.save(update_fields=["language"])
    with translation.override("en"):
        yield


def titles(person: Person) -> list[str]:
    return [step.title for step in steps_of(person)]


def test_an_employee_reads_who_their_coach_is(cast: Cast) -> None:
    assert titles(cast.holder) == [
        "Marjolein de Wit is your coach",
        "Propose what you want to be there in the end",
        "What your coach sees of you",
        "When you are reached",
    ]


def test_a_coach_reads_whom_they_coach(cast: Cast) -> None:
    assert titles(cast.counterpart)[0] == "You are the coach of Fatima and Bram"
    assert "Hanneke Visser" in steps_of(cast.counterpart)[0].why
    assert titles(cast.counterpart)[2] == "What you see, they see too"


def test_who_has_no_coach_is_told_who_can_help(cast: Cast) -> None:
    step = steps_of(cast.stranger)[0]
    assert (step.title, step.acts) == ("You have no coach yet", ())


def test_every_step_leads_somewhere(client_of: ClientOf, cast: Cast) -> None:
    for person in (cast.holder, cast.counterpart, cast.stranger):
        client = client_of(person)
        for step in steps_of(person):
            for url, words in step.acts:
                assert words
                assert client.get(url).status_code == 200, url


def test_each_step_can_be_skipped_for_ever_and_taken_back(client_of: ClientOf, cast: Cast) -> None:
    client = client_of(cast.holder)
    assert [step.what for step in client.get("/").context["path"]] == list(Step)
    for step in Step:
        client.post(reverse("coaching:set_aside", args=[step]))
    answer = client_of(cast.holder).get("/")
    assert answer.context["path"] == []
    assert "Do you want to agree on something?" in answer.content.decode()
    client.post(reverse("coaching:bring_back", args=[Step.REACH]))
    assert [step.what for step in client.get("/").context["path"]] == [Step.REACH]
    assert all(step.is_away for step in client.get(reverse("first_steps")).context["steps"][:3])


def test_the_path_ends_with_the_first_agreement(client_of: ClientOf, cast: Cast) -> None:
    proposed(cast.holder, cast.counterpart)
    for person in (cast.holder, cast.counterpart):
        assert client_of(person).get("/").context["path"] == []


@pytest.mark.parametrize("field", list(examples.FIELDS))
def test_three_examples_of_a_field_lead_to_a_proposal(client_of: ClientOf, cast: Cast, field: str) -> None:
    client = client_of(cast.holder)
    shown = client.get(reverse("first_proposal"), {"field": field}).content.decode()
    for key, example in examples.examples_in(field):
        assert example.title in shown
        choosing = client.get(reverse("agreements:choose"), {"example": key}).content.decode()
        path = reverse("agreements:proposal", args=[cast.counterpart.pk, "holder"])
        assert f'href="{path}?example={key}"' in choosing


def test_a_field_that_is_none_shows_the_first(client_of: ClientOf, cast: Cast) -> None:
    answer = client_of(cast.holder).get(reverse("first_proposal"), {"field": "astrology"})
    assert answer.context["field"] == "care"
