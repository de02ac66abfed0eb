"""Erasing: by the writer, by both, by time. The words go, the step stays, every check stays green."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from afspraak.agreements import actions
from afspraak.agreements.actions.erasing import erase_whole
from afspraak.agreements.erasing import OF_THE_WRITER, STEERING, is_of_the_writer, stem
from afspraak.agreements.jobs import erase_past_keeping
from afspraak.agreements.models import Agreement, Criterion, Draft, JointErasure, Payload, Support, Terms
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.export import export_for
from afspraak.agreements.queries.receipts import Finding, judge, receipt_of
from afspraak.agreements.states import Role, Step
from afspraak.core import clock
from afspraak.core.errors import Conflict, NotThere, Refused
from afspraak.core.outbox.models import OutboxRow
from afspraak.people.models import Person, SettingEntry
from tests.support.agreements import accepted, delivered, fresh, proposed, signed, told
from tests.support.exports import broken_at, exported

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Person], Client]

WORDS = {
    "note": "Briefje zilverreiger",
    "remark": "Kanttekening ijsvogel",
    "words": "De daling staat stil op 7,3 weken.",
    "next_step": "Met Youssef een vaste route maken.",
    "statement": "Het is er.",
    "evidence": "https://zaken.example/1",
    "title": "Omgevingsvergunning in vijf weken",
    "outcome": "Wie een gewone vergunning aanvraagt",
    "criterion": "De gemiddelde doorlooptijd daalt.",
    "support": "Ik regel een jurist",
    "contribution": "Inwoners weten sneller",
}


@pytest.fixture
def closed(holder: Person, counterpart: Person) -> Agreement:
    """From a proposal with a note to an acceptance: five entries, all of them with words."""
    made = proposed(holder, counterpart)
    assert made.latest
    made = actions.sign(
        made,
        by=counterpart,
        terms_hash=made.latest.hash,
        remark=WORDS["remark"],
        seen=made.revision,
        key=uuid.uuid4(),
    )
    return fresh(accepted(delivered(told(made))))


def is_whole(agreement: Agreement) -> bool:
    """What the product, the stand-alone verifier and a receipt say of the history."""
    now = fresh(agreement)
    found = (check_agreement(now), broken_at(exported(now)), judge(receipt_of(now)))
    return found == (None, None, Finding.STANDS)


def read(client: Client, agreement: Agreement) -> str:
    """Everything that a party can read of it, on pages and in files."""
    base = f"/agreements/{agreement.pk}"
    paths = ("", "/versions/1", "/chain", "/document", "/document.html", "/document.json")
    pages = [client.get(f"{base}{path}") for path in paths] + [client.get("/agreements/"), client.get("/")]
    pages += [client.get("/agreements/?show=ended")]
    assert {page.status_code for page in pages} == {200}
    mine = json.dumps(export_for(agreement.holder.person), default=str)  # type: ignore[arg-type]
    return "\n".join([*(page.content.decode() for page in pages), mine])


# --- by the writer ------------------------------------------------------------------------------------


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


# --- by both ------------------------------------------------------------------------------------------


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


# --- by time ------------------------------------------------------------------------------------------


def test_after_two_years_everything_that_was_said_goes(
    closed: Agreement, holder: Person, client_of: ClientOf
) -> None:
    before = receipt_of(fresh(closed))
    with clock.at(clock.today() + timedelta(days=729)):
        erase_past_keeping()
    assert fresh(closed).erased_on is None
    with clock.at(clock.today() + timedelta(days=730)):
        erase_past_keeping()
        day = clock.today()
    now = fresh(closed)
    assert (now.erased_on, now.state, now.proposed_on) == (day, "accepted", closed.proposed_on)
    assert not Payload.objects.filter(entry__agreement=closed, value__isnull=False).exists()
    assert not Payload.objects.filter(entry__agreement=closed, salt__isnull=False).exists()
    assert is_whole(closed)
    assert judge(before) == Finding.STANDS
    everywhere = read(client_of(holder), closed)
    for name, words in WORDS.items():
        assert words not in everywhere, name
    assert len(exported(now)["entries"]) == closed.entry_count


@pytest.mark.parametrize("how", ["refuse", "withdraw"])
def test_proposals_that_came_to_nothing_go_after_ninety_days(
    how: str, holder: Person, counterpart: Person
) -> None:
    made = proposed(holder, counterpart)
    again = {"seen": made.revision, "key": uuid.uuid4(), "reason": "Nu niet."}
    if how == "refuse":
        actions.refuse(made, by=counterpart, **again)  # type: ignore[arg-type]
    else:
        actions.withdraw(made, by=holder, **again)  # type: ignore[arg-type]
    with clock.at(clock.today() + timedelta(days=89)):
        erase_past_keeping()
    assert fresh(made).erased_on is None
    with clock.at(clock.today() + timedelta(days=90)):
        erase_past_keeping()
    assert fresh(made).erased_on
    assert is_whole(made)


def test_what_is_not_closed_is_never_erased_by_time(holder: Person, counterpart: Person) -> None:
    made = [
        proposed(holder, counterpart),
        signed(holder, counterpart),
        delivered(signed(holder, counterpart)),
    ]
    with clock.at(clock.today() + timedelta(days=9999)):
        erase_past_keeping()
    for agreement in made:
        erase_whole(agreement)
    assert not Agreement.objects.filter(erased_on__isnull=False).exists()
    assert not Terms.objects.filter(erased_on__isnull=False).exists()


def test_the_organisation_decides_how_long(closed: Agreement) -> None:
    SettingEntry.objects.create(number=1, key="keep_closed_agreements", value=10, on=clock.today())
    with clock.at(clock.today() + timedelta(days=10)):
        erase_past_keeping()
    assert fresh(closed).erased_on


def test_it_goes_on_where_it_was_skipped_or_broken_off_and_bears_being_repeated(
    holder: Person, counterpart: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [accepted(delivered(signed(holder, counterpart))) for _ in range(3)]
    monkeypatch.setattr("afspraak.agreements.queries.erasing.AT_ONCE", 2)
    later = clock.today() + timedelta(days=2000)
    with clock.at(later):
        erase_whole(fresh(made[1]))
        erase_past_keeping()
    with clock.at(later + timedelta(days=1)):
        erase_past_keeping()
    assert {fresh(agreement).erased_on for agreement in made} == {later}


def test_one_that_cannot_be_erased_does_not_hold_up_the_others(
    holder: Person, counterpart: Person, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    made = [accepted(delivered(signed(holder, counterpart))) for _ in range(2)]

    def erase(agreement: Agreement) -> None:
        if agreement.pk == made[0].pk:
            raise OSError("the disk is full")
        erase_whole(agreement)

    monkeypatch.setattr("afspraak.agreements.jobs.erase_whole", erase)
    with clock.at(clock.today() + timedelta(days=2000)):
        erase_past_keeping()
    assert [fresh(agreement).erased_on is None for agreement in made] == [True, False]
    assert "could not be erased" in caplog.text
    assert str(made[0].pk) not in caplog.text


def test_drafts_and_a_wish_that_point_there_go_too(
    closed: Agreement, holder: Person, counterpart: Person
) -> None:
    actions.ask_joint_erasure(closed, by=holder)
    actions.keep_draft(
        None,
        by=holder,
        counterpart=counterpart,
        role=Role.HOLDER,
        content={"title": "Vervolg"},
        agreement=closed,
    )
    erase_whole(closed)
    assert not Draft.objects.exists()
    assert not JointErasure.objects.exists()


def test_a_night_asks_as_little_for_many_as_for_few(holder: Person, counterpart: Person) -> None:
    """To find those of tonight takes no more queries however many there are that are kept."""

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            erase_past_keeping()
        return len(asked)

    accepted(delivered(signed(holder, counterpart)))
    few = queries()
    for _ in range(3):
        accepted(delivered(signed(holder, counterpart)))
    assert queries() == few


# --- what holds it ------------------------------------------------------------------------------------


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


def test_who_is_asked_finds_it_on_today(
    closed: Agreement, holder: Person, counterpart: Person, client_of: ClientOf
) -> None:
    path = f"/agreements/{closed.pk}/erasure"
    actions.ask_joint_erasure(closed, by=holder)
    assert path in client_of(counterpart).get("/").content.decode()
    assert path not in client_of(holder).get("/").content.decode()
    actions.keep_signed(closed, by=counterpart)
    assert path not in client_of(counterpart).get("/").content.decode()
