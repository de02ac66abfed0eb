"""The pages of being away: what is typed comes back, and names that two people have are told apart."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.core import clock
from afspraak.people.models import Away, Person
from tests.support.away import announced
from tests.support.cast import SINCE, Cast
from tests.support.forms import main_form

pytestmark = pytest.mark.django_db


def client_of(person: Person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def namesake(of: Person) -> Person:
    return Person.objects.create_user(
        email="nog.een@example.org",
        given_name=of.given_name,
        infix=of.infix,
        family_name=of.family_name,
        home_team=of.home_team,
        home_team_since=SINCE,
    )


def test_two_of_one_name(cast: Cast) -> None:
    namesake(cast.teammate)
    client, path = client_of(cast.holder), reverse("people:away")
    form = main_form(client.get(path).content.decode())
    day = str(clock.today())
    said = form.fields | {"first": day, "last": day, "stand_in": cast.teammate.full_name}
    refused = client.post(path, said)
    assert refused.status_code == 422
    assert "Er is er meer dan een" in refused.content.decode()
    again = main_form(refused.content.decode()).fields
    named = f"{cast.teammate.full_name} ({cast.teammate.email})"
    assert client.post(path, again | {"stand_in": named}).status_code == 303
    away = Away.objects.get()
    assert away.stand_in == cast.teammate
    page = client.get(reverse("people:away_change", args=[away.pk])).content.decode()
    assert main_form(page).fields["stand_in"] == named


def test_the_page_of_change_shows_what_holds(cast: Cast) -> None:
    away = announced(cast.holder, stand_in=cast.teammate)
    page = client_of(cast.holder).get(reverse("people:away_change", args=[away.pk])).content.decode()
    shown = main_form(page).fields
    assert (shown["first"], shown["last"], shown["stand_in"]) == (
        str(away.first),
        str(away.last),
        "Fatima Aydin",
    )


def test_ended_while_the_stand_in_answers(cast: Cast) -> None:
    """Here again is here again, whatever was said meanwhile."""
    announced(cast.holder, stand_in=cast.teammate)
    client = client_of(cast.holder)
    form = main_form(client.get(reverse("people:away")).content.decode())
    other = client_of(cast.teammate)
    path = reverse("people:standing_in", args=[Away.objects.get().pk])
    asked = main_form(other.get(path).content.decode())
    assert other.post(path, asked.fields | {"agrees": "yes"}).status_code == 303
    assert client.post(form.action, form.fields).status_code == 303
    assert not Away.objects.exists()


def test_yes_to_days_that_changed_is_asked_again(cast: Cast) -> None:
    away = announced(cast.holder, stand_in=cast.teammate)
    other = client_of(cast.teammate)
    path = reverse("people:standing_in", args=[away.pk])
    asked = main_form(other.get(path).content.decode())
    Away.objects.update(last=away.last + timedelta(days=7), revision=away.revision + 1)
    refused = other.post(path, asked.fields | {"agrees": "yes"})
    assert refused.status_code == 409
    assert "Er is intussen iets veranderd" in refused.content.decode()
    assert not Away.objects.get().has_stand_in
    again = main_form(refused.content.decode())
    assert other.post(path, again.fields | {"agrees": "yes"}).status_code == 303
    assert Away.objects.get().has_stand_in


def test_the_queries_stay_the_same(cast: Cast, django_assert_max_num_queries: object) -> None:
    for week in range(1, 15):
        announced(cast.holder, first=clock.today() + timedelta(days=7 * week), stand_in=cast.teammate)
        announced(
            cast.stranger, first=clock.today() + timedelta(days=7 * week + 5), days=2, stand_in=cast.holder
        )
    client = client_of(cast.holder)
    with django_assert_max_num_queries(9):  # type: ignore[operator]
        assert client.get(reverse("people:away")).status_code == 200
