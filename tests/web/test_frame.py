"""The frame, the errors, and the settings of whoever reads."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import OperationalError
from django.http import HttpRequest
from django.test import Client, RequestFactory

from afspraak.people.models import Person
from afspraak.web import errors
from afspraak.web.frame import Frame

pytestmark = pytest.mark.django_db


def asked(path: str = "/", person: Person | None = None, **cookies: str) -> HttpRequest:
    request = RequestFactory().get(path)
    request.user = person or AnonymousUser()
    request.COOKIES.update(cookies)
    return request


def test_outside_the_door_there_is_no_navigation() -> None:
    frame = Frame(asked("/agreements/"))
    assert frame.person is None
    assert frame.navigation == []


def test_the_current_place_is_marked() -> None:
    person = Person(given_name="Marjolein", family_name="Hoekstra", theme="dark")
    frame = Frame(asked("/agreements/x/", person))
    assert {link.url: link.is_current for link in frame.navigation if link.is_current} == {
        "/agreements/": True
    }
    assert frame.theme == "dark"
    assert frame.other_theme == "light"


def test_a_cookie_that_means_nothing_is_no_theme() -> None:
    assert Frame(asked(theme="purple")).theme == "system"
    assert Frame(asked(theme="dark")).theme == "dark"


def test_a_form_that_lapsed_gives_the_text_back() -> None:
    request = RequestFactory().post(
        "/x/", {"words": "Ik bel <b>de</b> leverancier.", "password": "geheim", "key": "1", "empty": " "}
    )
    request.user = AnonymousUser()
    answer = errors.csrf_failure(request)
    page = answer.content.decode()
    assert answer.status_code == 400
    assert "Ik bel &lt;b&gt;de&lt;/b&gt; leverancier." in page
    assert "geheim" not in page
    assert page.count("readonly") == 1


def test_errors_have_their_status() -> None:
    assert errors.not_found(asked()).status_code == 404
    assert errors.bad_request(asked()).status_code == 400
    assert errors.server_error(asked()).status_code == 500


def test_a_busy_database_asks_to_try_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """503, which programs understand too; what else goes wrong stays 500."""
    client = Client(raise_request_exception=False)
    for error, status in ((OperationalError("database is locked"), 503), (ValueError("no"), 500)):

        def fail(*args: object, broken: Exception = error) -> None:
            raise broken

        monkeypatch.setattr("django.middleware.common.CommonMiddleware.process_request", fail)
        answer = client.get("/sign-in/")
        assert (answer.status_code, "Retry-After" in answer) == (status, status == 503)


def test_a_server_error_asks_the_database_nothing(django_assert_num_queries: object) -> None:
    with django_assert_num_queries(0):  # type: ignore[operator]  # a fixture that is a function
        assert b"Afspraak" in errors.server_error(asked()).content


def test_language_and_light_outside_the_door_are_cookies() -> None:
    client = Client()
    assert client.post("/theme/", {"theme": "dark", "next": "/sign-in/"})["Location"] == "/sign-in/"
    assert client.cookies["theme"].value == "dark"
    client.post("/language/", {"language": "en"})
    assert client.cookies["language"].value == "en"
    assert 'lang="en" data-theme="dark"' in client.get("/sign-in/").content.decode()


def test_nonsense_changes_nothing_and_strangers_are_not_followed() -> None:
    client = Client()
    assert client.post("/theme/", {"theme": "x", "next": "https://elsewhere.example/"})["Location"] == "/"
    assert "theme" not in client.cookies
    assert client.get("/theme/")["Location"] == "/sign-in/?next=/theme/"


def test_the_style_page_is_not_for_strangers() -> None:
    assert Client().get("/style/").status_code in {302, 404}
