"""The examples for a first proposal are good agreements: our own reader notices nothing in them."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from afspraak.agreements import examples
from afspraak.agreements.hints import hints_of
from afspraak.agreements.models import Agreement
from afspraak.people.models import Person
from tests.support.cast import Cast
from tests.support.forms import main_form

ClientOf = Callable[[Person], Client]
ALL = [
    pytest.param(language, example, id=f"{language}-{field}-{number}")
    for language, fields in examples.IN.items()
    for field, found in fields.items()
    for number, example in enumerate(found, start=1)
]


def test_every_field_has_three_in_both_languages() -> None:
    for fields in examples.IN.values():
        assert list(fields) == list(examples.FIELDS)
        assert {len(found) for found in fields.values()} == {3}


@pytest.mark.parametrize(("language", "example"), ALL)
def test_the_clarity_check_notices_nothing(language: str, example: examples.Example) -> None:
    criteria = {str(n): criterion.text for n, criterion in enumerate(example.criteria)}
    measured = {str(n) for n, criterion in enumerate(example.criteria) if criterion.is_number}
    with translation.override(language):
        found = hints_of(example.outcome, criteria, measured)
    noticed = [(hint.kind, hint.words) for field in found.fields for hint in (*field.shown, *field.waiting)]
    assert noticed == []
    assert not found.is_foreign
    assert {field.language for field in found.fields} == {language}


@pytest.mark.django_db
@pytest.mark.parametrize("field", list(examples.FIELDS))
def test_an_example_can_be_sent_with_dates_alone(client_of: ClientOf, cast: Cast, field: str) -> None:
    """The form as it comes holds all but the period."""
    path = reverse("agreements:proposal", args=[cast.counterpart.pk, "holder"])
    client = client_of(cast.holder)
    for key, example in examples.examples_in(field):
        page = client.get(path, {"example": key}).content.decode()
        sent = main_form(page).fields | {"starts_on": "2030-01-01", "ends_on": "2030-06-30", "do": "send"}
        answer = client.post(f"{path}?example={key}", sent | {"key": str(uuid.uuid4())})
        assert answer.status_code == 303, answer.content.decode()
        terms = Agreement.objects.get(latest__title=example.title).latest
        assert terms is not None
        assert terms.outcome == example.outcome
        assert [c.text for c in terms.criteria.all()] == [c.text for c in example.criteria]
        assert [s.text for s in terms.support.all()] == [example.promise]


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["", "care-9", "nothing-1", "care", "../care-1", "\x00", "care-1\n"])
def test_an_example_that_is_none_is_an_empty_form(client_of: ClientOf, cast: Cast, key: str) -> None:
    path = reverse("agreements:proposal", args=[cast.counterpart.pk, "holder"])
    answer = client_of(cast.holder).get(path, {"example": key})
    assert answer.status_code == 200
    assert "title" not in answer.context["form"].content
