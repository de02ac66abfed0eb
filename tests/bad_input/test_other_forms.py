"""The door, one's own choices and every address: what nobody should send breaks nothing there either."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.coaching.states.feedback import Audience
from afspraak.people.models import Person
from tests.bad_input.hostile import SCRIPT, TEXTS, encoded
from tests.bad_input.postings import client_of
from tests.bad_input.sending import FORM, stored
from tests.support.agreements import signed
from tests.support.cast import PASSWORD, Cast
from tests.support.feedback import appreciated
from tests.support.taking import in_situation

pytestmark = pytest.mark.django_db

# Forms outside agreements, by address: what one sends, and who (nobody: signed out).
OUTSIDE = {
    "account_login": {"login": "bram@example.org", "password": "x", "way": ""},
    "account_request_login_code": {"login": "bram@example.org"},
    "account_confirm_login_code": {"code": "ABC", "action": ""},
    "account_reset_password": {"email": "bram@example.org"},
    "web:theme": {"theme": "dark", "next": "/"},
    "web:language": {"language": "en", "next": "/"},
}
INSIDE = {
    "account_change_password": {"oldpassword": PASSWORD, "password1": "x" * 20, "password2": "x" * 20},
    "account_set_password": {"password1": "x" * 20, "password2": "x" * 20},
    "account_reauthenticate": {"password": PASSWORD},
    "account_logout": {},
    "people:preferences": {"language": "nl", "theme": "dark", "time_zone": "Europe/Amsterdam"},
    "people:name_session": {"name": "De laptop"},
    "people:sign_out_everywhere": {},
    "inform:reach": {  # not `at_once`: whatever a tick says, it is one
        "rhythm": "weekly",
        "weekday": "1",
        "at": "09:00",
        "at_once_from": "09:00",
        "at_once_until": "17:00",
    },
    "trust:receipt": {},
    "web:theme": {"theme": "dark", "next": "/"},
    "web:language": {"language": "en", "next": "/"},
}
WITHOUT_FIELDS = {
    "inform:stop",  # whatever is sent, it is the address that counts: see tests/inform/test_stop.py
    "agreements:file_erasure",
    "agreements:draft_drop",
    "agreements:erasing_together",  # `do`: see test_an_odd_answer_erases_nothing
    "agreements:erasing_words",
    "agreements:put_away",
    "agreements:thanks",
    "agreements:widening_answer",
    "coaching:signal_change",
    "coaching:support_removal",
    "coaching:bring_back",  # `next` of both, and what is no such thing: see test_set_aside.py
    "coaching:set_aside",
    "people:guest_end",
    "coaching:feedback_withdrawal",
    "coaching:feedback_reader_removal",
    "coaching:appreciation_wish",  # `answer`: see test_an_odd_answer_publishes_nothing
    "coaching:appreciation_narrowing",
}
ANSWERS = {200, 302, 303, 400, 404, 409, 422, 429}


@pytest.fixture(autouse=True)
def _nobody_tried_before() -> Iterator[None]:
    cache.clear()  # the counters of attempts
    yield
    cache.clear()


def sent(client: Client, name: str, body: dict[str, str]) -> str:
    got = client.post(reverse(name), encoded(body), content_type=FORM)
    assert got.status_code in ANSWERS, (name, got.status_code)
    page = got.content.decode()
    assert SCRIPT not in page, name
    where = got.headers.get("Location", "/")
    assert where.startswith("/"), (name, where)
    assert not where.startswith("//"), (name, where)
    return page


@pytest.mark.parametrize("name", OUTSIDE)
def test_the_door_takes_no_harm(cast: Cast, name: str) -> None:
    client = Client()
    if name == "account_confirm_login_code":
        sent(client, "account_request_login_code", OUTSIDE["account_request_login_code"])
    before = stored()
    mails = len(mail.outbox)
    for field in OUTSIDE[name]:
        for bad in TEXTS:
            sent(client, name, OUTSIDE[name] | {field: bad.value})
            cache.clear()
    assert stored() == before
    assert len(mail.outbox) == mails or "code" in name


@pytest.mark.parametrize("name", INSIDE)
def test_ones_own_forms_take_no_harm(cast: Cast, name: str) -> None:
    if name == "account_set_password":
        cast.holder.set_unusable_password()
        cast.holder.save(update_fields=["password"])
    for field in INSIDE[name]:
        client = client_of(cast.holder)
        before = stored()
        for bad in TEXTS:
            sent(client, name, INSIDE[name] | {field: bad.value})
            cache.clear()
        assert stored() == before
    kept = Person.objects.get(pk=cast.holder.pk)
    assert kept.language in ("nl", "en")
    assert kept.theme in ("system", "light", "dark")


@pytest.mark.parametrize(
    "next_page", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"]
)
@pytest.mark.parametrize("name", ["web:theme", "web:language", "account_login"])
def test_no_form_leads_to_another_site(cast: Cast, name: str, next_page: str) -> None:
    body = OUTSIDE[name] | {"next": next_page, "password": PASSWORD}
    got = Client().post(reverse(name), encoded(body), content_type=FORM, headers={"referer": next_page})
    assert got.status_code in (302, 303)
    assert got.headers["Location"] == "/"


def test_a_choice_that_is_refused_says_so_beside_the_field(cast: Cast) -> None:
    page = sent(
        client_of(cast.holder), "people:preferences", {"language": "tlh", "theme": "pink", "time_zone": "?"}
    )
    for name in ("language", "theme", "time_zone"):
        assert f'id="id_{name}_error"' in page, name


# --- addresses --------------------------------------------------------------------------------------------


def odd_addresses(agreement: Agreement, person: Person) -> Iterator[str]:
    one, huge = f"/agreements/{agreement.pk}", "9" * 40
    yield from (f"{one}/versions/{huge}", f"{one}/versions/0", f"{one}/versions/-1", f"{one}/versions/1/1")
    yield from (f"{one}/versions/2/1", f"{one}/versions/1/{huge}", f"{one}/versions/{huge}/{huge}1")
    yield from (f"{one}/versions/1%00", f"/agreements/{str(agreement.pk)[:-1]}", f"/agreements/{SCRIPT}")
    yield from (f"/agreements/new/{person.pk}/owner", f"/agreements/new/{agreement.pk}/holder")
    yield from ("/%00", "/%ff%fe", "/..%2f..%2fetc/passwd", "/" + "a" * 5000, "/agreements/drafts/1")
    yield from (f"/agreements/drafts/{agreement.pk}", "/sign-in/forgotten/%00-%00/")


def odd_questions() -> Iterator[str]:
    for bad in TEXTS:
        if len(bad.value) < 100_000 and "\ud83d" not in bad.value:
            yield from (encoded({"q": bad.value}), encoded({"show": bad.value}))
            yield from (encoded({"field": bad.value}), encoded({"example": bad.value}))
            yield from (encoded({"show": "ended", "after": bad.value}), encoded({"next": bad.value}))
    yield from (
        "q=%ff%fe",
        "q=%ED%A0%80",
        "show=ended&after=" + "A" * 5000,
        "after=eyJ4IjoxfQ==",
        "q&q&&=",
        "%00",
    )


def test_an_odd_address_is_not_there(cast: Cast) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    client = client_of(cast.holder)
    for address in odd_addresses(agreement, cast.holder):
        got = client.get(address)
        assert got.status_code in (302, 404) or "forgotten" in address, address
        assert SCRIPT not in got.content.decode(), address
    for number in ("0", "9" * 40):
        got = client.post(f"/agreements/{agreement.pk}/entries/{number}/put-away")
        assert got.status_code == 404, number


def test_an_odd_question_is_answered_calmly(cast: Cast) -> None:
    signed(cast.holder, cast.counterpart)
    client = client_of(cast.holder)
    names = (
        "today",
        "coaching:signals",
        "coaching:shelf",
        "coaching:feedback_list",
        "coaching:feedback_choose",
        "coaching:feedback_ask",
        "coaching:signal_new",
        "agreements:list",
        "agreements:choose",
        "trust:register",
        "first_proposal",
    )
    for path in map(reverse, names):
        for question in odd_questions():
            got = client.get(f"{path}?{question}")
            assert got.status_code == 200, (path, question)
            assert SCRIPT not in got.content.decode(), (path, question)


def test_an_odd_answer_erases_nothing(cast: Cast) -> None:
    closed = in_situation("accepted", cast.holder, cast.counterpart)
    path = reverse("agreements:erasing_together", args=[closed.pk])
    client_of(cast.holder).post(path, {"do": "ask"})
    client = client_of(cast.counterpart)
    before = stored()
    for bad in TEXTS:
        got = client.post(path, encoded({"do": bad.value}), content_type=FORM)
        assert got.status_code in (400, 422), bad.name
        assert SCRIPT not in got.content.decode(), bad.name
    assert stored() == before


def test_an_odd_answer_publishes_nothing(cast: Cast) -> None:
    wished = appreciated(cast.teammate, cast.holder, Audience.ORGANISATION)
    path = reverse("coaching:appreciation_wish", args=[wished.pk])
    client = client_of(cast.holder)
    for bad in TEXTS:
        client.post(path, encoded({"answer": bad.value}), content_type=FORM)
    wished.refresh_from_db()
    assert (wished.public_on, wished.audience) == (None, Audience.ORGANISATION)


def test_a_search_gives_back_what_was_asked(cast: Cast) -> None:
    asked = "O'Neill <b>& co</b>"
    page = client_of(cast.holder).get(reverse("agreements:choose"), {"q": asked}).content.decode()
    assert escape(asked) in page
