"""Delivery, acceptance, return and recall in the browser's terms."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import reading
from afspraak.agreements.states import State
from afspraak.people.models import Person
from tests.support.agreements import delivered, fresh, signed

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]


@pytest.fixture
def active(holder: Person, counterpart: Person) -> Agreement:
    return fresh(signed(holder, counterpart))


@pytest.fixture
def waiting(active: Agreement) -> Agreement:
    return fresh(delivered(active))


def address(agreement: Agreement, step: str) -> str:
    return reverse(f"agreements:{step}", args=[agreement.pk])


def step(agreement: Agreement, **said: Any) -> dict[str, Any]:
    return {"seen": agreement.revision, "key": str(uuid.uuid4())} | said


def stated(agreement: Agreement, text: str = "Het is er.") -> dict[str, Any]:
    assert agreement.in_force
    lineages = [c.lineage for c in agreement.in_force.criteria.all()]
    return {f"statement-{lineage}": text for lineage in lineages}


def lineage_of_first(agreement: Agreement) -> uuid.UUID:
    assert agreement.in_force
    first = agreement.in_force.criteria.first()
    assert first is not None
    return first.lineage


def test_delivering(client_of: ClientOf, active: Agreement, holder: Person) -> None:
    said = stated(active) | {
        f"value-{lineage_of_first(active)}": "4,9",
        f"evidence-{lineage_of_first(active)}": "https://zaken.example/doorlooptijd",
    }
    answer = client_of(holder).post(address(active, "delivery"), step(active, **said))
    assert answer.status_code == 303
    told = reading.delivery_waiting(fresh(active))
    assert told is not None
    assert told.values[lineage_of_first(active)] == "4.9"
    assert set(told.statements.values()) == {"Het is er."}


def test_beside_each_field_stands_who_reads_it(
    client_of: ClientOf, active: Agreement, holder: Person, counterpart: Person
) -> None:
    """Two criteria, and the whole."""
    writing = client_of(holder).get(address(active, "delivery")).content.decode()
    assert writing.count(f"Alleen {counterpart.short_name} en jij lezen dit.") == 3
    delivered(active)
    returning = client_of(counterpart).get(address(active, "return")).content.decode()
    assert returning.count(f"Alleen {holder.short_name} en jij lezen dit.") == 3


def test_each_criterion_wants_a_statement(client_of: ClientOf, active: Agreement, holder: Person) -> None:
    said = stated(active) | {f"statement-{lineage_of_first(active)}": "", "words": "Over het geheel."}
    answer = client_of(holder).post(address(active, "delivery"), step(active, **said))
    shown = answer.content.decode()
    assert answer.status_code == 422
    assert f'id="id_statement-{lineage_of_first(active)}_error"' in shown
    assert "Het is er." in shown
    assert "Over het geheel." in shown
    assert fresh(active).state == State.ACTIVE


def test_accepting_shows_the_terms_beside_what_there_is(
    client_of: ClientOf, waiting: Agreement, counterpart: Person
) -> None:
    shown = client_of(counterpart).get(address(waiting, "acceptance")).content.decode()
    assert "De gemiddelde doorlooptijd daalt." in shown
    assert "Het is er." in shown
    assert shown.count("button--filled") == 1


def test_accepting(client_of: ClientOf, waiting: Agreement, counterpart: Person) -> None:
    form, client = step(waiting, words="Mooi werk."), client_of(counterpart)
    assert [client.post(address(waiting, "acceptance"), form).status_code for _n in range(2)] == [303, 303]
    assert fresh(waiting).state == State.ACCEPTED
    assert fresh(waiting).entry_count == waiting.entry_count + 1


def test_returning_names_what_is_needed(client_of: ClientOf, waiting: Agreement, counterpart: Person) -> None:
    lineage = lineage_of_first(waiting)
    form = step(waiting, **{f"unmet-{lineage}": "on", f"needed-{lineage}": "Ook de oude aanvragen."})
    assert client_of(counterpart).post(address(waiting, "return"), form).status_code == 303
    assert fresh(waiting).state == State.ACTIVE
    shown = client_of(counterpart).get(reverse("agreements:agreement", args=[waiting.pk])).content.decode()
    assert "Ook de oude aanvragen." in shown


@pytest.mark.parametrize("taken_back", ["returned", "recalled"])
def test_what_was_delivered_before_is_still_read(
    taken_back: str, client_of: ClientOf, waiting: Agreement, holder: Person, counterpart: Person
) -> None:
    before = client_of(counterpart).get(address(waiting, "agreement")).content.decode()
    assert "Lees de eerdere oplevering" not in before
    if taken_back == "returned":
        said = {f"unmet-{lineage_of_first(waiting)}": "on", f"needed-{lineage_of_first(waiting)}": "Nog een."}
        assert (
            client_of(counterpart).post(address(waiting, "return"), step(waiting, **said)).status_code == 303
        )
    else:
        assert client_of(holder).post(address(waiting, "recall"), step(waiting)).status_code == 303
    for reader in (holder, counterpart):
        page = client_of(reader).get(address(waiting, "agreement")).content.decode()
        assert "Lees de eerdere oplevering" in page
        assert "https://zaken.example/1" in page


def test_delivering_again_goes_on_from_what_was_said(
    client_of: ClientOf, active: Agreement, holder: Person, counterpart: Person
) -> None:
    lineage = lineage_of_first(active)
    said = stated(active) | {f"value-{lineage}": "6,4", f"evidence-{lineage}": "Zie het overzicht."}
    assert client_of(holder).post(address(active, "delivery"), step(active, **said)).status_code == 303
    now = fresh(active)
    needed = {f"unmet-{lineage}": "on", f"needed-{lineage}": "Nog een."}
    assert client_of(counterpart).post(address(now, "return"), step(now, **needed)).status_code == 303
    form = client_of(holder).get(address(active, "delivery")).context["form"]
    shown = [form[f"{what}-{lineage}"].value() for what in ("statement", "value", "evidence")]
    assert shown == ["Het is er.", "6,4", "Zie het overzicht."]


def test_returning_without_naming_anything(
    client_of: ClientOf, waiting: Agreement, counterpart: Person
) -> None:
    answer = client_of(counterpart).post(address(waiting, "return"), step(waiting, words="Zo niet."))
    assert answer.status_code == 422
    assert "Zo niet." in answer.content.decode()
    only_ticked = step(waiting, **{f"unmet-{lineage_of_first(waiting)}": "on"})
    answer = client_of(counterpart).post(address(waiting, "return"), only_ticked)
    assert answer.status_code == 422
    assert f'id="id_needed-{lineage_of_first(waiting)}_error"' in answer.content.decode()
    assert fresh(waiting).state == State.DELIVERED


def test_recalling(client_of: ClientOf, waiting: Agreement, holder: Person) -> None:
    answer = client_of(holder).post(address(waiting, "recall"), step(waiting))
    assert answer.status_code == 303
    assert fresh(waiting).state == State.ACTIVE


def test_accepting_what_was_just_recalled(
    client_of: ClientOf, waiting: Agreement, holder: Person, counterpart: Person
) -> None:
    form = step(waiting, words="Dit schreef ik al.")
    client_of(holder).post(address(waiting, "recall"), step(waiting))
    answer = client_of(counterpart).post(address(waiting, "acceptance"), form)
    assert answer.status_code == 409
    assert "Dit schreef ik al." in answer.content.decode()
    assert fresh(waiting).state == State.ACTIVE


@pytest.mark.parametrize("name", ["delivery", "acceptance", "return", "recall"])
def test_a_step_that_is_not_open_is_said(
    client_of: ClientOf, active: Agreement, waiting: Agreement, holder: Person, counterpart: Person, name: str
) -> None:
    wrong = counterpart if name in ("delivery", "recall") else holder
    assert client_of(wrong).get(address(waiting, name)).status_code == 409
    assert client_of(wrong).post(address(waiting, name), step(waiting)).status_code == 409
    assert fresh(waiting).revision == waiting.revision
