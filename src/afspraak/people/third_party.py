"""Where parts of others are held to the laws of the house: allauth mails nobody but people here."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from afspraak.people.models import Person
from afspraak.people.rate_limits import address_of

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True)
class Mail:
    """A mail of the door: its templates (`.txt`, `.html`) and its subject."""

    template: str
    subject: StrOrPromise


CODE = "account/email/login_code"
# By allauth's own names. What is not here (an unknown address, a changed address, sign-up) is never sent.
MAILS = {
    CODE: Mail("people/mail/code", _("Your code for Afspraak")),
    "account/email/password_reset_key": Mail("people/mail/reset", _("Choose a new password for Afspraak")),
}


# What does not fit, and what one can do: in our voice, under allauth's own names.
ERRORS = {
    "email_password_mismatch": _("This address and this password do not belong together. A code works too."),
    "incorrect_code": _("This code does not fit. Look in the latest mail, or go back for a new one."),
    "incorrect_password": _("This is not your password. Nothing was changed."),
    "enter_current_password": _("Type the password you have now."),
    "too_many_login_attempts": _("That was often. Wait a few minutes, or have a code sent."),
}


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth is untyped
    error_messages = DefaultAccountAdapter.error_messages | ERRORS

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """People are added by a steward; nobody signs up."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """By what allauth counts attempts: the visitor, also behind a proxy we trust."""
        return address_of(request)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send one of `MAILS` in the receiver's language; strangers and people who left get none.

        A guest comes in by code alone, so there is no password to choose.
        """
        mail = MAILS.get(template_prefix)
        person = Person.objects.present().filter(email__iexact=email).first()
        if mail is None or person is None or (person.is_guest and mail is not MAILS[CODE]):
            return
        with translation.override(person.language):
            composed(mail, person, context).send()

    def get_reset_password_from_key_url(self, key: str) -> str:
        """The link in the mail: our own address, whatever host the request claims to have come to."""
        url: str = super().get_reset_password_from_key_url(key)
        return settings.BASE_URL + urlsplit(url).path


def composed(mail: Mail, person: Person, context: dict[str, Any]) -> EmailMultiAlternatives:
    """The mail, plain and HTML, in the language that is active."""
    words = {
        "reader": person,
        "subject": mail.subject,
        "language": translation.get_language(),
        "code": context.get("code", ""),
        "link": context.get("password_reset_url", ""),
        "minutes": settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT // 60,
    }
    message = EmailMultiAlternatives(
        subject=str(mail.subject),
        body=render_to_string(f"{mail.template}.txt", words),
        to=[person.email],
        headers={
            "Message-ID": f"<{uuid.uuid4()}@{urlsplit(settings.BASE_URL).hostname or 'localhost'}>",
            "Auto-Submitted": "auto-generated",
        },
    )
    message.attach_alternative(render_to_string(f"{mail.template}.html", words), "text/html")
    return message
