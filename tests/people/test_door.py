"""Signing in: by password, by code, after a reset; and what stays behind of it."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client
from django.urls import NoReverseMatch, reverse

from afspraak.core import clock
from afspraak.people import actions
from afspraak.people.models import Person, Session
from tests.support.cast import PASSWORD, Cast

pytestmark = pytest.mark.django_db


def is_in(client: Client) -> bool:
    return client.get(reverse("people:preferences")).status_code == 200


def by_password(person: Person, password: str = PASSWORD) -> Client:
    client = Client()
    client.post(reverse("account_login"), {"login": person.email, "password": password})
    return client


def ask_code(client: Client, address: str) -> None:
    client.post(reverse("account_request_login_code"), {"login": address})


def code_in(message: str) -> str:
    found = re.search(r"^ {4}(\S+)$", message, re.MULTILINE)
    assert found
    return found.group(1)


def test_in_by_password(cast: Cast) -> None:
    assert is_in(by_password(cast.holder))
    assert not is_in(by_password(cast.holder, "something else entirely"))


def test_in_by_code(cast: Cast) -> None:
    client = Client()
    ask_code(client, cast.holder.email)
    assert [message.to for message in mail.outbox] == [[cast.holder.email]]
    client.post(reverse("account_confirm_login_code"), {"code": code_in(str(mail.outbox[0].body))})
    assert is_in(client)
    assert not EmailAddress.objects.exists()


def test_a_code_works_once(cast: Cast) -> None:
    first, second = Client(), Client()
    ask_code(first, cast.holder.email)
    code = code_in(str(mail.outbox[0].body))
    ask_code(second, cast.holder.email)
    second.post(reverse("account_confirm_login_code"), {"code": code})
    assert not is_in(second)


def test_mail_speaks_the_persons_language(cast: Cast) -> None:
    ask_code(Client(headers={"accept-language": "nl"}), cast.guest.email)
    english = mail.outbox.pop()
    assert "Hello Tom," in str(english.body)
    assert "Message-ID" in english.extra_headers


def test_strangers_get_no_mail_and_the_same_page(cast: Cast) -> None:
    known, unknown = Client(), Client()
    pages = []
    for client, address in ((known, cast.holder.email), (unknown, "nobody@example.org")):
        got = client.post(reverse("account_request_login_code"), {"login": address}, follow=True)
        pages.append((got.status_code, got.redirect_chain))
    assert pages[0] == pages[1]
    assert [message.to for message in mail.outbox] == [[cast.holder.email]]


def test_a_reset_gives_a_new_password(cast: Cast) -> None:
    client = Client()
    client.post(reverse("account_reset_password"), {"email": cast.holder.email})
    found = re.search(r"http\S+", str(mail.outbox[0].body))
    assert found
    path = found.group(0).split("8000", 1)[-1] if "8000" in found.group(0) else found.group(0)
    page = client.get(
        "/" + path.split("/", 3)[-1].lstrip("/") if path.startswith("http") else path, follow=True
    )
    new = "heel andere losse woorden"
    client.post(page.redirect_chain[-1][0], {"password1": new, "password2": new})
    assert is_in(by_password(cast.holder, new))
    assert not is_in(by_password(cast.holder))
    assert not EmailAddress.objects.exists()


def test_who_left_does_not_get_in(cast: Cast) -> None:
    inside = by_password(cast.holder)
    actions.deactivate(cast.holder, by=cast.steward)
    assert not is_in(inside)
    assert not is_in(by_password(cast.holder))
    ask_code(Client(), cast.holder.email)
    Client().post(reverse("account_reset_password"), {"email": cast.holder.email})
    assert mail.outbox == []


def test_out_everywhere(cast: Cast) -> None:
    phone, desk, other = by_password(cast.holder), by_password(cast.holder), by_password(cast.teammate)
    phone.post(reverse("people:sign_out_everywhere"))
    assert not is_in(phone)
    assert not is_in(desk)
    assert is_in(other)
    assert not Session.objects.filter(person=cast.holder).exists()


def test_another_password_ends_the_other_places(cast: Cast) -> None:
    phone, desk = by_password(cast.holder), by_password(cast.holder)
    new = "heel andere losse woorden"
    phone.post(
        reverse("account_change_password"), {"oldpassword": PASSWORD, "password1": new, "password2": new}
    )
    assert is_in(phone)
    assert not is_in(desk)


def test_who_has_no_password_can_choose_one(cast: Cast) -> None:
    new = actions.add("nieuw@example.org", by=None, given_name="Nieuw", family_name="Hier")
    client = Client()
    client.force_login(new)
    chosen = "heel andere losse woorden"
    assert client.get(reverse("account_change_password")).headers["Location"] == reverse(
        "account_set_password"
    )
    client.post(reverse("account_set_password"), {"password1": chosen, "password2": chosen})
    assert is_in(by_password(new, chosen))


def test_nobody_signs_up() -> None:
    with pytest.raises(NoReverseMatch):
        reverse("account_signup")


def test_every_address_leads_to_sign_in(cast: Cast) -> None:
    for path in ("/", "/me/", "/trust/", "/there/is/no/such/page", "/trust/my-data.json"):
        assert Client().get(path).headers["Location"].startswith("/sign-in/?next=/")


def test_a_place_name_that_cannot_be_kept_comes_back_as_typed(cast: Cast, client: Client) -> None:
    client.force_login(cast.holder)
    got = client.post(reverse("people:name_session"), {"name": "x" * 61})
    page = got.content.decode()
    assert got.status_code == 422
    assert "x" * 61 in page
    assert 'id="id_name_error"' in page


def test_one_names_a_place_and_nobody_else_sees_it(cast: Cast) -> None:
    client = by_password(cast.holder)
    client.post(reverse("people:name_session"), {"name": "  de laptop thuis "})
    page = client.get(reverse("people:preferences")).content.decode()
    assert "de laptop thuis" in page
    theirs = by_password(cast.teammate).get(reverse("people:preferences")).content.decode()
    assert "de laptop thuis" not in theirs


def test_a_session_ends_on_a_monday(cast: Cast) -> None:
    for days in range(7):
        with clock.at(clock.today() + timedelta(days=days)):
            by_password(cast.holder)
    ends = Session.objects.filter(person=cast.holder).values_list("expires_on", flat=True)
    assert {end.weekday() for end in ends} == {0}


def test_what_a_person_reads_is_kept_by_no_browser(cast: Cast) -> None:
    client = by_password(cast.holder)
    for path in ("/", reverse("trust:mine"), reverse("trust:register"), "/not-there"):
        assert client.get(path).headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("elsewhere", ["https://elsewhere.example/", "//elsewhere.example/", "javascript:x"])
def test_the_door_leads_nowhere_else(cast: Cast, elsewhere: str) -> None:
    client = Client()
    said = {"login": cast.holder.email, "password": PASSWORD, "next": elsewhere}
    assert client.post(reverse("account_login"), said).headers["Location"] == "/"
    back = client.post(reverse("web:language"), {"language": "nl", "next": elsewhere})
    assert back.headers["Location"] == "/"


def test_a_form_from_elsewhere_is_given_no_way_elsewhere() -> None:
    answer = Client(enforce_csrf_checks=True).post("//elsewhere.example/", {"words": "mine"})
    assert answer.status_code == 400
    assert b'href="//' not in answer.content


def test_a_form_that_came_too_late_leads_back_to_its_page() -> None:
    page = "/agreements/new/x/holder"
    late = Client().post(page, {}, headers={"Referer": f"http://testserver{page}"})
    assert late.headers["Location"] == f"/sign-in/?next={page}"
    late = Client().post(page, {}, headers={"Referer": f"http://elsewhere.example{page}"})
    assert late.headers["Location"] == "/sign-in/?next=/"
