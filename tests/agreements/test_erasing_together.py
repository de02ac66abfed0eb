"""Erasing what both signed: one asks, the other decides, and only once it is closed."""

from __future__ import annotations

import pytest

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Criterion, Draft, JointErasure, Support, Terms
from afspraak.agreements.states import Role
from afspraak.core.errors import Conflict, NotThere, Refused
from afspraak.people.models import Person
from tests.support.agreements import fresh, proposed, signed, told
from tests.support.erasing import WORDS, ClientOf, closed_with_words, is_whole, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def closed(holder: Person, counterpart: Person) -> Agreement:
    return closed_with_words(holder, counterpart)


def test_both_erase_what_they_signed(
    closed: Agreement, holder: Person, counterpart: Person, client_of: ClientOf
) -> None:
    actions.ask_joint_erasure(closed, by=holder)
    assert fresh(closed).latest.title  # type: ignore[union-attr]  # one of the two is not enough
    actions.agree_joint_erasure(closed, by=counterpart)
    assert not JointErasure.objects.exists()
    assert is_whole(closed)
    for reader in (holder, counterpart):
        everywhere = read(client_of(reader), closed)
        for name in ("title", "outcome", "criterion", "support", "contribution", "remark"):
            assert WORDS[name] not in everywhere, name
        assert WORDS["words"] in everywhere  # what one tells is the writer's
        assert "Gewiste afspraak" in everywhere


def test_nothing_of_erased_terms_is_left_in_their_tables(
    closed: Agreement, holder: Person, counterpart: Person
) -> None:
    actions.ask_joint_erasure(closed, by=counterpart)
    actions.agree_joint_erasure(closed, by=holder)
    terms = Terms.objects.get(agreement=closed)
    assert (terms.title, terms.outcome, terms.contribution, terms.rhythm, terms.salts) == ("", "", "", "", {})
    assert terms.starts_on == terms.ends_on == terms.on
    assert not Criterion.objects.filter(terms=terms).exists()
    assert not Support.objects.filter(terms=terms).exists()
    assert terms.hashes
    assert terms.hash


def test_a_draft_of_the_same_words_goes_too(closed: Agreement, holder: Person, counterpart: Person) -> None:
    """One was set free when it closed, one began with it; what began elsewhere stays."""
    kept = {"counterpart": counterpart, "role": Role.HOLDER, "by": holder}
    set_free = actions.keep_draft(None, content={"title": WORDS["title"]}, agreement=closed, **kept)
    begun = actions.keep_draft(None, content={"begun_from": str(closed.pk)}, **kept)
    other = actions.keep_draft(None, content={"begun_from": "", "title": "Anders"}, **kept)
    assert (set_free.agreement, set_free.content["begun_from"]) == (None, str(closed.pk))
    actions.ask_joint_erasure(closed, by=holder)
    actions.agree_joint_erasure(closed, by=counterpart)
    assert list(Draft.objects.values_list("pk", flat=True)) == [other.pk]
    assert begun.pk != other.pk


def test_only_what_is_closed_is_erased_together(holder: Person, counterpart: Person) -> None:
    for agreement in (proposed(holder, counterpart), told(signed(holder, counterpart))):
        with pytest.raises(Refused):
            actions.ask_joint_erasure(agreement, by=holder)
    assert not JointErasure.objects.exists()


def test_neither_can_do_it_alone(closed: Agreement, holder: Person, counterpart: Person) -> None:
    with pytest.raises(Conflict):
        actions.agree_joint_erasure(closed, by=counterpart)
    actions.ask_joint_erasure(closed, by=holder)
    actions.ask_joint_erasure(closed, by=holder)
    with pytest.raises(Conflict):
        actions.agree_joint_erasure(closed, by=holder)
    with pytest.raises(Conflict):  # asking back is not agreeing: one did not see what the other asked
        actions.ask_joint_erasure(closed, by=counterpart)
    actions.withdraw_joint_erasure(closed, by=counterpart)
    assert JointErasure.objects.count() == 1
    actions.withdraw_joint_erasure(closed, by=holder)
    with pytest.raises(Conflict):
        actions.agree_joint_erasure(closed, by=counterpart)
    assert fresh(closed).latest.title  # type: ignore[union-attr]


def test_the_other_may_keep_the_words_and_either_may_ask_again(
    closed: Agreement, holder: Person, counterpart: Person
) -> None:
    actions.ask_joint_erasure(closed, by=holder)
    actions.keep_signed(closed, by=counterpart)
    with pytest.raises(Conflict):
        actions.agree_joint_erasure(closed, by=counterpart)
    actions.ask_joint_erasure(closed, by=counterpart)
    actions.agree_joint_erasure(closed, by=holder)
    assert is_whole(closed)
    with pytest.raises(Refused):
        actions.ask_joint_erasure(closed, by=holder)


def test_a_stranger_erases_nothing(closed: Agreement, holder: Person, stranger: Person) -> None:
    actions.ask_joint_erasure(closed, by=holder)
    for act in (
        actions.ask_joint_erasure,
        actions.agree_joint_erasure,
        actions.keep_signed,
        actions.withdraw_joint_erasure,
    ):
        with pytest.raises(NotThere):
            act(closed, by=stranger)
    assert JointErasure.objects.get().kept_on is None


def test_asking_and_agreeing_on_the_pages(
    closed: Agreement, holder: Person, counterpart: Person, client_of: ClientOf
) -> None:
    path, page = f"/agreements/{closed.pk}/erasure", f"/agreements/{closed.pk}"
    mine, theirs = client_of(holder), client_of(counterpart)
    assert path in mine.get(page).content.decode()
    assert 'value="ask"' in mine.get(path).content.decode()
    assert mine.post(path, {"do": "ask"}).status_code == 303
    assert "vraagt om te wissen" in theirs.get(page).content.decode()
    assert 'value="withdraw"' in mine.get(path).content.decode()
    assert 'value="agree"' not in mine.get(path).content.decode()
    assert theirs.post(path, {"do": "ask"}).status_code == 409
    assert theirs.post(path, {"do": "something"}).status_code == 422
    assert 'value="agree"' in theirs.get(path).content.decode()
    assert theirs.post(path, {"do": "agree"}).status_code == 303
    assert theirs.post(path, {"do": "agree"}).status_code == 409
    assert path not in mine.get(page).content.decode()
    assert "Gewiste afspraak" in mine.get(page).content.decode()


def test_who_is_asked_finds_it_on_today(
    closed: Agreement, holder: Person, counterpart: Person, client_of: ClientOf
) -> None:
    path = f"/agreements/{closed.pk}/erasure"
    actions.ask_joint_erasure(closed, by=holder)
    assert path in client_of(counterpart).get("/").content.decode()
    assert path not in client_of(holder).get("/").content.decode()
    actions.keep_signed(closed, by=counterpart)
    assert path not in client_of(counterpart).get("/").content.decode()
