"""Beside the road: conversation, thanks, corrections, and what both say of support."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Payload
from afspraak.agreements.queries import conversation, places, promises, reading, story
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.states import Course, Step, SupportKind
from afspraak.core import clock
from afspraak.core.errors import Invalid, NotThere, Refused
from afspraak.people.models import Person
from tests.support.agreements import delivered, fresh, proposed, signed, told
from tests.support.taking import attempt

pytestmark = pytest.mark.django_db


def said(agreement: Agreement, by: Person, text: str = "Lukt het?", about: str = "") -> int:
    actions.write_message(agreement, by=by, text=text, about=about, key=uuid.uuid4())
    return fresh(agreement).entry_count


def talk(agreement: Agreement) -> list[conversation.Message]:
    found = fresh(agreement)
    return conversation.messages(reading.entries_of(found), found.terms_shown)


def promise_of(agreement: Agreement) -> promises.Promise:
    found = fresh(agreement)
    return promises.promises(found, reading.entries_of(found), clock.today())[0]


def lineage_of(agreement: Agreement) -> uuid.UUID:
    return agreement.terms_shown.support.filter(kind=SupportKind.ONCE)[0].lineage


def test_both_write_while_it_lives_and_nobody_is_overtaken(holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    said(agreement, holder)
    said(agreement, counterpart, "Zeker", about="outcome")
    assert fresh(agreement).revision == agreement.revision
    assert [(m.by, m.text, m.anchor) for m in talk(agreement)] == [
        (holder, "Lukt het?", ""),
        (counterpart, "Zeker", "article-1"),
    ]
    actions.withdraw(agreement, by=holder, seen=agreement.revision, key=uuid.uuid4())
    with pytest.raises(Refused):
        said(agreement, holder)
    assert check_agreement(fresh(agreement)) is None


def test_a_message_stands_at_a_place_that_exists(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    criterion = agreement.terms_shown.criteria.all()[0]
    said(agreement, holder, about=f"criterion.{criterion.lineage}")
    assert talk(agreement)[0].anchor == "criterion-a"
    for nowhere in ("criterion.x", f"criterion.{uuid.uuid4()}", "check_in.1", "x" * 60):
        with pytest.raises(Invalid):
            said(agreement, holder, about=nowhere)


def test_who_takes_a_message_back_takes_its_words_back(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    number = said(agreement, holder, "Een vergissing")
    with pytest.raises(NotThere):
        actions.take_back(agreement, number, by=counterpart, key=uuid.uuid4())
    actions.take_back(agreement, number, by=holder, key=uuid.uuid4())
    assert talk(agreement)[0].text == ""
    assert talk(agreement)[0].taken_back_on == clock.today()
    assert not Payload.objects.filter(value__contains="vergissing").exists()
    with pytest.raises(Refused):
        actions.take_back(agreement, number, by=holder, key=uuid.uuid4())
    assert check_agreement(fresh(agreement)) is None


def test_thanks_once_and_not_for_oneself(holder: Person, counterpart: Person) -> None:
    agreement = told(signed(holder, counterpart))
    number = agreement.entry_count
    with pytest.raises(NotThere):
        actions.thank(agreement, number, by=holder, key=uuid.uuid4())
    for _ in range(2):
        actions.thank(agreement, number, by=counterpart, key=uuid.uuid4())
    assert conversation.thanked(reading.entries_of(agreement)) == {number: [counterpart]}
    assert agreement.entries.filter(kind=Step.THANKS).count() == 1


def test_a_check_in_is_corrected_until_the_next(holder: Person, counterpart: Person) -> None:
    agreement = told(signed(holder, counterpart))
    attempt(Step.CORRECTION, agreement, holder)
    shown = reading.check_ins_of(fresh(agreement))
    assert [(t.course, t.before and t.before.course) for t in shown] == [(Course.ATTENTION, Course.ATTENTION)]
    assert (shown[0].words, shown[0].before and shown[0].before.words) == (
        "Beter",
        "De daling staat stil op 7,3 weken.",
    )
    agreement = told(agreement)
    assert next(t.words for t in reading.check_ins_of(agreement)) == "Beter"
    assert check_agreement(fresh(agreement)) is None
    with pytest.raises(Refused):
        attempt(Step.CORRECTION, agreement, counterpart)
    with pytest.raises(Refused):
        attempt(Step.CORRECTION, delivered(agreement), holder)


def test_one_writes_about_a_corrected_check_in_once(holder: Person, counterpart: Person) -> None:
    agreement = told(signed(holder, counterpart))
    attempt(Step.CORRECTION, agreement, holder)
    agreement = fresh(agreement)
    named = places.choices(agreement.terms_shown, reading.entries_of(agreement))
    corrected = agreement.entries.get(kind=Step.CORRECTION)
    assert [place for place, _name in named if place.startswith("check_in")] == [
        f"check_in.{corrected.number}"
    ]


def test_the_history_says_of_support_what_each_said(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    lineage = lineage_of(agreement)
    with clock.at(clock.today() + timedelta(days=30)):
        actions.keep_support(agreement, lineage, by=counterpart, key=uuid.uuid4())
        actions.receive_support(agreement, lineage, received=False, by=holder, key=uuid.uuid4())
    kept, received = story.lines(reading.entries_of(fresh(agreement)))[-2:]
    assert kept.did == "zei dat een belofte van ondersteuning is nagekomen."
    assert received.did == "zei over de ondersteuning: niet gekregen."


def test_nothing_told_is_nothing_to_correct(holder: Person, counterpart: Person) -> None:
    with pytest.raises(Refused):
        attempt(Step.CORRECTION, signed(holder, counterpart), holder)


def test_both_say_what_came_of_support_and_both_stay(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    lineage = lineage_of(agreement)
    assert promise_of(agreement).is_open
    with pytest.raises(Invalid):
        actions.receive_support(agreement, lineage, received=False, by=holder, key=uuid.uuid4())
    with clock.at(clock.today() + timedelta(days=30)):
        actions.keep_support(agreement, lineage, by=counterpart, key=uuid.uuid4(), words="Begonnen")
        actions.receive_support(agreement, lineage, received=False, by=holder, key=uuid.uuid4())
        assert promise_of(agreement).differs
        actions.receive_support(agreement, lineage, received=True, by=holder, key=uuid.uuid4())
    promise = promise_of(agreement)
    assert (promise.is_received, promise.differs, promise.is_open) == (True, False, False)
    assert check_agreement(fresh(agreement)) is None


def test_each_speaks_of_support_from_their_own_side(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    lineage = lineage_of(agreement)
    with pytest.raises(Refused):
        actions.keep_support(agreement, lineage, by=holder, key=uuid.uuid4())
    with pytest.raises(Refused):
        actions.receive_support(agreement, lineage, received=True, by=counterpart, key=uuid.uuid4())
    standing = agreement.terms_shown.support.exclude(kind=SupportKind.ONCE)[0].lineage
    for unknown in (uuid.uuid4(), standing):
        with pytest.raises(NotThere):
            actions.keep_support(agreement, unknown, by=counterpart, key=uuid.uuid4())


def test_open_promises_are_asked_once_when_one_delivers(
    holder: Person, counterpart: Person, client: Client
) -> None:
    agreement = signed(holder, counterpart)
    lineage = lineage_of(agreement)
    url = reverse("agreements:delivery", args=[agreement.pk])
    client.force_login(holder)
    assert f"received-{lineage}" in client.get(url).content.decode()
    sent = {"seen": str(agreement.revision), "key": str(uuid.uuid4()), f"received-{lineage}": "yes"}
    sent |= {f"statement-{c.lineage}": "Het is er." for c in agreement.terms_shown.criteria.all()}
    assert client.post(url, sent | {f"received-{lineage}": "no"}).status_code == 422  # its date is to come
    assert client.post(url, sent).status_code == 303
    assert promise_of(agreement).is_received is True
    assert check_agreement(fresh(agreement)) is None
    attempt(Step.RECALL, agreement, holder)
    assert f"received-{lineage}" not in client.get(url).content.decode()


def test_days_paused_move_the_date_of_support(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    before = promise_of(agreement).due_on
    assert before
    attempt(Step.PAUSE, agreement, holder)
    attempt(Step.SIGNATURE, agreement, counterpart)
    with clock.at(clock.today() + timedelta(days=10)):
        attempt(Step.RESUMPTION, agreement, counterpart)
        assert promise_of(agreement).due_on == before + timedelta(days=10)


@pytest.mark.parametrize("name", ["message", "correction"])
def test_the_pages_of_what_stands_beside(
    name: str, client: Client, holder: Person, counterpart: Person
) -> None:
    agreement = told(signed(holder, counterpart))
    client.force_login(holder)
    url = reverse(f"agreements:{name}", args=[agreement.pk])
    assert client.get(url).status_code == 200
    key = str(uuid.uuid4())
    sent = {
        "text": "Dank je",
        "course": "on_course",
        "words": "Toch goed",
        "seen": agreement.revision,
        "key": key,
    }
    for _ in range(2):
        assert client.post(url, sent).status_code == 303
    assert agreement.entries.filter(kind=name).count() == 1
    page = client.get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()
    assert ("Dank je" if name == "message" else "Toch goed") in page


def test_what_is_typed_comes_back(client: Client, holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    client.force_login(holder)
    url = reverse("agreements:message", args=[agreement.pk])
    answer = client.post(
        url, {"text": "Mijn woorden", "about": "nergens", "seen": "1", "key": str(uuid.uuid4())}
    )
    assert answer.status_code == 422
    assert "Mijn woorden" in answer.content.decode()
