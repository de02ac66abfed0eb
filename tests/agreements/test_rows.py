"""Rows by key are what a QuerySet gives, value for value, and lie beside others as prefetched ones do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.db import models

from afspraak.agreements.models import Agreement, Criterion, Entry, Party, Payload, Terms
from afspraak.core import rows
from afspraak.people.models import Person
from tests.support.agreements import delivered, signed, told
from tests.support.talks import planned

pytestmark = pytest.mark.django_db
Queries = Callable[[int], Any]


def values(row: models.Model) -> dict[str, Any]:
    return {name: value for name, value in row.__dict__.items() if not name.startswith("_")}


@pytest.mark.parametrize("is_together", [False, True], ids=["by key", "together"])
def test_every_value_is_as_a_queryset_gives_it(
    holder: Person, counterpart: Person, *, is_together: bool
) -> None:
    delivered(told(signed(holder, counterpart)))
    planned(holder, counterpart)  # a moment with its time
    read = set()
    for model in apps.get_models():
        everything = model._base_manager.all()
        expected = {row.pk: values(row) for row in everything}
        if is_together:
            found = rows.together({"first": everything, "again": everything.none()})["first"]
        else:
            found = rows.by_key(model, expected)
        assert {row.pk: values(row) for row in found} == expected
        assert not any(row._state.adding for row in found)
        read |= {type(field) for field in model._meta.concrete_fields if expected}
    odd = {models.UUIDField, models.DateField, models.JSONField, models.DecimalField, models.BooleanField}
    odd |= {models.DateTimeField}
    assert odd <= read  # what a database stores otherwise than Python holds it


def test_a_row_is_told_by_any_column_and_none_without_keys(
    holder: Person, counterpart: Person, django_assert_num_queries: Queries
) -> None:
    agreement = told(signed(holder, counterpart))
    with django_assert_num_queries(1):
        entries = rows.by_key(Entry, [agreement.pk, agreement.pk], column="agreement")
    assert {entry.pk for entry in entries} == set(agreement.entries.values_list("pk", flat=True))
    with django_assert_num_queries(0):
        assert rows.by_key(Entry, []) == []
        assert rows.lay_one([], "actor") == rows.lay_many([], "payload") == []


def test_what_a_row_refers_to_lies_beside_it(
    holder: Person, counterpart: Person, django_assert_num_queries: Queries
) -> None:
    parties = list(Party.objects.filter(agreement=signed(holder, counterpart)))
    with django_assert_num_queries(1):
        people = rows.lay_one(parties, "person")
        assert {party.person for party in parties} == set(people) == {holder, counterpart}
        assert rows.lay_one(parties, "team") == []
        assert [party.team for party in parties] == [None, None]
        rows.lay_one(parties, "person")  # lies there already


def test_what_is_known_is_not_fetched(
    holder: Person, counterpart: Person, django_assert_num_queries: Queries
) -> None:
    entries = list(Entry.objects.filter(agreement=signed(holder, counterpart)).order_by("number"))
    with django_assert_num_queries(1):
        rows.lay_one(entries, "actor", known=[holder])
        assert entries[0].actor is holder
        assert entries[1].actor == counterpart


def test_what_refers_to_a_row_lies_beside_it_in_order(
    holder: Person, counterpart: Person, django_assert_num_queries: Queries
) -> None:
    agreement = told(signed(holder, counterpart))
    entries = list(agreement.entries.order_by("number"))
    same = Entry.objects.get(pk=entries[-1].pk)
    with django_assert_num_queries(1):
        said = rows.lay_many([*entries, same], "payload", order="position")
        assert [part.name for part in entries[-1].payload.all()][:2] == ["course", "words"]
        assert [part.entry for part in same.payload.all()] == [same] * len(same.payload.all())
        assert set(said) >= set(entries[-1].payload.all())
        rows.lay_many(entries, "payload", order="position")  # lies there already


def test_to_filter_further_asks_the_database_for_this_row_alone(holder: Person, counterpart: Person) -> None:
    terms = [signed(holder, counterpart).terms_shown, signed(holder, counterpart).terms_shown]
    again = list(Terms.objects.filter(pk__in=[each.pk for each in terms]))
    rows.lay_many(again, "criteria", order="position")
    for each in again:
        found = each.criteria.filter(position=0)
        assert list(found) == list(Criterion.objects.filter(terms=each, position=0))


def test_nothing_is_laid_twice_or_lost(holder: Person, counterpart: Person) -> None:
    agreements = [signed(holder, counterpart), signed(counterpart, holder)]
    found = list(Agreement.objects.order_by("pk"))
    assert len(found) == len(agreements)
    entries = rows.lay_many(found, "entries", order="number")
    payload = rows.lay_many(entries, "payload", order="position")
    assert len(entries) == Entry.objects.count()
    assert len(payload) == Payload.objects.count()


def test_together_is_one_query_and_none_for_what_finds_nothing(
    holder: Person, counterpart: Person, django_assert_num_queries: Queries
) -> None:
    signed(holder, counterpart)
    newest = Entry.objects.order_by("-number")
    with django_assert_num_queries(1):
        found = rows.together(
            {"people": Person.objects.all(), "last": newest[:1], "none": Entry.objects.none()}
        )
    assert found["last"] == [newest.first()]
    assert set(found["people"]) >= {holder, counterpart}
    assert found["none"] == []
    with django_assert_num_queries(0):
        assert rows.together({"none": Entry.objects.none()}) == {"none": []}


def test_all_that_refers_to_one_table_is_laid_at_once(
    holder: Person, counterpart: Person, django_assert_num_queries: Queries
) -> None:
    agreement = signed(holder, counterpart)
    entries = list(Entry.objects.filter(agreement=agreement))
    parties = list(Party.objects.filter(agreement=agreement))
    with django_assert_num_queries(2):
        rows.lay_all(
            [(entries, "actor"), (parties, "person"), (parties, "team"), (entries, "agreement"), ([], "x")]
        )
        assert {entry.actor for entry in entries} == {party.person for party in parties}
        assert {entry.agreement for entry in entries} == {agreement}
