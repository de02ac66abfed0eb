"""The loader of the benches: as many rows as it says, in chains that hold, the same for the same seed."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from django.core.management import call_command
from django.db.models import Count

from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.queries.chain import check_all
from afspraak.agreements.states import State, Step
from afspraak.bench import bare, loading
from afspraak.bench.asks import READS, Organisation
from afspraak.bench.recording import recipes_of
from afspraak.people.models import Person

pytestmark = pytest.mark.django_db
PEOPLE = 10


@pytest.fixture
def loaded(db: None) -> None:
    loading.load(PEOPLE)


def test_three_agreements_and_twenty_check_ins_a_person(loaded: None) -> None:
    assert Person.objects.count() == PEOPLE
    holders = Agreement.objects.filter(parties__role="holder").values("parties__person")
    assert set(holders.annotate(n=Count("pk")).values_list("n", flat=True)) == {3}
    told = Entry.objects.filter(kind=Step.CHECK_IN).values("actor").annotate(n=Count("pk"))
    assert set(told.values_list("n", flat=True)) == {20}
    assert set(Agreement.objects.values_list("state", flat=True)) == {
        State.ACTIVE,
        State.DELIVERED,
        State.PROPOSED,
    }
    assert loading.is_ours()


def test_every_chain_holds(loaded: None) -> None:
    loading.proposals(4, list(Person.objects.all()))
    checked = list(check_all())
    assert len(checked) == 3 * PEOPLE + 4
    assert [broken for _, broken in checked if broken] == []


@pytest.mark.django_db(transaction=True)
def test_the_same_seed_tells_the_same() -> None:
    def heads() -> dict[uuid.UUID, str]:
        call_command("flush", interactive=False, verbosity=0)
        loading.load(PEOPLE)
        return dict(Agreement.objects.values_list("pk", "head"))

    assert heads() == heads()


@pytest.mark.parametrize("name", READS)
def test_a_bare_page_reads_as_often_and_weighs_the_same(
    loaded: None, name: str, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.ROOT_URLCONF = "afspraak.bench.urls"
    here = Organisation()
    asks = READS[name](here)[:2]
    assert asks
    recipes, most = recipes_of(asks)
    monkeypatch.setattr(bare, "kept", lambda: {name: recipes})
    beside, beside_most = recipes_of([ask.at(f"/bare/{name}/{i}") for i, ask in enumerate(asks)])
    assert [recipe.text for recipe in beside] == [recipe.text for recipe in recipes]
    assert [len(recipe.rows) for recipe in beside] == [len(recipe.rows) for recipe in recipes]
    assert beside_most <= most <= 20


def test_rows_that_are_not_there_take_a_query_too(db: None, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(3):
        assert bare.Rows("people_person", []).fetch() == []
        assert bare.Rows("people_person", [uuid.uuid4()]).fetch() == []
        assert bare.Rows("people_person", [uuid.uuid4(), uuid.uuid4()]).fetch() == []
