"""Rows that a QuerySet chooses are what it gives itself, in its order, by one query."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, models
from django.db.models import Count, F, Q, QuerySet
from django.test.utils import CaptureQueriesContext

from afspraak.agreements.models import Agreement, Entry, Party, Terms
from afspraak.core import rows
from afspraak.people.models import Person
from tests.support.agreements import delivered, proposed, signed, told

pytestmark = pytest.mark.django_db

Asked = Callable[[Person], "QuerySet[Any]"]

PLAIN: dict[str, Asked] = {
    "by sight": lambda me: Agreement.objects.visible_to(me).order_by("moved_on", "pk"),
    "by sight, sliced": lambda me: (
        Agreement.objects.visible_to(me).living().order_by("-entry_count", "pk")[1:3]
    ),
    "by what refers": lambda me: Terms.objects.filter(agreement__in=Agreement.objects.visible_to(me)),
    "by order elsewhere": lambda me: Entry.objects.order_by("agreement__moved_on", "agreement_id", "-number"),
    "by words": lambda me: Terms.objects.filter(Q(title__contains="100%") | Q(title__icontains="weken")),
    "by exclusion": lambda me: Agreement.objects.exclude(parties__person=me),
    "by comparison": lambda me: Agreement.objects.filter(moved_on__gte=F("proposed_on")).order_by("pk"),
    "locked": lambda me: Agreement.objects.select_for_update().order_by("pk"),
}

OTHERWISE: dict[str, Asked] = {
    "with what it refers to": lambda me: Party.objects.select_related("person").order_by("pk"),
    "with what refers to it": lambda me: Agreement.objects.prefetch_related("parties").order_by("pk"),
    "with a count": lambda me: Agreement.objects.annotate(many=Count("entries")).order_by("pk"),
    "less of it": lambda me: Terms.objects.only("title").order_by("pk"),
    "values": lambda me: Agreement.objects.order_by("pk").values_list("pk", "head"),
    "dates": lambda me: Agreement.objects.order_by("pk").values("moved_on"),
    "once each": lambda me: Agreement.objects.filter(entries__number__gte=1).distinct().order_by("pk"),
    "two together": lambda me: Agreement.objects.filter(state="active").union(Agreement.objects.none()),
}


@pytest.fixture
def some(holder: Person, counterpart: Person) -> None:
    for _ in range(2):
        proposed(holder, counterpart)
        delivered(told(signed(holder, counterpart)))
        told(signed(counterpart, holder))


def shown(row: Any) -> Any:
    """A row by its values and what lies beside it; what is no row as it is."""
    if not isinstance(row, models.Model):
        return row
    values = {name: value for name, value in row.__dict__.items() if not name.startswith("_")}
    laid = [*row._state.fields_cache, *getattr(row, "_prefetched_objects_cache", ())]
    return type(row), values, laid


@pytest.mark.usefixtures("some")
@pytest.mark.parametrize("asked", PLAIN.values(), ids=PLAIN)
def test_plain_rows_are_as_the_queryset_gives_them(holder: Person, asked: Asked) -> None:
    expected = list(asked(holder))
    with CaptureQueriesContext(connection) as made:
        found = rows.chosen(asked(holder))
    assert [shown(row) for row in found] == [shown(row) for row in expected]
    assert [(row._state.adding, row._state.db) for row in found] == [(False, "default")] * len(found)
    assert len(made) == 1


@pytest.mark.usefixtures("some")
def test_every_table_is_read_whole() -> None:
    for model in apps.get_models():
        expected = list(model._base_manager.order_by("pk"))
        assert [shown(row) for row in rows.chosen(model._base_manager.order_by("pk"))] == [
            shown(row) for row in expected
        ]


@pytest.mark.usefixtures("some")
@pytest.mark.parametrize("asked", OTHERWISE.values(), ids=OTHERWISE)
def test_what_is_not_plain_is_read_by_django(holder: Person, asked: Asked) -> None:
    with CaptureQueriesContext(connection) as by_django:
        expected = list(asked(holder))
    with CaptureQueriesContext(connection) as made:
        found = rows.chosen(asked(holder))
    assert [shown(row) for row in found] == [shown(row) for row in expected]
    assert [each["sql"] for each in made] == [each["sql"] for each in by_django]


def test_the_rule_is_worked_out_for_each(holder: Person, counterpart: Person, stranger: Person) -> None:
    agreement = signed(holder, counterpart)
    for person, sees in ((holder, [agreement]), (stranger, []), (counterpart, [agreement])):
        assert rows.chosen(Agreement.objects.visible_to(person)) == sees


def test_what_cannot_be_found_is_not_asked(
    holder: Person, django_assert_num_queries: Callable[[int], Any]
) -> None:
    with django_assert_num_queries(0):
        assert rows.chosen(Agreement.objects.none()) == []
        assert rows.chosen(Agreement.objects.filter(pk__in=[])) == []


def test_what_was_read_is_not_read_again(
    holder: Person, counterpart: Person, django_assert_num_queries: Callable[[int], Any]
) -> None:
    signed(holder, counterpart)
    mine = Agreement.objects.visible_to(holder)
    first = list(mine)
    with django_assert_num_queries(0):
        assert rows.chosen(mine)[0] is first[0]
