"""Guests: asked in by a colleague until a day, in by code alone, and out when the day is over."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client

from afspraak.agreements.jobs import erase_people_past_keeping
from afspraak.core import clock, outbox
from afspraak.core.errors import Invalid, NotThere, Refused
from afspraak.people import actions
from afspraak.people.actions import guest as guest_actions
from afspraak.people.jobs import end_visits
from afspraak.people.models import Invitation, Kind, Person, Session
from tests.support.cast import PASSWORD, Cast

pytestmark = pytest.mark.django_db

ADDRESS = "Noor@Elders.example"


def asked_in(inviter: Person, *, days: int = 30, **more: str) -> Person:
    wanted = {"name": "Noor van den Berg", "email": ADDRESS, "language": "nl"} | more
    return actions.invite_guest(inviter, until=clock.today() + timedelta(days=days), **wanted)


def test_a_guest_has_a_name_a_last_day_and_no_password(cast: Cast) -> None:
    guest = asked_in(cast.holder)
    assert (guest.given_name, guest.infix, guest.family_name) == ("Noor", "van den", "Berg")
    assert guest.kind == Kind.GUEST
    assert guest.email == "noor@elders.example"
    assert not guest.has_usable_password()
    assert guest.guest_until == clock.today() + timedelta(days=30)
    assert guest.is_active


def test_asked_twice_it_is_one_guest_until_the_later_day(cast: Cast) -> None:
    first = asked_in(cast.holder, days=30)
    second = asked_in(cast.teammate, days=10, name="N. Iemand")
    assert second == first
    assert second.full_name == "Noor van den Berg"
    assert second.guest_until == clock.today() + timedelta(days=30)
    assert Invitation.objects.filter(guest=first).count() == 2


def test_the_address_of_a_colleague_gives_the_colleague(cast: Cast) -> None:
    assert asked_in(cast.holder, email="FATIMA@example.org") == cast.teammate
    assert not Invitation.objects.exists()


def test_who_left_is_refused_with_their_name(cast: Cast) -> None:
    actions.deactivate(cast.teammate, by=None)
    with pytest.raises(Refused, match=r"person\.gone"):
        asked_in(cast.holder, email=cast.teammate.email)


def test_a_guest_whose_access_was_taken_cannot_be_asked_in_again(cast: Cast) -> None:
    actions.deactivate(asked_in(cast.holder), by=cast.steward)
    with pytest.raises(Refused, match=r"guest\.not_possible"):
        asked_in(cast.teammate)


@pytest.mark.parametrize(
    ("field", "typed"),
    [("name", "Noor"), ("name", ""), ("email", "noor"), ("language", "de")],
)
def test_what_is_wrong_stands_at_its_field(cast: Cast, field: str, typed: str) -> None:
    with pytest.raises(Invalid) as said:
        asked_in(cast.holder, **{field: typed})
    assert set(said.value.fields) == {field}
    assert all(said.value.field_messages().values())


@pytest.mark.parametrize("days", [-1, 366])
def test_a_day_that_is_past_or_far_away_is_refused(cast: Cast, days: int) -> None:
    with pytest.raises(Invalid) as said:
        asked_in(cast.holder, days=days)
    assert set(said.value.fields) == {"until"}


def test_one_person_has_room_for_some_guests_and_for_those_they_have_already(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guest_actions, "MOST_AT_ONCE", 2)
    for number in range(2):
        asked_in(cast.holder, email=f"noor{number}@elders.example")
    with pytest.raises(Refused, match=r"guest\.too_many"):
        asked_in(cast.holder, email="noor2@elders.example")
    assert Person.objects.filter(email__startswith="noor").count() == 2
    asked_in(cast.holder, email="noor1@elders.example", days=60)  # is here already
    asked_in(cast.counterpart, email="noor2@elders.example")  # another has room


def test_a_guest_asks_nobody_in(cast: Cast) -> None:
    with pytest.raises(Refused, match=r"guest\.only_colleagues"):
        asked_in(cast.guest)


def test_the_mail_says_who_asks_and_where_to_come_in(cast: Cast) -> None:
    asked_in(cast.holder)
    outbox.serve_due()
    (letter,) = mail.outbox
    assert letter.to == ["noor@elders.example"]
    assert letter.subject == "Bram van der Meer vraagt je iets"
    assert "http://localhost:8000/" in str(letter.body)


def test_a_guest_comes_in_by_code_and_reads_one_page(cast: Cast) -> None:
    guest = asked_in(cast.holder)
    client = Client()
    client.post("/sign-in/code/", {"login": guest.email})
    code = mail.outbox[-1].body.split("\n    ")[1].split("\n")[0].strip()
    answer = client.post("/sign-in/code/confirm/", {"code": code})
    assert answer.headers["Location"] == "/"
    page = client.get("/").content.decode()
    assert "Aan je gevraagd" in page
    assert "/team/" not in page
    assert "/agreements/" not in page


def test_no_mail_for_a_password_and_no_page_to_choose_one(cast: Cast) -> None:
    guest = asked_in(cast.holder)
    client = Client()
    client.post("/sign-in/forgotten/", {"email": guest.email})
    assert mail.outbox == []
    client.force_login(guest)
    for path in ("/sign-in/password/", "/sign-in/password/first/", "/sign-in/again/"):
        assert client.get(path).status_code == 404, path
    assert "/sign-in/password" not in client.get("/me/").content.decode()


def test_the_day_after_the_last_day_the_door_is_closed(cast: Cast) -> None:
    guest = asked_in(cast.holder, days=1)
    client = Client()
    client.force_login(guest)
    with clock.at(clock.today() + timedelta(days=1)):
        assert client.get("/").status_code == 200
    with clock.at(clock.today() + timedelta(days=2)):
        assert client.get("/").headers["Location"].startswith("/sign-in/")
        Client().post("/sign-in/code/", {"login": guest.email})
        assert mail.outbox == []
        end_visits()
    assert not Session.objects.filter(person=guest).exists()
    assert not Invitation.objects.exists()


def test_asked_in_again_after_the_last_day_the_door_is_open(cast: Cast) -> None:
    guest = asked_in(cast.holder, days=1)
    with clock.at(clock.today() + timedelta(days=20)):
        assert asked_in(cast.teammate) == guest
        assert Person.objects.get(pk=guest.pk).is_active


@pytest.mark.parametrize(("days", "is_erased"), [(29, False), (30, True)])
def test_thirty_days_after_the_last_day_a_guest_is_erased(cast: Cast, days: int, is_erased: bool) -> None:
    guest = asked_in(cast.holder, days=1)
    with clock.at(clock.today() + timedelta(days=1 + days)):
        erase_people_past_keeping()
    guest.refresh_from_db()
    assert (guest.erased_on is not None) == is_erased
    assert (guest.given_name == "") == is_erased


def test_who_asked_them_in_sees_it_and_ends_it(cast: Cast) -> None:
    guest = asked_in(cast.holder)
    seat, other = Client(), Client()
    seat.force_login(cast.holder)
    other.force_login(cast.teammate)
    visitor = Client()
    visitor.force_login(guest)
    assert guest.full_name in seat.get("/me/guests/").content.decode()
    assert guest.full_name not in other.get("/me/guests/").content.decode()
    path = f"/me/guests/{Invitation.objects.get().pk}/end/"
    assert other.post(path).status_code == 404
    assert seat.post(path).status_code == 302
    assert visitor.get("/").headers["Location"].startswith("/sign-in/")
    assert guest.email not in seat.get("/me/guests/").content.decode()


def test_another_invitation_goes_on(cast: Cast) -> None:
    asked_in(cast.holder, days=30)
    guest = asked_in(cast.teammate, days=10)
    actions.end_invitation(Invitation.objects.get(inviter=cast.holder), by=cast.holder)
    guest.refresh_from_db()
    assert guest.is_active
    assert guest.guest_until == clock.today() + timedelta(days=10)
    with pytest.raises(NotThere):
        actions.end_invitation(Invitation.objects.get(), by=cast.holder)


def test_a_steward_gives_no_access_back_that_ended_by_itself(cast: Cast) -> None:
    guest = asked_in(cast.holder, days=1)
    with clock.at(clock.today() + timedelta(days=2)), pytest.raises(Refused, match=r"guest\.over"):
        actions.reactivate(guest, by=cast.steward)


def test_colleagues_do_not_find_a_guest(cast: Cast) -> None:
    guest = asked_in(cast.holder)
    assert not Person.objects.may_see(cast.teammate, guest)
    assert list(Person.objects.visible_to(guest)) == [guest]


def test_a_password_opens_nothing_for_a_guest_of_a_steward(cast: Cast) -> None:
    added = actions.add(
        "tess@elders.example", by=cast.steward, given_name="Tess", family_name="Ot", kind=Kind.GUEST
    )
    assert added.guest_until is not None
    assert not Client().login(email=added.email, password=PASSWORD)
