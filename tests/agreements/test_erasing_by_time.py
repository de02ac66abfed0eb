"""Erasing by itself: what was kept as long as the organisation keeps it."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from afspraak.agreements import actions
from afspraak.agreements.actions.erasing import erase_whole
from afspraak.agreements.jobs import erase_past_keeping
from afspraak.agreements.models import Agreement, Draft, JointErasure, Payload, Terms
from afspraak.agreements.queries.receipts import Finding, judge, receipt_of
from afspraak.agreements.states import Role
from afspraak.core import clock
from afspraak.people.models import Person, SettingEntry
from tests.support.agreements import accepted, delivered, fresh, proposed, signed
from tests.support.erasing import WORDS, ClientOf, closed_with_words, is_whole, read
from tests.support.exports import exported

pytestmark = pytest.mark.django_db


@pytest.fixture
def closed(holder: Person, counterpart: Person) -> Agreement:
    return closed_with_words(holder, counterpart)


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
    Draft.objects.create(
        author=holder,
        agreement=closed,
        counterpart=counterpart,
        role=Role.HOLDER,
        content={"title": "Vervolg"},
        kept_on=clock.today(),
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
