"""The data register says all, and nothing that is not there: against the models and the real tables."""

from __future__ import annotations

import json
from collections.abc import Callable
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from afspraak.core import data_register
from afspraak.core.data_register import Declared
from afspraak.people.models import Person
from afspraak.trust.queries.register import chapters, rows
from tests.support.cast import Cast

DECLARED = Declared("purpose", "seen by", "kept")


def in_models() -> set[str]:
    """Every column that a model has, those of others and of many-to-many tables included."""
    return {
        f"{model._meta.db_table}.{field.column}"
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.local_fields
    }


def in_database() -> set[str]:
    """Every column that the database really has."""
    tables = connection.introspection
    with connection.cursor() as cursor:
        return {
            f"{table}.{column.name}"
            for table in tables.table_names(cursor)
            for column in tables.get_table_description(cursor, table)
        }


def differences(columns: set[str]) -> tuple[set[str], set[str]]:
    """Columns that nobody declared, and declarations without a column."""
    register = data_register.collect()
    declared = {*register.fields, *register.not_personal}
    return columns - declared, declared - columns


def test_every_column_of_every_model_is_declared() -> None:
    undeclared, absent = differences(in_models())
    assert undeclared == set()
    assert absent - {name for name in absent if name.startswith("django_migrations.")} == set()


@pytest.mark.django_db
def test_every_column_of_the_database_is_declared_and_the_other_way_round() -> None:
    assert differences(in_database()) == (set(), set())


def test_an_undeclared_column_is_found() -> None:
    undeclared, _ = differences({*in_models(), "people_person.shoe_size"})
    assert undeclared == {"people_person.shoe_size"}


def test_a_declaration_without_a_column_is_found() -> None:
    _, absent = differences(in_models() - {"people_person.function"})
    assert "people_person.function" in absent


def test_a_column_is_declared_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from afspraak.core.data_register import fields

    monkeypatch.setitem(fields.FIELDS, "people_person.email", DECLARED)
    with pytest.raises(ValueError, match=r"people_person\.email"):
        data_register.collect()


def test_every_link_to_a_person_is_declared_as_personal() -> None:
    personal = data_register.collect().fields
    linked = {
        f"{model._meta.db_table}.{field.column}"
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.local_fields
        if field.related_model is Person
    }
    assert linked - personal.keys() == set()


def test_every_field_says_why_who_and_how_long() -> None:
    assert [row for row in rows() if not (row.purpose and row.seen_by and row.kept)] == []
    assert all(group.declared.what for chapter in chapters() for group in chapter.groups)


def test_json_is_a_list_of_objects() -> None:
    out = StringIO()
    call_command("register", "--json", stdout=out)
    listed = json.loads(out.getvalue())
    assert {"table", "field", "purpose", "seen_by", "kept"} == set(listed[0])
    assert {f"{each['table']}.{each['field']}" for each in listed} == data_register.collect().fields.keys()


def test_text_names_every_table() -> None:
    out = StringIO()
    call_command("register", stdout=out)
    assert {row.table for row in rows()} <= set(out.getvalue().split())


@pytest.mark.django_db
def test_everyone_reads_the_page(cast: Cast, client_of: Callable[[Person], Client]) -> None:
    for client in (Client(), client_of(cast.holder), client_of(cast.guest)):
        page = client.get(reverse("trust:register"))
        assert page.status_code == 200
        assert all(column in page.content.decode() for column in data_register.collect().fields)
