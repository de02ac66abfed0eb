"""One mail: plain and HTML, in the reader's language, under a Message-ID fixed before the first try."""

from __future__ import annotations

import uuid
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from afspraak.inform.letters import Letter
from afspraak.inform.queries import Occasion


def send(letter: Letter, occasion: Occasion, *, row_id: uuid.UUID) -> None:
    """Send `letter` about `occasion`. The same `row_id` gives the same Message-ID, however often it is tried.

    Raises OSError or smtplib.SMTPException when the mail server does not take it.
    """
    with translation.override(occasion.receiver.language):
        composed(letter, occasion, row_id=row_id).send()


def composed(letter: Letter, occasion: Occasion, *, row_id: uuid.UUID) -> EmailMultiAlternatives:
    """The mail in the language that is active now."""
    words = {
        "name": occasion.actor.full_name if occasion.actor else occasion.other,
        "title": occasion.title or translation.gettext("agreement"),
    }
    subject, says = letter.texts(development=occasion.is_development)
    context = {
        "reader": occasion.receiver,
        "actor": words["name"],
        "title": words["title"],
        "says": str(says) % words,
        "act": letter.act,
        "link": settings.BASE_URL + reverse("agreements:agreement", args=[occasion.agreement_id]),
        "receipt": occasion.receipt if letter.carries_receipt else None,
        "check": settings.BASE_URL + reverse("trust:receipt"),
        "language": translation.get_language(),
    }
    mail = EmailMultiAlternatives(
        subject=str(subject) % words,
        body=render_to_string("inform/letter.txt", context),
        to=[occasion.receiver.email],
        headers={
            "Message-ID": f"<{row_id}@{_host()}>",
            # All mail about one agreement lies together in the reader's mailbox.
            "References": f"<{occasion.agreement_id}@{_host()}>",
            "Auto-Submitted": "auto-generated",
        },
    )
    mail.attach_alternative(render_to_string("inform/letter.html", context), "text/html")
    return mail


def _host() -> str:
    return urlsplit(settings.BASE_URL).hostname or "localhost"
