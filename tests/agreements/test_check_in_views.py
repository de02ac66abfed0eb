"""The check-in in the browser's terms: asked, told, kept on errors, done once, overtaken."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import reading
from afspraak.people.models import Person
from tests.support.agreements import delivered, fresh, signed, told

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]


@pytest.fixture
def agreement(holder: Person, counterpart: Person) -> Agreement:
    return fresh(signed(holder, counterpart))


def address(agreement: Agreement) -> str:
    return reverse("agreements:check_in", args=[agreement.pk])


def said(agreement: Agreement, **changed: Any) -> dict[str, Any]:
    """A whole check-in as the form sends it."""
    assert agreement.in_force
    number, yes_no = agreement.in_force.criteria.all()
    form = {
        "seen": agreement.revision,
        "key": str(uuid.uuid4()),
        "course": "attention",
        f"value-{number.lineage}": "7,3",
        f"value-{yes_no.lineage}": "not_yet",
        "words": "De daling staat stil.",
        "next_step": "Een vaste route.",
    }
    return form | changed


def latest(agreement: Agreement) -> reading.CheckIn | None:
    return reading.latest_check_in(fresh(agreement))


def test_telling(client_of: ClientOf, agreement: Agreement, holder: Person) -> None:
    answer = client_of(holder).post(address(agreement), said(agreement))
    assert (answer.status_code, answer["Location"]) == (303, f"/agreements/{agreement.pk}")
    check_in = latest(agreement)
    assert check_in is not None
    assert sorted(check_in.values.values()) == ["7.3", "not_yet"]
    assert (check_in.course, check_in.words) == ("attention", "De daling staat stil.")


@pytest.mark.parametrize("typed", ["7,3", "7.3", " 7,30 "])
def test_comma_and_point_are_one(
    client_of: ClientOf, agreement: Agreement, holder: Person, typed: str
) -> None:
    form = said(agreement)
    form |= {name: typed for name, value in form.items() if value == "7,3"}
    client_of(holder).post(address(agreement), form)
    check_in = latest(agreement)
    assert check_in is not None
    assert "7.3" in check_in.values.values()


def test_the_course_is_enough(client_of: ClientOf, agreement: Agreement, holder: Person) -> None:
    form = {"seen": agreement.revision, "key": str(uuid.uuid4()), "course": "on_course"}
    assert client_of(holder).post(address(agreement), form).status_code == 303
    check_in = latest(agreement)
    assert check_in is not None
    assert (check_in.values, check_in.words) == ({}, "")


def test_an_error_stands_beside_its_field_and_nothing_is_lost(
    client_of: ClientOf, agreement: Agreement, holder: Person
) -> None:
    form = said(agreement, course="")
    form |= {name: "ongeveer zeven" for name, value in form.items() if value == "7,3"}
    answer = client_of(holder).post(address(agreement), form)
    shown = answer.content.decode()
    assert answer.status_code == 422
    assert 'id="id_course_error"' in shown
    assert "data-errors" in shown
    assert "ongeveer zeven" in shown
    assert "De daling staat stil." in shown
    assert latest(agreement) is None


def test_twice_is_once(client_of: ClientOf, agreement: Agreement, holder: Person) -> None:
    form, client = said(agreement), client_of(holder)
    assert [client.post(address(agreement), form).status_code for _n in range(2)] == [303, 303]
    assert fresh(agreement).entry_count == agreement.entry_count + 1


def test_who_comes_second_keeps_their_words(
    client_of: ClientOf, agreement: Agreement, holder: Person
) -> None:
    form = said(agreement, words="Dit wil ik houden.")
    told(agreement)
    answer = client_of(holder).post(address(agreement), form)
    shown = answer.content.decode()
    assert answer.status_code == 409
    assert "Dit wil ik houden." in shown
    assert f'name="seen" value="{fresh(agreement).revision}"' in shown
    assert fresh(agreement).entry_count == agreement.entry_count + 1


def test_the_previous_values_are_shown(client_of: ClientOf, agreement: Agreement, holder: Person) -> None:
    holder.language = "en"
    holder.save(update_fields=["language"])
    shown = client_of(holder).get(address(told(agreement))).content.decode()
    assert "Last time 7.3." in shown


def test_not_open_is_said_not_broken(
    client_of: ClientOf, agreement: Agreement, holder: Person, counterpart: Person
) -> None:
    assert client_of(counterpart).get(address(agreement)).status_code == 409
    assert client_of(counterpart).post(address(agreement), said(agreement)).status_code == 409
    form = said(agreement, words="Nog even dit.")
    delivered(agreement)
    answer = client_of(holder).post(address(agreement), form)
    assert answer.status_code == 409
    assert "Nog even dit." in answer.content.decode()


@pytest.mark.parametrize("bad", ["a\x00b", "x" * 4001, "abc\u202edef", "\x1b[31m"])
def test_words_nobody_can_see_are_refused_in_words(
    client_of: ClientOf, agreement: Agreement, holder: Person, bad: str
) -> None:
    answer = client_of(holder).post(address(agreement), said(agreement, words=bad))
    assert answer.status_code == 422
    assert 'id="id_words_error"' in answer.content.decode()
    assert latest(agreement) is None


@pytest.mark.parametrize("bad", ["1e400", "NaN", "Infinity", "9" * 23, "9" * 40, "--3", "7,3,1"])
def test_what_is_no_number_is_refused_in_words(
    client_of: ClientOf, agreement: Agreement, holder: Person, bad: str
) -> None:
    form = said(agreement)
    form |= {name: bad for name, value in form.items() if value == "7,3"}
    answer = client_of(holder).post(address(agreement), form)
    assert answer.status_code == 422
    assert bad in answer.content.decode()
    assert latest(agreement) is None


@pytest.mark.parametrize("field", ["seen", "key", "course"])
def test_a_damaged_form_is_said_not_broken(
    client_of: ClientOf, agreement: Agreement, holder: Person, field: str
) -> None:
    answer = client_of(holder).post(address(agreement), said(agreement, **{field: "' OR 1=1 --"}))
    assert answer.status_code == 422
    assert "De daling staat stil." in answer.content.decode()
    assert latest(agreement) is None


def test_markup_in_words_stays_text(client_of: ClientOf, agreement: Agreement, holder: Person) -> None:
    client = client_of(holder)
    client.post(address(agreement), said(agreement, words="<script>alert(1)</script>"))
    shown = client.get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert "<script>alert" not in shown
