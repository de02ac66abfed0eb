"""Proposing over HTTP: choosing somebody, writing, keeping a draft, sending once."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements.models import Agreement, Draft
from afspraak.agreements.states import Role, State
from afspraak.people.models import Person
from tests.agreements.typing_terms import typed
from tests.support.cast import Cast

SignIn = Callable[[Person], Client]


@pytest.fixture
def mine(client_of: SignIn, counterpart: Person) -> Client:
    """The coach's browser."""
    return client_of(counterpart)


@pytest.fixture
def theirs(client_of: SignIn, holder: Person) -> Client:
    """The holder's browser."""
    return client_of(holder)


def step(agreement: Agreement, noun: str) -> str:
    return reverse(f"agreements:{noun}", args=[agreement.pk])


def said(agreement: Agreement, **more: str) -> dict[str, str]:
    return {"seen": str(agreement.revision), "key": str(uuid.uuid4())} | more


def new(to: Person, role: str = "counterpart") -> str:
    return reverse("agreements:proposal", args=[to.pk, role])


# --- choosing -----------------------------------------------------------------------------------


def test_the_coach_stands_first_and_anyone_is_found(theirs: Client, cast: Cast) -> None:
    found = theirs.get(reverse("agreements:choose")).context["found"]
    assert found[0] == cast.counterpart
    assert cast.teammate in found
    assert cast.stranger not in found
    searched = theirs.get(reverse("agreements:choose"), {"q": "wietske"}).context["found"]
    assert searched == [cast.stranger]
    assert theirs.get(reverse("agreements:choose"), {"q": "x\x00' OR 1=1"}).status_code == 200


# --- proposing ----------------------------------------------------------------------------------


def test_a_proposal_is_signed_and_sent_once(mine: Client, holder: Person, counterpart: Person) -> None:
    assert mine.get(new(holder)).status_code == 200
    sent = typed()
    first, again = mine.post(new(holder), sent), mine.post(new(holder), sent)
    assert first.status_code == again.status_code == 303
    agreement = Agreement.objects.get()
    assert first.url == again.url == step(agreement, "agreement")
    assert agreement.state == State.PROPOSED
    assert agreement.holder.person == holder
    assert agreement.latest is not None
    assert agreement.latest.outcome == sent["outcome"]


def test_what_is_not_complete_comes_back_as_typed(mine: Client, holder: Person) -> None:
    answer = mine.post(new(holder), typed(title="", outcome="Alles is beter.", criteria__0__target="veel"))
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Alles is beter." in page
    assert 'value="veel"' in page
    assert 'id="id_title_error"' in page
    assert 'id="id_criteria-0-target_error"' in page
    assert not Agreement.objects.exists()


def test_the_action_s_objections_stand_beside_the_field(mine: Client, holder: Person) -> None:
    answer = mine.post(new(holder), typed(criteria__0__target="61"))
    assert answer.status_code == 422
    assert 'id="id_criteria-0-target_error"' in answer.content.decode()
    assert not Agreement.objects.exists()


def test_without_scripts_rows_come_and_go(mine: Client, holder: Person) -> None:
    more = mine.post(new(holder), typed(do="add-criteria")).content.decode()
    assert 'name="criteria-2-text"' in more
    assert "Een aanvrager ziet hoe ver het is." in more
    fewer = mine.post(new(holder), typed(do="remove-criteria-0")).content.decode()
    assert 'name="criteria-1-text"' not in fewer
    assert "Een aanvrager ziet hoe ver het is." in fewer
    assert not Draft.objects.exists()


def test_a_look_stores_nothing(mine: Client, holder: Person) -> None:
    page = mine.post(new(holder), typed(do="preview"))
    assert page.status_code == 200
    assert b'class="sheet"' in page.content
    assert b"<form" in page.content
    part = mine.post(
        new(holder), typed(do="preview", outcome="<script>x</script>"), headers={"X-Part": "preview"}
    )
    assert b"<form" not in part.content
    assert b"&lt;script&gt;" in part.content
    assert not Agreement.objects.exists()


@pytest.mark.parametrize("relation", ["guest", "counterpart"])
def test_nobody_proposes_to_a_guest_or_to_themselves(mine: Client, cast: Cast, relation: str) -> None:
    to = getattr(cast, relation)
    assert mine.get(new(to)).status_code == mine.post(new(to), typed()).status_code == 404


def test_a_role_that_is_none_does_not_exist(mine: Client, holder: Person) -> None:
    assert mine.get(new(holder, "boss")).status_code == 404


# --- drafts -------------------------------------------------------------------------------------


def test_a_draft_is_kept_continued_and_sent(mine: Client, theirs: Client, holder: Person) -> None:
    kept = mine.post(new(holder), typed(do="keep", ends_on="", title="Half"))
    draft = Draft.objects.get()
    address = reverse("agreements:draft", args=[draft.pk])
    assert kept.status_code == 303
    assert kept.url == address
    assert "Half" in mine.get(address).content.decode()
    assert theirs.get(address).status_code == theirs.post(address, typed()).status_code == 404
    assert mine.post(address, typed()).status_code == 303
    assert not Draft.objects.exists()


def test_a_dropped_draft_leaves_nothing(mine: Client, theirs: Client, holder: Person) -> None:
    mine.post(new(holder), typed(do="keep"))
    drop = reverse("agreements:draft_drop", args=[Draft.objects.get().pk])
    assert theirs.post(drop).status_code == 404
    assert mine.post(drop).status_code == 303
    assert not Draft.objects.exists()


def test_what_nobody_can_see_is_not_kept(mine: Client, holder: Person) -> None:
    answer = mine.post(new(holder), typed(do="keep", outcome="a\x07b"))
    assert answer.status_code == 422
    assert not Draft.objects.exists()


def test_roles_follow_who_writes(mine: Client, holder: Person, counterpart: Person) -> None:
    mine.post(new(holder, "holder"), typed())
    agreement = Agreement.objects.get()
    assert agreement.holder.person == counterpart
    assert agreement.party_of(holder).role == Role.COUNTERPART  # type: ignore[union-attr]
