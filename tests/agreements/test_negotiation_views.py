"""Answering a proposal over HTTP: done once, said clearly, nothing typed lost."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Draft, Terms
from afspraak.agreements.states import CriterionKind, EndedAs, State
from afspraak.agreements.wording import CriterionWording
from afspraak.people.models import Person
from tests.agreements.typing_terms import typed
from tests.support.agreements import fresh, proposed, signed, wording

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


# --- answering ----------------------------------------------------------------------------------


def test_signing_makes_it_hold_once(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    assert agreement.latest
    assert mine.get(step(agreement, "signature")).status_code == 200
    sent = said(agreement, terms_hash=agreement.latest.hash, remark="Met plezier.")
    first, again = (mine.post(step(agreement, "signature"), sent) for _n in range(2))
    assert first.status_code == again.status_code == 303
    assert fresh(agreement).state == State.ACTIVE
    assert agreement.entries.count() == 2


def test_other_words_are_never_signed(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    answer = mine.post(
        step(agreement, "signature"), said(agreement, terms_hash="0" * 64, remark="Mijn woord.")
    )
    assert answer.status_code == 409
    assert "Mijn woord." in answer.content.decode()
    assert fresh(agreement).state == State.PROPOSED


def test_who_is_not_at_turn_gets_no_form(theirs: Client, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    for noun in ("signature", "counter_proposal", "refusal"):
        shown = theirs.get(step(agreement, noun))
        assert shown.status_code == 409
        assert b'name="seen"' not in shown.content
    sent = said(agreement, terms_hash=agreement.latest.hash if agreement.latest else "")
    assert theirs.post(step(agreement, "signature"), sent).status_code == 409
    assert fresh(agreement).state == State.PROPOSED


def test_strangers_find_nothing(
    client_of: SignIn, stranger: Person, holder: Person, counterpart: Person
) -> None:
    agreement = proposed(holder, counterpart)
    client = client_of(stranger)
    for noun in ("signature", "counter_proposal", "refusal", "withdrawal"):
        assert client.get(step(agreement, noun)).status_code == 404
        assert client.post(step(agreement, noun), said(agreement)).status_code == 404


def test_a_counter_proposal_turns_the_table(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    page = mine.get(step(agreement, "counter_proposal"))
    assert "Een aanvrager kan zelf zien hoe ver de aanvraag is." in page.content.decode()
    assert page.context["writing"].number == 2
    sent = typed(seen=str(agreement.revision))
    assert mine.post(step(agreement, "counter_proposal"), sent).status_code == 303
    assert mine.post(step(agreement, "counter_proposal"), sent).status_code == 303
    agreement = fresh(agreement)
    assert agreement.latest
    assert agreement.latest.number == 2
    assert agreement.waits_for
    assert agreement.waits_for.person == holder


def test_criteria_keep_their_key(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    assert agreement.latest
    before = {c.lineage for c in agreement.latest.criteria.all()}
    content = mine.get(step(agreement, "counter_proposal")).context["form"].content
    sent = content | said(agreement, do="send", title="Een andere naam")
    assert mine.post(step(agreement, "counter_proposal"), sent).status_code == 303
    latest = Terms.objects.get(agreement=agreement, number=2)
    assert {c.lineage for c in latest.criteria.all()} == before


def test_the_same_words_are_no_answer(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    content = mine.get(step(agreement, "counter_proposal")).context["form"].content
    answer = mine.post(step(agreement, "counter_proposal"), content | said(agreement, do="send"))
    assert answer.status_code == 422
    assert fresh(agreement).latest == agreement.latest


def test_a_counter_draft_is_one_an_agreement(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    address = step(agreement, "counter_proposal")
    for title in ("Eerst", "Later"):
        assert mine.post(address, typed(do="keep", title=title, seen="1")).url == address
    draft = Draft.objects.get()
    assert draft.content["title"] == "Later"
    assert "Later" in mine.get(address).content.decode()
    assert mine.get(reverse("agreements:draft", args=[draft.pk])).url == address


def test_who_comes_too_late_keeps_the_words(mine: Client, holder: Person, counterpart: Person) -> None:
    """The author of version 1 withdrew it while the other wrote an answer."""
    agreement = proposed(holder, counterpart)
    actions.withdraw(agreement, by=holder, seen=agreement.revision, key=uuid.uuid4())
    answer = mine.post(step(agreement, "counter_proposal"), typed(seen="1", outcome="Mijn lange antwoord."))
    assert answer.status_code == 409
    assert "Mijn lange antwoord." in answer.content.decode()


def test_an_older_page_is_shown_what_changed(
    mine: Client, theirs: Client, holder: Person, counterpart: Person
) -> None:
    """Version 3 came while the page showed version 1: the words stay, the next try carries what is new."""
    agreement = proposed(holder, counterpart)
    agreement = actions.counter(
        agreement, wording(title="Twee"), by=counterpart, seen=agreement.revision, key=uuid.uuid4()
    )
    actions.counter(agreement, wording(title="Drie"), by=holder, seen=agreement.revision, key=uuid.uuid4())
    address = step(agreement, "counter_proposal")
    answer = mine.post(address, typed(seen="1", outcome="Mijn lange antwoord."))
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Mijn lange antwoord." in page
    assert reverse("agreements:comparison", args=[agreement.pk, 2, 3]) in page
    form = answer.context["form"]
    again = typed(seen=str(form["seen"].value()), key=str(form["key"].value()))
    assert mine.post(address, again).status_code == 303


def test_refusing_needs_a_reason(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    address = step(agreement, "refusal")
    assert mine.get(address).status_code == 200
    assert mine.post(address, said(agreement, reason=" ")).status_code == 422
    assert mine.post(address, said(agreement, reason="x" * 2001)).status_code == 422
    assert mine.post(address, said(agreement, reason="Te vroeg.")).status_code == 303
    assert fresh(agreement).ended_as == EndedAs.DECLINED


def test_withdrawing_is_the_author_s(
    mine: Client, theirs: Client, holder: Person, counterpart: Person
) -> None:
    agreement = proposed(holder, counterpart)
    assert mine.get(step(agreement, "withdrawal")).status_code == 409
    assert mine.post(step(agreement, "withdrawal"), said(agreement)).status_code == 409
    assert theirs.get(step(agreement, "withdrawal")).status_code == 200
    assert theirs.post(step(agreement, "withdrawal"), said(agreement)).status_code == 303
    assert fresh(agreement).ended_as == EndedAs.WITHDRAWN


@pytest.mark.parametrize("noun", ["signature", "counter_proposal", "refusal", "withdrawal"])
def test_a_damaged_form_says_so(
    mine: Client, theirs: Client, holder: Person, counterpart: Person, noun: str
) -> None:
    agreement = proposed(holder, counterpart)
    client = theirs if noun == "withdrawal" else mine
    answer = client.post(step(agreement, noun), typed(seen="vier", key="geen sleutel", reason="Omdat."))
    assert answer.status_code == 422
    assert fresh(agreement).state == State.PROPOSED


# --- comparing ----------------------------------------------------------------------------------


def test_two_versions_side_by_side(theirs: Client, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    actions.counter(
        agreement,
        wording(title="Vergunning in zes weken"),
        by=counterpart,
        seen=agreement.revision,
        key=uuid.uuid4(),
        note="Beste Bram, zes lukt.",
    )
    page = theirs.get(reverse("agreements:comparison", args=[agreement.pk, 1, 2]))
    text = page.content.decode()
    assert page.status_code == 200
    assert "<ins>" in text
    assert "<del>" in text
    assert "Beste Bram, zes lukt." in text
    assert step(agreement, "signature") in text
    for old, newer in ((2, 1), (1, 1), (1, 9), (1, 10**23)):
        assert (
            theirs.get(reverse("agreements:comparison", args=[agreement.pk, old, newer])).status_code == 404
        )


@pytest.mark.parametrize("noun", ["signature", "counter_proposal", "refusal"])
def test_a_page_asks_little_of_the_database(
    mine: Client, holder: Person, counterpart: Person, noun: str, django_assert_max_num_queries: Any
) -> None:
    many = tuple(
        CriterionWording(f"Eis {n}", CriterionKind.JUDGED, judge=counterpart.coach) for n in range(12)
    )
    agreement = proposed(holder, counterpart, criteria=many)
    with django_assert_max_num_queries(20):
        assert mine.get(step(agreement, noun)).status_code == 200
    theirs_first = actions.counter(agreement, wording(), by=counterpart, seen=1, key=uuid.uuid4())
    with django_assert_max_num_queries(20):
        mine.get(reverse("agreements:comparison", args=[theirs_first.pk, 1, 2]))


def test_only_who_may_answer_sees_the_acts(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    actions.counter(agreement, wording(title="Zes"), by=counterpart, seen=1, key=uuid.uuid4())
    page = mine.get(reverse("agreements:comparison", args=[agreement.pk, 1, 2]))
    assert step(agreement, "signature") not in page.content.decode()


def test_what_holds_cannot_be_answered(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    for noun in ("signature", "counter_proposal", "refusal"):
        assert mine.get(step(agreement, noun)).status_code == 409
