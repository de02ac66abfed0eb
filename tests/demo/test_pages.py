"""Looking through another's eyes, and the mailbox: in a demo only."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from django.core.mail import EmailMultiAlternatives
from django.test import Client

from afspraak.demo.loading import load
from afspraak.demo.mailbox import MailboxBackend
from afspraak.demo.models import MailboxMessage
from afspraak.demo.queries import cast
from afspraak.people.models import Person
from tests.support.agreements import proposed
from tests.support.cast import Cast
from tests.support.mornings import mail_of, serve

ClientOf = Callable[[Person], Client]
HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def karin(db: None) -> Person:
    load(empty=True)
    return Person.objects.get(given_name="Karin")


@pytest.fixture
def mail(karin: Person) -> MailboxMessage:
    sent = EmailMultiAlternatives(subject=f"Dag {HOSTILE}", body=f"Lees dit {HOSTILE}", to=[karin.email])
    sent.attach_alternative("<p>Lees dit</p>", "text/html")
    assert MailboxBackend().send_messages([sent]) == 1
    return MailboxMessage.objects.get()


def test_one_click_signs_in_as_another(karin: Person) -> None:
    emre = Person.objects.get(given_name="Emre")
    visitor = Client()
    for person in (karin, emre):
        answer = visitor.post("/demo/as", {"person": str(person.pk)})
        assert (answer.status_code, answer["Location"]) == (302, "/")
        assert visitor.session["_auth_user_id"] == str(person.pk)


def test_nobody_looks_as_who_is_not_there(karin: Person) -> None:
    for key in (str(uuid.uuid4()), "x", ""):
        assert Client().post("/demo/as", {"person": key}).status_code == 404


def test_looking_as_another_asks_for_a_form_of_ours(karin: Person) -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/demo/as", {"person": str(karin.pk)}).status_code == 400


def test_the_mailbox_shows_ones_own_mail_and_anothers(
    karin: Person, mail: MailboxMessage, client_of: ClientOf
) -> None:
    own = client_of(karin).get("/demo/mailbox")
    assert str(mail.pk) in own.content.decode()
    emre = Person.objects.get(given_name="Emre")
    assert str(mail.pk) not in client_of(emre).get("/demo/mailbox").content.decode()
    chosen = client_of(emre).get("/demo/mailbox", {"to": str(karin.pk)})
    assert str(mail.pk) in chosen.content.decode()
    assert client_of(emre).get("/demo/mailbox", {"to": "x"}).status_code == 404


def test_a_mail_is_shown_as_text_and_shut_off_as_html(
    karin: Person, mail: MailboxMessage, client_of: ClientOf
) -> None:
    reader = client_of(karin)
    page = reader.get(f"/demo/mailbox/{mail.pk}")
    assert page.status_code == 200
    assert HOSTILE not in page.content.decode()
    html = reader.get(f"/demo/mailbox/{mail.pk}/html")
    assert html.content == b"<p>Lees dit</p>"
    assert "sandbox" in html["Content-Security-Policy"]
    assert "script-src" not in html["Content-Security-Policy"]
    assert reader.get("/demo/mailbox/3f2b8c1e-9d4a-4e6b-8f70-1a2b3c4d5e6f").status_code == 404


def test_the_next_overview_is_shown_as_it_would_be_sent_now(karin: Person, client_of: ClientOf) -> None:
    """In a demo nobody waits for a morning: what somebody just did stands in the other's mailbox."""
    emre = Person.objects.get(given_name="Emre")
    reader = client_of(karin)
    address = f"/demo/mailbox/next/{karin.pk}"
    assert address not in reader.get("/demo/mailbox").content.decode()
    assert reader.get(address).status_code == 404
    agreement = proposed(emre, karin, title="Koffie die smaakt")
    serve()
    assert address in reader.get("/demo/mailbox").content.decode()
    page = reader.get(address).content.decode()
    assert str(agreement.pk) in page
    assert "Koffie die smaakt" in page
    html = reader.get(f"{address}/html")
    assert "sandbox" in html["Content-Security-Policy"]
    assert str(agreement.pk) in html.content.decode()
    assert not MailboxMessage.objects.exists()  # shown, and kept nowhere
    sent = mail_of(karin)
    assert sent is not None
    assert str(agreement.pk) in str(sent.body)


def test_mails_to_one_person_are_numbered(karin: Person, mail: MailboxMessage) -> None:
    MailboxBackend().send_messages([EmailMultiAlternatives("Nog een", "Dag", to=[f"Karin <{karin.email}>"])])
    assert list(MailboxMessage.objects.order_by("number").values_list("number", flat=True)) == [1, 2]


def test_the_cast_says_who_they_are(karin: Person) -> None:
    assert [(member.full_name, bool(member.line)) for member in cast()] == [
        ("Karin de Boer", True),
        ("Emre Kaya", True),
        ("Trees Vermeer", True),
    ]


ADDRESSES = (
    "/demo/as",
    "/demo/mailbox",
    "/demo/mailbox/3f2b8c1e-9d4a-4e6b-8f70-1a2b3c4d5e6f",
    "/demo/mailbox/3f2b8c1e-9d4a-4e6b-8f70-1a2b3c4d5e6f/html",
    "/demo/mailbox/next/3f2b8c1e-9d4a-4e6b-8f70-1a2b3c4d5e6f",
    "/demo/mailbox/next/3f2b8c1e-9d4a-4e6b-8f70-1a2b3c4d5e6f/html",
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_outside_a_demo_nothing_of_it_exists(cast: Cast, client_of: ClientOf, address: str) -> None:
    reader = client_of(cast.holder)
    assert reader.get(address).status_code == 404
    assert reader.post(address, {"person": str(cast.steward.pk)}).status_code == 404
    assert reader.session["_auth_user_id"] == str(cast.holder.pk)
    assert Client().get(address)["Location"].startswith("/")
    assert Client().post(address, {"person": str(cast.steward.pk)}).status_code == 302
