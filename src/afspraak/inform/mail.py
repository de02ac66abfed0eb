"""One mail: plain and HTML, in the reader's language, under a Message-ID fixed before the first try."""

from __future__ import annotations

import uuid
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from afspraak.inform.composing import Digest
from afspraak.inform.models import Reach


def composed(digest: Digest, reach: Reach, *, row_id: uuid.UUID) -> EmailMultiAlternatives:
    """The mail in the language that is active now. The same `row_id` gives the same Message-ID.

    Its unsubscribing is that of RFC 8058: one press in the mail program, without signing in.
    """
    stop = settings.BASE_URL + reverse("inform:stop", args=[reach.key])
    context = {
        "digest": digest,
        "reader": digest.reader,
        "subject": digest.subject,
        "check": settings.BASE_URL + reverse("trust:receipt"),
        "choose": settings.BASE_URL + reverse("inform:reach"),
        "stop": stop,
        "language": translation.get_language(),
    }
    mail = EmailMultiAlternatives(
        subject=digest.subject,
        body=render_to_string("inform/mail/digest.txt", context),
        to=[digest.reader.email],
        headers={
            "Message-ID": f"<{row_id}@{_host()}>",
            "Auto-Submitted": "auto-generated",
            "List-Unsubscribe": f"<{stop}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
    )
    mail.attach_alternative(render_to_string("inform/mail/digest.html", context), "text/html")
    return mail


def _host() -> str:
    return urlsplit(settings.BASE_URL).hostname or "localhost"
