"""My page and my data: all of mine, nothing of others, and privileged acts where they touched."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.core import data_register
from afspraak.core.chain import salted_hash
from afspraak.inform.models import Reach
from afspraak.people import actions
from afspraak.people.actions import Role
from afspraak.people.models import Person, PrivilegedAct
from tests.support import agreements
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]
SECRET_WORDS = "Dit hoort niemand anders te lezen."


def data_of(person: Person, client_of: ClientOf) -> dict[str, Any]:
    answer = client_of(person).get(reverse("trust:my_data"))
    assert answer.headers["Content-Type"] == "application/json"
    found: dict[str, Any] = json.loads(answer.content)
    return found


def test_my_data_holds_what_is_mine(cast: Cast, client_of: ClientOf) -> None:
    agreement = agreements.told(agreements.signed(cast.holder, cast.counterpart))
    data = data_of(cast.holder, client_of)
    (row,) = data["people"]["people_person"]
    assert (row["email"], row["coach"], row["home_team"]) == (
        cast.holder.email,
        "Marjolein de Wit",
        "Vergunningen",
    )
    (mine,) = data["agreements"]["agreements"]
    assert mine["id"] == str(agreement.pk)
    assert [entry["kind"] for entry in mine["history"]] == ["proposal", "signature", "check_in"]
    assert mine["versions"][0]["outcome"].startswith("Wie een gewone vergunning")


def test_my_data_holds_nothing_of_others(cast: Cast, client_of: ClientOf) -> None:
    agreements.signed(cast.holder, cast.counterpart, outcome=SECRET_WORDS)
    actions.set_role(cast.holder, Role.STEWARD, given=True, by=cast.steward)
    for _name, person in cast:
        text = json.dumps(data_of(person, client_of), ensure_ascii=False)
        others = [other for _n, other in cast if other.pk != person.pk]
        assert [other.email for other in others if other.email in text] == []
        assert [other.pk for other in others if f'"id": "{other.pk}"' in text] == []
        assert (SECRET_WORDS in text) == (person in (cast.holder, cast.counterpart))


def test_my_data_opens_no_door(cast: Cast, client_of: ClientOf) -> None:
    key = Reach.objects.create(person=cast.holder).key
    client = client_of(cast.holder)
    text = client.get(reverse("trust:my_data")).content.decode()
    assert cast.holder.password not in text
    assert str(client.session.session_key) not in text
    secrets = {column for column, said in data_register.collect().fields.items() if said.secret}
    assert secrets == {
        "people_person.password",
        "people_session.session_key",
        "people_session.data",
        "inform_reach.key",  # stops the mail of its owner
    }
    assert key not in text


def test_my_data_proves_the_words(cast: Cast, client_of: ClientOf) -> None:
    """With the salts that come along anyone can compute the hashes again."""
    agreements.signed(cast.holder, cast.counterpart)
    version = data_of(cast.holder, client_of)["agreements"]["agreements"][0]["versions"][0]
    assert salted_hash(version["salts"]["title"], version["title"]) == version["hashes"]["title"]


def test_my_data_costs_the_same_with_many_agreements(
    cast: Cast, client_of: ClientOf, django_assert_max_num_queries: Any
) -> None:
    for _ in range(6):
        agreements.signed(cast.holder, cast.counterpart)
    client = client_of(cast.holder)
    with django_assert_max_num_queries(48):
        client.get(reverse("trust:my_data"))


def test_my_page_shows_what_touched_me(cast: Cast, client_of: ClientOf) -> None:
    actions.set_coach(cast.holder, cast.stranger, by=cast.steward)
    actions.set_role(cast.teammate, Role.STEWARD, given=True, by=None)
    mine = client_of(cast.holder).get(reverse("trust:mine"), headers={"accept-language": "en"})
    acts = mine.context["acts"].items
    assert [(act.act, act.by) for act in acts] == [("coach_set", cast.steward)]
    assert "Sander Bos" in mine.content.decode()


def test_only_overseers_read_the_whole_record(cast: Cast, client_of: ClientOf) -> None:
    actions.set_coach(cast.holder, cast.stranger, by=cast.steward)
    answers = {name: client_of(person).get(reverse("trust:acts")).status_code for name, person in cast}
    assert {name for name, status in answers.items() if status == 200} == {"overseer"}
    assert set(answers.values()) == {200, 404}
    page = client_of(cast.overseer).get(reverse("trust:acts")).content.decode()
    assert "Bram van der Meer" in page


def test_the_record_goes_on_behind_a_page(
    cast: Cast, client_of: ClientOf, django_assert_num_queries: Any
) -> None:
    overseer = client_of(cast.overseer)
    counts = []
    for more in (3, 57):
        for _ in range(more):
            actions.set_coach(cast.holder, cast.stranger, by=cast.steward)
        with django_assert_num_queries(4):
            page = overseer.get(reverse("trust:acts"))
        counts.append(len(page.context["acts"].items))
    assert counts == [3, 50]
    rest = overseer.get(reverse("trust:acts"), {"after": page.context["acts"].next})
    assert len(rest.context["acts"].items) == 10
    assert PrivilegedAct.objects.count() == 60


def test_pages_cost_few_queries(cast: Cast, client_of: ClientOf, django_assert_max_num_queries: Any) -> None:
    for place in ("trust:mine", "trust:register", "people:preferences"):
        client = client_of(cast.holder)
        with django_assert_max_num_queries(9):
            assert client.get(reverse(place)).status_code == 200


def test_a_draft_is_in_its_authors_data_alone(cast: Cast, client_of: ClientOf) -> None:
    from afspraak.agreements.models import Draft
    from afspraak.core import clock

    Draft.objects.create(
        author=cast.holder,
        counterpart=cast.counterpart,
        role="holder",
        content={"title": SECRET_WORDS},
        kept_on=clock.today(),
        pk=uuid.uuid4(),
    )
    for _name, person in cast:
        text = json.dumps(data_of(person, client_of), ensure_ascii=False)
        assert (SECRET_WORDS in text) == (person == cast.holder)
