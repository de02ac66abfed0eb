"""Keys, versions, hashes and lineages of others: a form that names them does nothing of theirs."""

from __future__ import annotations

import uuid
from html import escape

import pytest
from django.urls import reverse

from afspraak.agreements.models import Agreement, Entry
from afspraak.core import steps
from afspraak.people.models import Person
from tests.bad_input.feedback import FEEDBACK
from tests.bad_input.hostile import SCRIPT, bad_values, encoded
from tests.bad_input.postings import BESIDE, NEW, STEPS, client_of
from tests.bad_input.sending import EVERY, FORM, Make, beside, every_step, send, stored, undone
from tests.bad_input.signals import SIGNALS
from tests.bad_input.talks import TALKS_THAT_FIT
from tests.support.agreements import fresh, proposed, signed
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
# A new proposal answers nothing; what stands beside the road fits whatever the other did meanwhile.
FITS = ("agreements:proposal", "agreements:draft", *BESIDE, *NEW, *SIGNALS, *TALKS_THAT_FIT, *FEEDBACK)
answers = [name for name in EVERY if name not in FITS]


@pytest.mark.parametrize("name", answers)
@pytest.mark.parametrize("seen", ["older", "newer"])
def test_another_version_than_the_present_one_changes_nothing(cast: Cast, name: str, seen: str) -> None:
    posting = EVERY[name](cast)
    wrong = int(posting.body["seen"]) + (1 if seen == "newer" else -1)
    before = stored()
    status, page = send(client_of(posting.who), posting, seen=str(wrong))
    assert status == 409
    assert stored() == before
    assert all(
        escape(text) in page
        for name, text in posting.body.items()
        if posting.kinds[name] == "textarea" and text
    )


@every_step
def test_a_key_that_somebody_else_used_does_nothing_of_theirs(cast: Cast, make: Make) -> None:
    posting = make(cast)
    key = uuid.uuid4()
    steps.remember(key, cast.stranger, str(signed(cast.stranger, cast.steward).pk))
    before = stored()
    with undone():
        status, page = send(client_of(posting.who), posting, key=str(key))
        assert status in (409, 422)
        assert stored() == before
        assert all(escape(text) in page for n, text in posting.body.items() if posting.kinds[n] == "textarea")


@every_step
def test_the_same_key_twice_does_it_once(cast: Cast, make: Make) -> None:
    posting = make(cast)
    client = client_of(posting.who)
    first = client.post(posting.path, encoded(posting.body), content_type=FORM)
    after = stored()
    again = client.post(posting.path, encoded(posting.body), content_type=FORM)
    if posting.path.startswith("/agreements/drafts/"):  # the draft became the agreement
        assert again.status_code in (303, 404)
    else:
        assert (again.status_code, again.headers["Location"]) == (303, first.headers["Location"])
    assert stored() == after


def test_the_hash_of_another_version_signs_nothing(cast: Cast) -> None:
    posting = STEPS["agreements:signature"](cast)
    other = proposed(cast.stranger, cast.counterpart)
    assert other.latest
    before = stored()
    status, _ = send(client_of(posting.who), posting, terms_hash=other.latest.hash)
    assert status == 409
    assert stored() == before


@pytest.mark.parametrize("judge", ["guest", "party", "nobody", "id", "someone who left"])
def test_only_a_colleague_can_be_named_to_judge(cast: Cast, judge: str) -> None:
    posting = STEPS["agreements:proposal"](cast)
    Person.objects.filter(pk=cast.teammate.pk).update(deactivated_on="2026-01-05")
    named = {
        "guest": cast.guest.full_name,
        "party": cast.counterpart.full_name,
        "nobody": "Niemand Hier",
        "id": str(cast.stranger.pk),
        "someone who left": cast.teammate.full_name,
    }[judge]
    before = stored()
    status, page = send(client_of(posting.who), posting, **{"criteria-2-judge": named})
    assert status == 422
    assert beside(page, "criteria-2-judge")
    assert stored() == before


@pytest.mark.parametrize("name", ["agreements:proposal", "agreements:counter_proposal"])
def test_a_lineage_of_another_agreement_is_not_taken_over(cast: Cast, name: str) -> None:
    posting = STEPS[name](cast)
    other = signed(cast.stranger, cast.steward)
    assert other.in_force
    theirs = other.in_force.criteria.first()
    assert theirs
    status, _ = send(client_of(posting.who), posting, **{"criteria-0-lineage": str(theirs.lineage)})
    assert status in (303, 422)
    newest = Agreement.objects.visible_to(posting.who).latest("proposed_on", "revision")
    assert newest.latest
    assert theirs.lineage not in set(newest.latest.criteria.values_list("lineage", flat=True))


def test_a_value_for_a_criterion_of_another_agreement_is_not_told(cast: Cast) -> None:
    posting = STEPS["agreements:check_in"](cast)
    other = signed(cast.stranger, cast.steward)
    assert other.in_force
    theirs = other.in_force.criteria.first()
    assert theirs
    status, _ = send(client_of(posting.who), posting, **{f"value-{theirs.lineage}": "1"})
    assert status in (303, 422)
    assert posting.agreement
    said = Entry.objects.filter(agreement=posting.agreement).latest("number")
    assert str(theirs.lineage) not in str([payload.value for payload in said.payload.all()])


def test_terms_with_hundreds_of_rows_are_refused_whole(cast: Cast) -> None:
    posting = STEPS["agreements:proposal"](cast)
    rows = {f"criteria-{n}-text": "Nog een" for n in range(900)}
    before = stored()
    status, _ = send(client_of(posting.who), posting, **rows)
    assert status == 422
    assert stored() == before


@pytest.mark.parametrize(
    "do", ["keep", "preview", "add-criteria", "remove-criteria-0", "remove-support-999", "?"]
)
def test_the_other_buttons_of_terms_take_no_more(cast: Cast, do: str) -> None:
    """What cannot be sent cannot be kept either, and an odd button does nothing odd."""
    posting = STEPS["agreements:proposal"](cast)
    client = client_of(posting.who)
    for bad in bad_values("title", "text"):
        before = stored()
        with undone():
            status, page = send(client, posting, title=bad.value, do=do)
            assert status in (200, 303, 422), bad.name
            assert SCRIPT not in page, bad.name
            if status != 303:
                assert stored() == before, bad.name
            else:
                assert not bad.refused, bad.name


def test_markup_that_was_agreed_stays_words_on_every_page(cast: Cast) -> None:
    """Both sign words that look like a page; nobody's browser ever runs them."""
    words = f"{SCRIPT}<b onmouseover=alert(1)>"
    agreement = signed(cast.holder, cast.counterpart, title=words, outcome=words, contribution=words)
    client = client_of(cast.holder)
    names = ["agreement", "chain", "check_in", "delivery"]
    paths = [reverse(f"agreements:{name}", args=[agreement.pk]) for name in names]
    for path in ["/", reverse("agreements:list"), *paths]:
        page = client.get(path).content.decode()
        assert escape(words) in page, path
        assert SCRIPT not in page, path
    assert fresh(agreement).state == "active"
