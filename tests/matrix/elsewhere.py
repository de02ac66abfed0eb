"""The addresses that are about no agreement: the door, what is one's own, what only a demo has."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from django.urls import reverse

from afspraak.core import clock
from afspraak.inform.models import Reach
from afspraak.people import actions
from afspraak.people.models import Invitation, Person
from tests.support.cast import PASSWORD, Cast

REACH = {
    "rhythm": "weekly",
    "weekday": "2",
    "at": "09:00",
    "at_once": "on",
    "at_once_from": "09:00",
    "at_once_until": "17:00",
}

Answer = tuple[str, dict[str, str] | None]
Situation = Callable[[Cast], Answer]


def fixed(name: str, *args: Any, body: dict[str, str] | None = None) -> Situation:
    return lambda cast: (reverse(name, args=args), body)


def of_the_door() -> dict[tuple[str, str], Situation]:
    """Signing in and out, codes, passwords."""
    found: dict[tuple[str, str], Situation] = {}
    for name in (
        "account_login",
        "account_request_login_code",
        "account_confirm_login_code",
        "account_inactive",
        "account_reauthenticate",
        "account_change_password",
        "account_set_password",
        "account_reset_password",
        "account_reset_password_done",
        "account_reset_password_from_key_done",
        "account_logout",
    ):
        found[(name, "GET")] = fixed(name)
    address = {"login": "bram@example.org", "email": "bram@example.org"}
    found[("account_login", "POST")] = fixed(
        "account_login", body=address | {"how": "password", "password": PASSWORD}
    )
    found[("account_request_login_code", "POST")] = fixed("account_request_login_code", body=address)
    found[("account_confirm_login_code", "POST")] = fixed(
        "account_confirm_login_code", body={"code": "123456"}
    )
    found[("account_reauthenticate", "POST")] = fixed("account_reauthenticate", body={"password": PASSWORD})
    found[("account_change_password", "POST")] = fixed(
        "account_change_password",
        body={
            "oldpassword": PASSWORD,
            "password1": "heel andere losse woorden",
            "password2": "heel andere losse woorden",
        },
    )
    found[("account_set_password", "POST")] = fixed(
        "account_set_password",
        body={"password1": "heel andere losse woorden", "password2": "heel andere losse woorden"},
    )
    found[("account_reset_password", "POST")] = fixed("account_reset_password", body=address)
    found[("account_reset_password_from_key", "GET")] = lambda cast: (
        reverse("account_reset_password_from_key", args=["1", "set-password"]),
        None,
    )
    found[("account_logout", "POST")] = fixed("account_logout", body={})
    return found


def guest_end(cast: Cast) -> Answer:
    actions.invite_guest(cast.holder, name="Tom Baker", email=cast.guest.email, until=clock.today())
    return reverse("people:guest_end", args=[Invitation.objects.get().pk]), {}


def link_to_stop(person: Person) -> str:
    """The address under a mail to `person`: who has it may, whoever they are."""
    return reverse("inform:stop", args=[Reach.objects.get_or_create(person=person)[0].key])


def of_people() -> dict[tuple[str, str], Situation]:
    """One's own choices, and what is stored about oneself."""
    return {
        ("people:preferences", "GET"): fixed("people:preferences"),
        ("people:preferences", "POST"): fixed(
            "people:preferences", body={"language": "en", "theme": "dark", "time_zone": "Europe/Amsterdam"}
        ),
        ("people:sign_out_everywhere", "POST"): fixed("people:sign_out_everywhere", body={}),
        ("inform:reach", "GET"): fixed("inform:reach"),
        ("inform:reach", "POST"): fixed("inform:reach", body=REACH),
        ("inform:stop", "GET"): lambda cast: (link_to_stop(cast.holder), None),
        ("inform:stop", "POST"): lambda cast: (
            link_to_stop(cast.holder),
            {"List-Unsubscribe": "One-Click"},
        ),
        ("people:name_session", "POST"): fixed("people:name_session", body={"name": "Mijn telefoon"}),
        ("people:guests", "GET"): fixed("people:guests"),
        ("people:guest_end", "POST"): guest_end,
        ("trust:mine", "GET"): fixed("trust:mine"),
        ("trust:acts", "GET"): fixed("trust:acts"),
        ("trust:my_data", "GET"): fixed("trust:my_data"),
        ("trust:register", "GET"): fixed("trust:register"),
        ("trust:receipt", "GET"): fixed("trust:receipt"),
        ("trust:verifier", "GET"): fixed("trust:verifier"),
        ("web:theme", "POST"): fixed("web:theme", body={"theme": "dark", "next": "/"}),
        ("web:language", "POST"): fixed("web:language", body={"language": "en", "next": "/"}),
    }


def of_the_demo() -> dict[tuple[str, str], Situation]:
    """Outside a demo database none of these exists, for nobody."""
    message = uuid.UUID("3f2b8c1e-9d4a-4e6b-8f70-1a2b3c4d5e6f")
    return {
        ("web:style", "GET"): fixed("web:style"),
        ("demo:as", "POST"): lambda cast: (reverse("demo:as"), {"person": str(cast.counterpart.pk)}),
        ("demo:mailbox", "GET"): fixed("demo:mailbox"),
        ("demo:message", "GET"): fixed("demo:message", message),
        ("demo:message_html", "GET"): fixed("demo:message_html", message),
        ("demo:next_mail", "GET"): lambda cast: (reverse("demo:next_mail", args=[cast.holder.pk]), None),
        ("demo:next_mail_html", "GET"): lambda cast: (
            reverse("demo:next_mail_html", args=[cast.holder.pk]),
            None,
        ),
    }
