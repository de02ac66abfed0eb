"""What one wrote in answer is kept as a draft, whoever acted first, and the agreement's page mentions it."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Draft
from afspraak.agreements.states import Step
from afspraak.people.models import Person
from tests.agreements.typing_terms import typed
from tests.support.agreements import fresh, proposed, signed, wording
from tests.support.taking import attempt, in_situation

pytestmark = pytest.mark.django_db

NEW = "Omgevingsvergunning in zes weken"


@pytest.fixture
def mine(client_of: Callable[[Person], Client], counterpart: Person) -> Client:
    return client_of(counterpart)


def step(agreement: Agreement, noun: str) -> str:
    return reverse(f"agreements:{noun}", args=[agreement.pk])


def asked(holder: Person, counterpart: Person) -> Agreement:
    """The holder sent a change."""
    agreement = signed(holder, counterpart)
    seen, key = agreement.revision, uuid.uuid4()
    actions.change(agreement, wording(title=NEW), by=holder, seen=seen, key=key)
    return fresh(agreement)


def test_what_came_second_is_kept_as_a_draft(mine: Client, holder: Person, counterpart: Person) -> None:
    """From the page that gives the words back, and from the page on which one still wrote."""
    agreement = asked(holder, counterpart)
    lost = typed(seen="2", outcome="Mijn lange wijziging.")
    given_back = mine.post(step(agreement, "change"), lost)
    assert given_back.context["unsent"]["outcome"] == lost["outcome"]
    assert 'name="criteria-0-text"' in given_back.content.decode()
    for _ in ("given back", "still writing"):
        kept = mine.post(step(agreement, "change"), given_back.context["unsent"] | {"do": "keep"})
        assert kept.status_code == 303
        assert Draft.objects.get().content["outcome"] == lost["outcome"]
        assert lost["outcome"] in mine.get(kept["Location"]).content.decode()
        Draft.objects.all().delete()


def test_what_was_kept_after_the_end_is_free(mine: Client, holder: Person, counterpart: Person) -> None:
    """The proposal was withdrawn while the other wrote: the answer is theirs, with its kind."""
    agreement = proposed(holder, counterpart)
    Agreement.objects.filter(pk=agreement.pk).update(kind="development")
    actions.withdraw(agreement, by=holder, seen=agreement.revision, key=uuid.uuid4())
    kept = mine.post(step(agreement, "counter_proposal"), typed(do="keep", seen="1", title=NEW))
    draft = Draft.objects.get()
    assert kept["Location"] == reverse("agreements:draft", args=[draft.pk])
    assert (draft.agreement, draft.content["kind"]) == (None, "development")
    assert mine.get(kept["Location"]).context["form"].is_development


def test_its_page_mentions_a_draft_to_its_author_alone(
    client_of: Callable[[Person], Client], mine: Client, holder: Person, counterpart: Person
) -> None:
    agreement = signed(holder, counterpart)
    assert mine.post(step(agreement, "change"), typed(do="keep", seen="2", title=NEW)).status_code == 303
    address = reverse("agreements:draft", args=[Draft.objects.get().pk])
    assert address in mine.get(step(agreement, "agreement")).content.decode()
    theirs = client_of(holder).get(step(agreement, "agreement"))
    assert (theirs.context["draft"], address in theirs.content.decode()) == (None, False)


@pytest.mark.parametrize("waiting", ["change", "pause", "ending"])
def test_saying_no_to_something_leaves_ones_draft(waiting: str, holder: Person, counterpart: Person) -> None:
    agreement = in_situation(waiting, holder, counterpart)
    asks = agreement.pending_entry.actor  # type: ignore[union-attr]
    answers = counterpart if asks == holder else holder
    for who in (holder, counterpart):
        role = agreement.party_of(who).role  # type: ignore[union-attr]
        content = {"title": who.short_name}
        other = agreement.other_party(who).person
        actions.keep_draft(None, by=who, counterpart=other, role=role, content=content, agreement=agreement)
    attempt(Step.REFUSAL, agreement, answers)
    assert Draft.objects.filter(agreement=agreement).count() == 2
