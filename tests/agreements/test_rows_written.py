"""What is added and changed by `core.rows.writing` stands in the database as Django puts it there."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.db import DatabaseError, IntegrityError, connection, models, transaction

from afspraak.agreements.actions.taking import COLUMNS
from afspraak.agreements.models import Agreement, Criterion, Entry, Payload
from afspraak.agreements.states import CriterionKind, Direction, EndedAs, State, Step
from afspraak.core import clock
from afspraak.core.rows import writing
from afspraak.core.steps.models import DoneStep
from afspraak.people.models import Person
from tests.support.agreements import delivered, fresh, signed, told

pytestmark = pytest.mark.django_db
Queries = Callable[[int], Any]


def stored(model: type[models.Model]) -> list[Any]:
    """All rows of its table as the database gives them: each value, and of which type it is."""
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT * FROM "{model._meta.db_table}" ORDER BY "{model._meta.pk.column}"')
        return [[(type(value), value) for value in row] for row in cursor.fetchall()]


def empty(model: type[models.Model]) -> None:
    """Take the rows out. What refers to them is looked at when a transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute(f'DELETE FROM "{model._meta.db_table}"')


def done(number: int = 1) -> list[DoneStep]:
    return [
        DoneStep(key=uuid.UUID(int=i), by_id=uuid.UUID(int=7), outcome=str(i), done_on=clock.today())
        for i in range(1, number + 1)
    ]


def test_every_value_is_stored_as_django_stores_it(holder: Person, counterpart: Person) -> None:
    delivered(told(signed(holder, counterpart)))
    written = set()
    for model in apps.get_models():
        rows = list(model._base_manager.order_by("pk"))
        if not rows or isinstance(model._meta.pk, models.AutoField):
            continue
        empty(model)
        model._base_manager.bulk_create(rows)
        by_django = stored(model)
        empty(model)
        assert writing.add(rows) == len(rows)
        assert stored(model) == by_django
        written |= {type(field) for field in model._meta.concrete_fields}
    odd = {models.UUIDField, models.DateField, models.JSONField, models.DecimalField, models.BooleanField}
    assert {*odd, models.DateTimeField, models.ForeignKey, models.PositiveIntegerField} <= written


def test_what_an_action_holds_is_stored_as_django_stores_it(holder: Person, counterpart: Person) -> None:
    """Names of a table, a figure without its places, a whole agreement: not what was read from a row."""
    agreement = signed(holder, counterpart)
    entry = Entry(
        agreement=agreement,
        number=90,
        kind=Step.CHECK_IN,
        actor=holder,
        on=clock.today(),
        versions=["1/ë"],
        lineages=[],
        payload_hashes=[],
        body="0" * 64,
        link="1" * 64,
    )
    criterion = Criterion(
        terms=agreement.terms_shown,
        lineage=uuid.uuid4(),
        position=9,
        kind=CriterionKind.NUMBER,
        text="Het gaat om één 'aanvraag' van 100%.",
        baseline=3,
        target=Decimal("2.50"),
        direction=Direction.DOWN,
    )
    for row in (entry, criterion):
        model = type(row)
        row.save(force_insert=True)
        by_django = stored(model)
        model._base_manager.filter(pk=row.pk).delete()
        writing.add([row])
        assert stored(model) == by_django


def test_a_row_that_was_added_is_as_one_that_was_saved(holder: Person, counterpart: Person) -> None:
    entry = signed(holder, counterpart).entries.get(number=1)
    [part] = parts = [Payload(entry=entry, position=9, name="words", value='"Goed."', salt="0" * 32)]
    writing.add(parts)
    assert not part._state.adding
    part.name = "next_step"
    part.save()
    assert [each.name for each in Payload.objects.filter(entry=entry, position=9)] == ["next_step"]


def test_many_go_in_few_statements_and_none_in_none(django_assert_num_queries: Queries) -> None:
    with django_assert_num_queries(0):
        assert writing.add([]) == 0
    with django_assert_num_queries(2):
        assert writing.add(done(300)) == 300
    assert DoneStep.objects.count() == 300


def test_what_is_taken_is_refused_or_left_as_it_was() -> None:
    writing.add(done(2))
    again = done(3)
    again[0].outcome = "other"
    with pytest.raises(IntegrityError), transaction.atomic():
        writing.add(again)
    assert writing.add(again, unless_there=True) == 1
    assert list(DoneStep.objects.order_by("key").values_list("outcome", flat=True)) == ["1", "2", "3"]


def test_a_broken_rule_of_the_table_is_never_left_out(holder: Person, counterpart: Person) -> None:
    entry = signed(holder, counterpart).entries.get(number=1)
    with pytest.raises(IntegrityError), transaction.atomic():
        writing.add([Payload(entry=entry, position=9, name="words", value=None, salt="0")], unless_there=True)


def test_a_key_that_the_database_gives_is_not_added() -> None:
    with pytest.raises(TypeError):
        writing.add([EmailAddress(email="a@example.nl")])


def test_a_change_is_stored_as_django_stores_it(
    holder: Person, counterpart: Person, django_assert_num_queries: Queries
) -> None:
    agreement = fresh(told(signed(holder, counterpart)))
    agreement.state, agreement.ended_as, agreement.closed_on = State.ENDED, EndedAs.NOT_REACHED, clock.today()
    agreement.in_force, agreement.waits_for, agreement.days_away = None, agreement.holder, 3
    agreement.save(update_fields=COLUMNS)
    by_django = stored(Agreement)
    Agreement.objects.update(state=State.PROPOSED, ended_as="", closed_on=None, waits_for=None, days_away=0)
    assert stored(Agreement) != by_django
    with django_assert_num_queries(1):
        writing.change(agreement, COLUMNS)
    assert stored(Agreement) == by_django


def test_only_what_is_named_of_only_that_row_changes(holder: Person, counterpart: Person) -> None:
    one, other = signed(holder, counterpart), signed(counterpart, holder)
    one.revision, one.head = 77, "f" * 64
    writing.change(one, ["revision"])
    assert fresh(one).revision == 77
    assert fresh(one).head != one.head
    assert fresh(other).revision == other.revision


def test_what_is_gone_cannot_be_changed() -> None:
    [gone] = done()
    with pytest.raises(DatabaseError):
        writing.change(gone, ["outcome"])
