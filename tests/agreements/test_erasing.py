"""Erasing by the writer, and what holds all erasing. The words go, the step and every check stay."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.db import IntegrityError, transaction

from afspraak.agreements import actions
from afspraak.agreements.actions.erasing import erase_whole
from afspraak.agreements.erasing import OF_THE_WRITER, STEERING, is_of_the_writer, stem
from afspraak.agreements.models import Agreement, Criterion, Payload, Terms
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.receipts import Finding, judge, receipt_of
from afspraak.agreements.states import Step
from afspraak.core import clock
from afspraak.core.errors import NotThere
from afspraak.core.outbox.models import OutboxRow
from afspraak.people.models import Person
from tests.support.agreements import accepted, delivered, fresh, signed, told
from tests.support.erasing import WORDS, ClientOf, closed_with_words, is_whole, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def closed(holder: Person, counterpart: Person) -> Agreement:
    return closed_with_words(holder, counterpart)


def test_a_writer_erases_a_check_in_whole(closed: Agreement, holder: Person, client_of: ClientOf) -> None:
    assert WORDS["words"] in read(client_of(holder), closed)
    before = receipt_of(fresh(closed))
    actions.erase_words(closed, 3, by=holder)
    entry = closed.entries.get(number=3)
    assert entry.says == {}
    assert {(p.salt, p.erased_on) for p in entry.payload.all()} == {(None, clock.today())}
    assert is_whole(closed)
    assert judge(before) == Finding.STANDS
    for reader in (holder, closed.counterpart.person):
        assert reader
        everywhere = read(client_of(reader), closed)
        assert WORDS["words"] not in everywhere
        assert WORDS["next_step"] not in everywhere


def test_erasing_is_no_step_and_nobody_hears_of_it(closed: Agreement, holder: Person) -> None:
    before = fresh(closed)
    OutboxRow.objects.all().delete()
    actions.erase_words(closed, 3, by=holder)
    now = fresh(closed)
    assert (now.entry_count, now.head, now.revision, now.moved_on) == (
        before.entry_count,
        before.head,
        before.revision,
        before.moved_on,
    )
    assert not OutboxRow.objects.exists()
    assert not mail.outbox


def test_erasing_twice_keeps_the_first_date(closed: Agreement, holder: Person) -> None:
    actions.erase_words(closed, 3, by=holder)
    with clock.at(clock.today() + timedelta(days=9)):
        actions.erase_words(closed, 3, by=holder)
    assert {p.erased_on for p in closed.entries.get(number=3).payload.all()} == {clock.today()}


def test_only_ones_own_words(closed: Agreement, counterpart: Person, stranger: Person) -> None:
    for number, who in ((3, counterpart), (3, stranger), (99, counterpart)):
        with pytest.raises(NotThere):
            actions.erase_words(closed, number, by=who)
    assert not Payload.objects.filter(erased_on__isnull=False).exists()


def test_what_steers_the_road_stays() -> None:
    for kind in OF_THE_WRITER:
        assert not any(is_of_the_writer(kind, name) for name in STEERING)
    assert not is_of_the_writer(Step.VACANCY, "role")


def test_an_erased_course_is_nowhere_called_on_course(
    holder: Person, counterpart: Person, client_of: ClientOf
) -> None:
    """A check-in without a course once fell back to "on course"."""
    agreement = told(signed(holder, counterpart))
    client = client_of(counterpart)
    page = client.get(f"/agreements/{agreement.pk}").content.decode()
    assert "Aandacht nodig" in page
    actions.erase_words(agreement, 3, by=holder)
    for path in (
        f"/agreements/{agreement.pk}",
        "/agreements/",
        "/",
        f"/agreements/{agreement.pk}/document.html",
    ):
        page = client.get(path).content.decode()
        assert "Op koers" not in page, path
        assert "Aandacht nodig" not in page, path
    assert "gewist" in client.get(f"/agreements/{agreement.pk}").content.decode()
    assert "7,3" not in client.get(f"/agreements/{agreement.pk}").content.decode()
    form = client_of(holder).get(f"/agreements/{agreement.pk}/check-in").content.decode()
    assert "dat heb je gewist" in form


def test_the_page_says_what_goes_and_what_stays(
    closed: Agreement, holder: Person, counterpart: Person, client_of: ClientOf
) -> None:
    path = f"/agreements/{closed.pk}/entries/3/erasure"
    mine, page = client_of(holder), f"/agreements/{closed.pk}"
    assert path in mine.get(page).content.decode()
    assert path not in client_of(counterpart).get(page).content.decode()
    asked = mine.get(path).content.decode()
    assert WORDS["words"] in asked
    assert "Wis voorgoed" in asked
    assert closed.entries.get(number=3).says  # asking erases nothing
    answer = mine.post(path)
    assert (answer.status_code, answer["Location"]) == (303, f"{page}#history")
    assert path not in mine.get(page).content.decode()
    assert "geen woorden van jou meer" in mine.get(path).content.decode()
    assert WORDS["words"] not in mine.get(path).content.decode()


# --- what holds it --------------------------------------------------------------------------------------


def test_the_database_knows_no_half_erased_version(closed: Agreement) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Terms.objects.filter(agreement=closed).update(erased_on=clock.today())
    with pytest.raises(IntegrityError), transaction.atomic():
        Terms.objects.filter(agreement=closed).update(rhythm="")


@pytest.mark.parametrize("left", ["salts", "criterion"])
def test_verify_finds_an_erased_version_that_still_says_something(closed: Agreement, left: str) -> None:
    erase_whole(closed)
    assert check_agreement(fresh(closed)) is None
    terms = Terms.objects.get(agreement=closed)
    if left == "salts":
        Terms.objects.filter(pk=terms.pk).update(salts={"title": "ab" * 16})
    else:
        Criterion.objects.create(terms=terms, lineage=uuid.uuid4(), position=0, kind="yes_no", text="Nieuw")
    found = check_agreement(fresh(closed))
    assert found
    assert found.why == "terms"


def test_verify_is_green_over_all_of_it(closed: Agreement, holder: Person, counterpart: Person) -> None:
    other = fresh(accepted(delivered(told(signed(holder, counterpart)))))
    actions.erase_words(other, 3, by=holder)
    actions.ask_joint_erasure(other, by=holder)
    actions.agree_joint_erasure(other, by=counterpart)
    erase_whole(closed)
    call_command("verify")


def test_every_name_that_a_step_says_has_its_place() -> None:
    """Somebody's words, or what steers the road: a new step decides. The demo walks them all."""
    call_command("load_demo")
    said = {
        (kind, stem(name)) for kind, name in Payload.objects.values_list("entry__kind", "name").distinct()
    }
    assert len(said) > 12
    assert {(k, n) for k, n in said if not is_of_the_writer(k, n) and n not in STEERING} == set()
