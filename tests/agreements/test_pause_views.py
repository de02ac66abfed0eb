"""A pause over HTTP: asked without a reason, signed by both, ended by either; the end moves along."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import details, needs
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.states import Pending, State, Step
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import fresh, signed
from tests.support.taking import attempt, in_situation

SignIn = Callable[[Person], Client]
SENTENCE = "De einddatum schuift evenveel dagen op als de pauze duurt."


def step(agreement: Agreement, noun: str) -> str:
    return reverse(f"agreements:{noun}", args=[agreement.pk])


def said(agreement: Agreement, **more: str) -> dict[str, str]:
    return {"seen": str(agreement.revision), "key": str(uuid.uuid4())} | more


def text_of(client: Client, address: str, status: int = 200) -> str:
    got = client.get(address)
    assert got.status_code == status, address
    return got.content.decode()


def signature_of(agreement: Agreement) -> dict[str, str]:
    assert agreement.pending_entry
    return said(agreement, about="pause", signs=agreement.pending_entry.body)


def as_day(day: date) -> str:
    """How a page writes this day, in Dutch."""
    return details.day(day)


@pytest.fixture
def mine(client_of: SignIn, counterpart: Person) -> Client:
    """The browser of who is asked."""
    return client_of(counterpart)


@pytest.fixture
def theirs(client_of: SignIn, holder: Person) -> Client:
    """The browser of who asks."""
    return client_of(holder)


def test_both_sign_the_same_sentence(
    mine: Client, theirs: Client, holder: Person, counterpart: Person
) -> None:
    agreement = signed(holder, counterpart)
    today = clock.today()
    assert SENTENCE in text_of(theirs, step(agreement, "pause"))
    sent = said(agreement, from_on=(today + timedelta(3)).isoformat())
    assert theirs.post(step(agreement, "pause"), sent).status_code == 303
    assert theirs.post(step(agreement, "pause"), sent).status_code == 303
    agreement = fresh(agreement)
    assert (agreement.pending, agreement.paused_from) == (Pending.PAUSE, None)
    assert SENTENCE in text_of(mine, step(agreement, "agreement"))
    form = text_of(mine, step(agreement, "signature"))
    assert SENTENCE in form
    assert as_day(today + timedelta(3)) in form
    assert step(agreement, "signature") in text_of(mine, reverse("today"))
    answer = signature_of(agreement)
    assert mine.post(step(agreement, "signature"), answer).status_code == 303
    assert mine.post(step(agreement, "signature"), answer).status_code == 303
    agreement = fresh(agreement)
    assert (agreement.pending, agreement.paused_from) == (Pending.NOTHING, today + timedelta(3))
    assert check_agreement(agreement) is None
    page = text_of(theirs, step(agreement, "agreement"))
    assert "rust deze afspraak" in page
    assert "Geldt sinds" in page
    with clock.at(today + timedelta(1)):
        assert not fresh(agreement).days_rested(clock.today())


@pytest.mark.parametrize("days", [-1, 121])
def test_a_day_that_does_not_fit(theirs: Client, holder: Person, counterpart: Person, days: int) -> None:
    """Before today, or after the end."""
    agreement = signed(holder, counterpart)
    sent = said(agreement, from_on=(clock.today() + timedelta(days)).isoformat())
    answer = theirs.post(step(agreement, "pause"), sent)
    assert answer.status_code == 422
    assert 'id="id_from_on_error"' in answer.content.decode()
    assert fresh(agreement).pending == Pending.NOTHING


def test_signed_late_it_starts_that_day(client_of: SignIn, holder: Person, counterpart: Person) -> None:
    agreement = in_situation("pause", holder, counterpart)
    with clock.at(clock.today() + timedelta(4)):
        mine = client_of(counterpart)
        assert "begint de pauze vandaag" in text_of(mine, step(agreement, "signature"))
        assert mine.post(step(agreement, "signature"), signature_of(agreement)).status_code == 303
        assert fresh(agreement).paused_from == clock.today()


def test_at_rest_the_end_moves_along(client_of: SignIn, holder: Person, counterpart: Person) -> None:
    agreement = in_situation("paused", holder, counterpart)
    signed_end = agreement.terms_shown.ends_on
    with clock.at(clock.today() + timedelta(20)):
        for person in (holder, counterpart):
            page = text_of(client_of(person), step(agreement, "agreement"))
            assert "Rust sinds" in page
            assert as_day(signed_end) in page
            assert as_day(signed_end + timedelta(20)) in page
            assert f'button--filled" href="{step(agreement, "resumption")}"' in page
            assert "Nog " not in page.partition('id="article-2"')[2].partition("</section>")[0]
            assert as_day(signed_end + timedelta(20)) in text_of(
                client_of(person), step(agreement, "document")
            )
        listed = text_of(client_of(holder), reverse("agreements:list"))
        assert "Rust sinds" in listed
        assert needs.needs_of(holder) == []  # at rest no check-in is asked


@pytest.mark.parametrize("who", ["holder", "counterpart"])
def test_either_goes_on(client_of: SignIn, holder: Person, counterpart: Person, who: str) -> None:
    agreement = in_situation("paused", holder, counterpart)
    end = agreement.terms_shown.ends_on
    with clock.at(clock.today() + timedelta(20)):
        client = client_of(holder if who == "holder" else counterpart)
        assert as_day(end + timedelta(20)) in text_of(client, step(agreement, "resumption"))
        assert client.post(step(agreement, "resumption"), said(agreement)).status_code == 303
        agreement = fresh(agreement)
        assert (agreement.paused_from, agreement.days_paused) == (None, 20)
    with clock.at(clock.today() + timedelta(50)):
        page = text_of(client_of(holder), step(agreement, "agreement"))
        assert as_day(end + timedelta(20)) in page
        assert "Geldt sinds" in page
        assert text_of(client_of(holder), step(agreement, "resumption"), 409)
        assert agreement.ends_on(clock.today()) == end + timedelta(20)
    assert check_agreement(fresh(agreement)) is None


def test_a_pause_that_did_not_begin_may_be_called_off(
    theirs: Client, mine: Client, holder: Person, counterpart: Person
) -> None:
    agreement = signed(holder, counterpart)
    later = (clock.today() + timedelta(9)).isoformat()
    theirs.post(step(agreement, "pause"), said(agreement, from_on=later))
    agreement = fresh(agreement)
    mine.post(step(agreement, "signature"), signature_of(agreement))
    agreement = fresh(agreement)
    assert "komt de pauze" in text_of(mine, step(agreement, "resumption"))
    assert mine.post(step(agreement, "resumption"), said(agreement)).status_code == 303
    assert (fresh(agreement).paused_from, fresh(agreement).days_paused) == (None, 0)


def test_no_and_taken_back(mine: Client, theirs: Client, holder: Person, counterpart: Person) -> None:
    agreement = in_situation("pause", holder, counterpart)
    assert "vroeg om een pauze" in text_of(mine, step(agreement, "refusal"))
    assert mine.post(step(agreement, "refusal"), said(agreement, reason="Nu niet.")).status_code == 303
    assert "wees de pauze af." in text_of(theirs, step(agreement, "agreement"))
    attempt(Step.PAUSE, agreement, holder)
    agreement = fresh(agreement)
    assert "Trek je verzoek om een pauze in" in text_of(theirs, step(agreement, "withdrawal"))
    assert theirs.post(step(agreement, "withdrawal"), said(agreement, reason="")).status_code == 303
    assert (fresh(agreement).pending, fresh(agreement).state) == (Pending.NOTHING, State.ACTIVE)


def test_everything_stays_possible(holder: Person, counterpart: Person) -> None:
    """A delivery closes the pause, and the days that it lasted count."""
    agreement = in_situation("paused", holder, counterpart)
    with clock.at(clock.today() + timedelta(5)):
        attempt(Step.CHECK_IN, agreement, holder)
        attempt(Step.DELIVERY, agreement, holder)
    agreement = fresh(agreement)
    assert (agreement.paused_from, agreement.days_paused) == (None, 5)
    assert check_agreement(agreement) is None


def test_at_rest_it_has_a_sign_and_a_word_of_its_own(
    theirs: Client, holder: Person, counterpart: Person
) -> None:
    agreement = in_situation("paused", holder, counterpart)
    assert agreement.paused_from
    for at, is_resting in ((agreement.paused_from - timedelta(days=1), False), (agreement.paused_from, True)):
        with clock.at(at):
            for address in (step(agreement, "agreement"), reverse("agreements:list")):
                assert ("glyph--resting" in text_of(theirs, address)) == is_resting, address
    with clock.at(agreement.paused_from):
        refused = text_of(theirs, step(agreement, "pause"), 409)
    assert "glyph--resting" in refused
    assert "Rust sinds" in refused
