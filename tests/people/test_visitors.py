"""By whose address attempts are counted: a header is believed from our own proxies only."""

from __future__ import annotations

from ipaddress import ip_network

import pytest
from django.test import Client, RequestFactory
from django.urls import reverse
from pytest_django.fixtures import Settings

from afspraak.config import wsgi
from afspraak.people.rate_limits import address_of

PROXY, BALANCER = "10.0.0.5", "10.0.9.9"
VISITOR, OTHER = "203.0.113.7", "198.51.100.2"
MANY = 40  # more than any limit by address


@pytest.fixture
def behind_a_proxy(settings: Settings) -> None:
    settings.PROXIES = [ip_network("10.0.0.0/16")]


def counted(nearest: str, told: str = "") -> str:
    headers = {"X-Forwarded-For": told} if told else {}
    return address_of(RequestFactory().get("/", headers=headers, REMOTE_ADDR=nearest))


def test_without_a_proxy_no_header_is_believed(settings: Settings) -> None:
    assert settings.PROXIES == [], "nothing is trusted unless it is named"
    assert counted(VISITOR) == VISITOR
    assert counted(VISITOR, told=OTHER) == VISITOR
    assert counted("127.0.0.1", told=OTHER) == "127.0.0.1"


@pytest.mark.usefixtures("behind_a_proxy")
@pytest.mark.parametrize(
    ("nearest", "told", "whose"),
    [
        pytest.param(PROXY, VISITOR, VISITOR, id="one-proxy"),
        pytest.param(PROXY, f"{VISITOR}, {BALANCER}", VISITOR, id="two-proxies"),
        pytest.param(PROXY, f"{OTHER}, {VISITOR}", VISITOR, id="what-the-visitor-wrote-before"),
        pytest.param(PROXY, f"{OTHER},{PROXY},{VISITOR}", VISITOR, id="a-forged-way-through-our-proxy"),
        pytest.param(VISITOR, OTHER, VISITOR, id="past-the-proxy"),
        pytest.param(PROXY, "", PROXY, id="nothing-told"),
        pytest.param(PROXY, "unknown", PROXY, id="no-address"),
        pytest.param(PROXY, f"{VISITOR}, unknown", PROXY, id="no-address-at-the-end"),
        pytest.param(PROXY, f"{BALANCER}, {PROXY}", BALANCER, id="from-the-house-itself"),
        pytest.param(f"::ffff:{PROXY}", VISITOR, VISITOR, id="proxy-in-ipv6-clothes"),
        pytest.param(PROXY, "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::", id="ipv6-counts-by-its-network"),
        pytest.param("", VISITOR, "", id="a-socket"),
    ],
)
def test_the_first_that_is_no_proxy_of_ours_is_the_visitor(nearest: str, told: str, whose: str) -> None:
    assert counted(nearest, told) == whose


def held_up(client: Client, told: str) -> bool:
    """Whether one more try to sign in from `told` is told to wait."""
    tried = client.post(
        reverse("account_login"), {"login": "nobody@example.org"}, headers={"X-Forwarded-For": told}
    )
    return tried.status_code == 429


@pytest.mark.django_db
def test_another_forged_address_each_time_does_not_help() -> None:
    client = Client(REMOTE_ADDR=VISITOR)
    assert any(held_up(client, told=f"192.0.2.{number}") for number in range(MANY))


@pytest.mark.django_db
@pytest.mark.usefixtures("behind_a_proxy")
def test_behind_a_proxy_one_visitor_does_not_hold_up_the_others() -> None:
    client = Client(REMOTE_ADDR=PROXY)
    assert any(held_up(client, told=f"192.0.2.{number}, {VISITOR}") for number in range(MANY))
    assert not held_up(client, told=OTHER)


@pytest.mark.django_db
@pytest.mark.usefixtures("behind_a_proxy")
def test_receipts_are_counted_by_visitor_too() -> None:
    client = Client(REMOTE_ADDR=PROXY)

    def answer(told: str) -> int:
        sent = client.post(reverse("trust:receipt"), {"text": "x"}, headers={"X-Forwarded-For": told})
        return sent.status_code

    assert 429 in [answer(VISITOR) for _ in range(MANY)]
    assert answer(OTHER) == 422


@pytest.mark.django_db(transaction=True)  # the process ends the connection with the request
def test_the_server_does_not_name_itself() -> None:
    """The process itself, as the server calls it: the name that granian would add is taken already."""
    told: list[tuple[str, list[tuple[str, str]]]] = []
    environ = RequestFactory().get("/trust/receipt/").environ
    b"".join(wsgi.application(environ, lambda status, headers, *_: told.append((status, headers))))
    (status, headers) = told[0]
    assert status.startswith("200")
    assert [value for name, value in headers if name.lower() == "server"] == ["Afspraak"]
