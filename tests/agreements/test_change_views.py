"""A change over HTTP: written from what is in force, which stays the page until both signed."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Draft, Terms
from afspraak.agreements.states import Pending, State, Step
from afspraak.people.models import Person
from tests.agreements.typing_terms import typed
from tests.support.agreements import delivered, fresh, signed, wording
from tests.support.taking import attempt, in_situation

SignIn = Callable[[Person], Client]
OLD, NEW = "Omgevingsvergunning in vijf weken", "Omgevingsvergunning in zes weken"


@pytest.fixture
def mine(client_of: SignIn, counterpart: Person) -> Client:
    """The browser of who is asked."""
    return client_of(counterpart)


@pytest.fixture
def theirs(client_of: SignIn, holder: Person) -> Client:
    """The browser of who asks."""
    return client_of(holder)


def step(agreement: Agreement, noun: str, *more: int) -> str:
    return reverse(f"agreements:{noun}", args=[agreement.pk, *more])


def said(agreement: Agreement, **more: str) -> dict[str, str]:
    return {"seen": str(agreement.revision), "key": str(uuid.uuid4())} | more


def text_of(client: Client, address: str, status: int = 200) -> str:
    got = client.get(address)
    assert got.status_code == status, address
    return got.content.decode()


def asked(holder: Person, counterpart: Person, title: str = NEW) -> Agreement:
    agreement = signed(holder, counterpart)
    actions.change(
        agreement,
        wording(title=title),
        by=holder,
        seen=agreement.revision,
        key=uuid.uuid4(),
        note="Zes lukt.",
    )
    return fresh(agreement)


# --- writing it ---------------------------------------------------------------------------------


def test_it_starts_from_what_is_in_force(theirs: Client, holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    page = theirs.get(step(agreement, "change"))
    content, writing = page.context["form"].content, page.context["writing"]
    assert content["title"] == OLD
    assert (writing.number, writing.before) == (2, agreement.in_force)
    assert "versie\u00a01" in page.content.decode().lower()
    sent = content | said(agreement, do="send", title=NEW, note="Zes lukt.")
    assert theirs.post(step(agreement, "change"), sent).status_code == 303
    assert theirs.post(step(agreement, "change"), sent).status_code == 303
    agreement = fresh(agreement)
    assert (agreement.pending, agreement.state, agreement.terms_shown.title) == (
        Pending.CHANGE,
        State.ACTIVE,
        OLD,
    )
    before, after = Terms.objects.filter(agreement=agreement).order_by("number")
    assert {c.lineage for c in before.criteria.all()} == {c.lineage for c in after.criteria.all()}


def test_the_same_words_change_nothing(theirs: Client, holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    content = theirs.get(step(agreement, "change")).context["form"].content
    assert theirs.post(step(agreement, "change"), content | said(agreement, do="send")).status_code == 422
    assert fresh(agreement).pending == Pending.NOTHING


def test_a_draft_is_kept_until_it_is_sent(theirs: Client, holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    address = step(agreement, "change")
    assert theirs.post(address, typed(do="keep", title=NEW, seen="2")).url == address
    draft = Draft.objects.get()
    assert theirs.get(reverse("agreements:draft", args=[draft.pk])).url == address
    assert NEW in text_of(theirs, address)
    assert NEW in text_of(theirs, reverse("agreements:list"))
    sent = theirs.get(address).context["form"].content | said(agreement, do="send")
    assert theirs.post(address, sent).status_code == 303
    assert not Draft.objects.exists()


def test_nobody_else_sees_that_one_is_written(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    actions.keep_draft(
        None, by=holder, counterpart=counterpart, role=agreement.holder.role, content={"title": NEW},
        agreement=agreement,
    )  # fmt: skip
    assert NEW not in text_of(mine, step(agreement, "agreement"))
    assert NEW not in text_of(mine, reverse("agreements:list"))


def test_a_look_takes_nothing(theirs: Client, holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    shown = theirs.post(step(agreement, "change"), typed(do="preview", title=NEW, seen="2"))
    assert shown.status_code == 200
    assert NEW in shown.content.decode()
    assert fresh(agreement).revision == agreement.revision


def test_who_comes_second_keeps_the_words(mine: Client, holder: Person, counterpart: Person) -> None:
    """Both wrote a change; the other's was sent first."""
    agreement = asked(holder, counterpart)
    answer = mine.post(step(agreement, "change"), typed(seen="2", outcome="Mijn lange wijziging."))
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Mijn lange wijziging." in page
    dated = date.fromisoformat(typed()["ends_on"])
    assert f">{dated:%Y-%m-%d}<" not in page  # given back as people write it
    assert f"{dated.day}" in page
    assert step(agreement, "comparison", 1, 2) in page
    assert fresh(agreement).entries.count() == agreement.entries.count()


def test_an_older_page_says_what_was_done_meanwhile(
    theirs: Client, holder: Person, counterpart: Person
) -> None:
    """A change was asked and refused while the page was open: it may still be sent, knowing that."""
    agreement = in_situation("change", holder, counterpart)
    attempt(Step.REFUSAL, agreement, counterpart)
    address = step(agreement, "change")
    late = theirs.post(address, typed(seen="2", outcome="Mijn lange wijziging."))
    assert late.status_code == 409
    assert "Mijn lange wijziging." in late.content.decode()
    form = late.context["form"]
    again = typed(seen=str(form["seen"].value()), key=str(form["key"].value()))
    assert theirs.post(address, again).status_code == 303
    assert fresh(agreement).pending == Pending.CHANGE


@pytest.mark.parametrize("waits", ["change", "ending", "pause"])
@pytest.mark.parametrize("noun", ["change", "ending", "pause"])
def test_one_thing_at_a_time(
    mine: Client, theirs: Client, holder: Person, counterpart: Person, waits: str, noun: str
) -> None:
    """A second attempt is shown the first."""
    agreement = in_situation(waits, holder, counterpart)
    for client in (mine, theirs):
        answer = client.get(step(agreement, noun))
        assert answer.status_code == 409
        assert answer.context["asked"].what == waits
        assert answer.context["asked"].sentence("Bram") in answer.content.decode().replace(
            fresh(agreement).other_party(answer.context["me"]).short_name, "Bram"
        )


def test_a_delivered_one_is_recalled_first(theirs: Client, holder: Person, counterpart: Person) -> None:
    agreement = delivered(signed(holder, counterpart))
    for noun in ("change", "ending", "pause"):
        assert theirs.get(step(agreement, noun)).status_code == 409


# --- answering it -------------------------------------------------------------------------------


def test_the_version_in_force_stays_the_page(
    mine: Client, theirs: Client, holder: Person, counterpart: Person
) -> None:
    agreement = asked(holder, counterpart)
    for client in (mine, theirs):
        page = text_of(client, step(agreement, "agreement"))
        assert OLD in page
        assert NEW not in page
        assert "Zes lukt." in page
        assert step(agreement, "comparison", 1, 2) in page
        for elsewhere in ("agreements:list", "today"):
            shown = text_of(client, reverse(elsewhere))
            assert NEW not in shown
        document = text_of(client, step(agreement, "document"))
        assert OLD in document
        assert NEW not in document
    assert step(agreement, "comparison", 1, 2) in text_of(mine, reverse("today"))


def test_what_would_change_stands_side_by_side(
    mine: Client, theirs: Client, holder: Person, counterpart: Person
) -> None:
    agreement = asked(holder, counterpart)
    page = text_of(mine, step(agreement, "comparison", 1, 2))
    assert "<ins>" in page
    assert step(agreement, "signature") in page
    own = text_of(theirs, step(agreement, "comparison", 1, 2))
    assert step(agreement, "signature") not in own
    assert step(agreement, "withdrawal") in own


def test_signing_brings_it_in_force(mine: Client, holder: Person, counterpart: Person) -> None:
    agreement = asked(holder, counterpart)
    assert agreement.latest
    page = text_of(mine, step(agreement, "signature"))
    assert NEW in page
    assert agreement.latest.hash in page
    sent = said(agreement, about="change", terms_hash=agreement.latest.hash, remark="Goed zo.")
    assert mine.post(step(agreement, "signature"), sent).status_code == 303
    assert mine.post(step(agreement, "signature"), sent).status_code == 303
    agreement = fresh(agreement)
    assert (agreement.pending, agreement.terms_shown.title) == (Pending.NOTHING, NEW)
    assert agreement.entries.count() == 4
    assert NEW in text_of(mine, step(agreement, "agreement"))
    assert "Deze versie geldt" in text_of(mine, step(agreement, "version", 2))


def test_a_counter_proposal_turns_it_round(
    mine: Client, theirs: Client, holder: Person, counterpart: Person
) -> None:
    agreement = asked(holder, counterpart)
    content = mine.get(step(agreement, "counter_proposal")).context["form"].content
    assert content["title"] == NEW
    sent = content | said(agreement, do="send", title="In zeven weken")
    assert mine.post(step(agreement, "counter_proposal"), sent).status_code == 303
    agreement = fresh(agreement)
    assert (agreement.pending, agreement.waits_for.person) == (Pending.CHANGE, holder)  # type: ignore[union-attr]
    page = text_of(theirs, step(agreement, "agreement"))
    assert OLD in page
    assert "In zeven weken" not in page
    assert "op de wijziging met andere woorden" in text_of(mine, step(agreement, "agreement"))
    assert step(agreement, "comparison", 1, 3) in page
    assert step(agreement, "signature") in text_of(theirs, step(agreement, "comparison", 1, 3))


def test_refusing_leaves_what_is_in_force(
    mine: Client, theirs: Client, holder: Person, counterpart: Person
) -> None:
    agreement = asked(holder, counterpart)
    assert "versie\u00a01" in text_of(mine, step(agreement, "refusal"))
    sent = said(agreement, reason="Vijf weken halen we.")
    assert mine.post(step(agreement, "refusal"), sent).status_code == 303
    agreement = fresh(agreement)
    assert (agreement.state, agreement.pending) == (State.ACTIVE, Pending.NOTHING)
    page = text_of(theirs, step(agreement, "agreement"))
    assert OLD in page
    assert NEW not in page
    assert "Vijf weken halen we." in page
    assert step(agreement, "change") in page
    refused = text_of(theirs, step(agreement, "version", 2))
    assert "niet afgesproken" in refused
    assert "Niet getekend" in refused
    assert step(agreement, "comparison", 1, 2) in refused


def test_withdrawing_leaves_what_is_in_force(theirs: Client, holder: Person, counterpart: Person) -> None:
    agreement = asked(holder, counterpart)
    assert "Trek je wijziging in" in text_of(theirs, step(agreement, "withdrawal"))
    assert theirs.post(step(agreement, "withdrawal"), said(agreement, reason="")).status_code == 303
    assert (fresh(agreement).state, fresh(agreement).pending) == (State.ACTIVE, Pending.NOTHING)


def test_a_third_change_is_compared_with_what_is_in_force(
    theirs: Client, holder: Person, counterpart: Person
) -> None:
    """Version 2 was refused: version 3 would come in the place of version 1."""
    agreement = asked(holder, counterpart)
    attempt(Step.REFUSAL, agreement, counterpart)
    agreement = fresh(agreement)
    actions.change(
        agreement, wording(title="In acht weken"), by=holder, seen=agreement.revision, key=uuid.uuid4()
    )
    assert step(agreement, "comparison", 1, 3) in text_of(theirs, step(agreement, "version", 3))
    assert step(agreement, "comparison", 1, 3) in text_of(theirs, step(agreement, "agreement"))


@pytest.mark.parametrize("noun", ["agreement", "signature", "refusal", "counter_proposal"])
def test_a_page_asks_little_of_the_database(
    mine: Client, holder: Person, counterpart: Person, noun: str, django_assert_max_num_queries: Any
) -> None:
    agreement = asked(holder, counterpart)
    with django_assert_max_num_queries(24):
        assert mine.get(step(agreement, noun)).status_code == 200
