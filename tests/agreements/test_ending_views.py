"""Ending it together over HTTP: how it ended, and what both take along."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.states import BY_BOTH, EndedAs, Pending, State, Step
from afspraak.people.models import Person
from tests.support.agreements import fresh, signed
from tests.support.taking import attempt, in_situation

SignIn = Callable[[Person], Client]


@pytest.fixture
def mine(client_of: SignIn, counterpart: Person) -> Client:
    """The browser of who is asked."""
    return client_of(counterpart)


@pytest.fixture
def theirs(client_of: SignIn, holder: Person) -> Client:
    """The browser of who asks."""
    return client_of(holder)


def step(agreement: Agreement, noun: str) -> str:
    return reverse(f"agreements:{noun}", args=[agreement.pk])


def said(agreement: Agreement, **more: str) -> dict[str, str]:
    return {"seen": str(agreement.revision), "key": str(uuid.uuid4())} | more


def text_of(client: Client, address: str, status: int = 200) -> str:
    got = client.get(address)
    assert got.status_code == status, address
    return got.content.decode()


def signature_of(agreement: Agreement, **more: str) -> dict[str, str]:
    assert agreement.pending_entry
    names = {"about": agreement.pending, "signs": agreement.pending_entry.body}
    return said(agreement, **names) | more


@pytest.mark.parametrize("how", BY_BOTH, ids=[how.value for how in BY_BOTH])
def test_both_look_back_and_it_has_ended(
    mine: Client, theirs: Client, holder: Person, counterpart: Person, how: EndedAs
) -> None:
    agreement = signed(holder, counterpart)
    sent = said(agreement, ended_as=how.value, reflection="Ik begon te groot.")
    assert theirs.post(step(agreement, "ending"), sent).status_code == 303
    assert theirs.post(step(agreement, "ending"), sent).status_code == 303
    agreement = fresh(agreement)
    assert (agreement.state, agreement.pending) == (State.ACTIVE, Pending.ENDING)
    page = text_of(mine, step(agreement, "agreement"))
    assert "Ik begon te groot." in page
    assert str(how.label) in page
    assert step(agreement, "signature") in text_of(mine, reverse("today"))
    form = text_of(mine, step(agreement, "signature"))
    assert "Ik begon te groot." in form
    assert str(how.label) in form
    answer = signature_of(agreement, reflection="Ik vroeg te veel tegelijk.")
    assert mine.post(step(agreement, "signature"), answer).status_code == 303
    assert mine.post(step(agreement, "signature"), answer).status_code == 303
    agreement = fresh(agreement)
    assert (agreement.state, agreement.ended_as, agreement.pending) == (State.ENDED, how, Pending.NOTHING)
    assert check_agreement(agreement) is None
    for client in (mine, theirs):
        whole = text_of(client, step(agreement, "agreement"))
        back = whole.partition('id="looking-back"')[2].partition("</section>")[0]
        assert "Ik begon te groot." in back
        assert "Ik vroeg te veel tegelijk." in back
        assert back.count(holder.full_name) == back.count(counterpart.full_name) == 1
        assert "Nog " not in whole.partition('id="article-2"')[2].partition("</section>")[0]


def test_how_and_a_look_back_are_asked(theirs: Client, holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    address = step(agreement, "ending")
    assert theirs.get(address).status_code == 200
    whole = {"ended_as": "not_reached", "reflection": "Te groot."}
    for wrong in ({"ended_as": ""}, {"ended_as": "declined"}, {"reflection": " "}):
        answer = theirs.post(address, said(agreement, **(whole | wrong)))
        assert answer.status_code == 422
    assert (
        "Te groot."
        in theirs.post(address, said(agreement, ended_as="", reflection="Te groot.")).content.decode()
    )
    assert fresh(agreement).pending == Pending.NOTHING


def test_the_other_looks_back_too(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = in_situation("ending", holder, counterpart)
    answer = mine.post(step(agreement, "signature"), signature_of(agreement, reflection=" "))
    assert answer.status_code == 422
    assert fresh(agreement).state == State.ACTIVE


def test_only_what_stood_on_the_page_is_signed(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = in_situation("ending", holder, counterpart)
    sent = signature_of(agreement, reflection="Mijn terugblik.", signs="0" * 64)
    answer = mine.post(step(agreement, "signature"), sent)
    assert answer.status_code == 409
    assert "Mijn terugblik." in answer.content.decode()
    assert fresh(agreement).state == State.ACTIVE


@pytest.mark.parametrize("now", ["change", "pause", "nothing"])
def test_what_was_typed_about_another_thing_is_given_back(
    mine: Client, holder: Person, counterpart: Person, now: str
) -> None:
    """The ending was taken back while the page was open, and perhaps something else was asked."""
    agreement = in_situation("ending", holder, counterpart)
    sent = signature_of(agreement, reflection="Mijn terugblik.")
    attempt(Step.WITHDRAWAL, agreement, holder)
    if now != "nothing":
        attempt(Step(now), agreement, holder)
    answer = mine.post(step(agreement, "signature"), sent)
    assert answer.status_code == 409
    assert "Mijn terugblik." in answer.content.decode()
    assert fresh(agreement).state == State.ACTIVE


def test_words_that_were_about_a_change_sign_no_ending(
    mine: Client, holder: Person, counterpart: Person
) -> None:
    agreement = in_situation("change", holder, counterpart)
    assert agreement.latest
    sent = said(agreement, about="change", terms_hash=agreement.latest.hash, remark="Mijn kanttekening.")
    attempt(Step.WITHDRAWAL, agreement, holder)
    attempt(Step.ENDING, agreement, holder)
    answer = mine.post(step(agreement, "signature"), sent)
    assert answer.status_code == 409
    assert "Mijn kanttekening." in answer.content.decode()
    assert fresh(agreement).pending == Pending.ENDING


def test_no_leaves_it_as_it_was(mine: Client, theirs: Client, holder: Person, counterpart: Person) -> None:
    agreement = in_situation("ending", holder, counterpart)
    assert "stelde voor om te stoppen" in text_of(mine, step(agreement, "refusal"))
    sent = said(agreement, reason="Ik geloof er nog in.")
    assert mine.post(step(agreement, "refusal"), sent).status_code == 303
    agreement = fresh(agreement)
    assert (agreement.state, agreement.pending) == (State.ACTIVE, Pending.NOTHING)
    page = text_of(theirs, step(agreement, "agreement"))
    assert "Ik geloof er nog in." in page
    assert "wees stoppen af." in page
    assert 'id="looking-back"' not in page


def test_its_author_takes_it_back(mine: Client, theirs: Client, holder: Person, counterpart: Person) -> None:
    agreement = in_situation("ending", holder, counterpart)
    assert text_of(mine, step(agreement, "withdrawal"), 409)
    assert "Trek je voorstel om te stoppen in" in text_of(theirs, step(agreement, "withdrawal"))
    assert theirs.post(step(agreement, "withdrawal"), said(agreement, reason="")).status_code == 303
    assert fresh(agreement).pending == Pending.NOTHING


def test_an_ending_has_no_other_words(mine: Client, holder: Person, counterpart: Person) -> None:
    """Only a change can be countered."""
    for what in ("ending", "pause"):
        agreement = in_situation(what, holder, counterpart)
        assert mine.get(step(agreement, "counter_proposal")).status_code == 409


def test_an_erased_look_back_says_so(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = in_situation("ending", holder, counterpart)
    attempt(Step.SIGNATURE, agreement, counterpart)
    actions.erase_words(fresh(agreement), agreement.entries.get(kind=Step.ENDING).number, by=holder)
    page = text_of(mine, step(agreement, "agreement"))
    back = page.partition('id="looking-back"')[2].partition("</section>")[0]
    assert "Te groot" not in back
    assert "Samen geprobeerd" in back
    assert "gewist" in back
    assert check_agreement(fresh(agreement)) is None
