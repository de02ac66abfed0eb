"""Django's way out for mail, leading to the demo's mailbox page instead of to the world."""

from __future__ import annotations

from collections.abc import Sequence
from email.utils import parseaddr

from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import Max

from afspraak.core import clock
from afspraak.demo.models import MailboxMessage


class MailboxBackend(BaseEmailBackend):
    """Keeps one `MailboxMessage` per receiver. Nothing leaves the machine."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Keep the mails. Returns how many, as Django asks."""
        with transaction.atomic():
            for mail in email_messages:
                for receiver in mail.recipients():
                    _keep(mail, parseaddr(receiver)[1].lower())
        return len(email_messages)


def _keep(mail: EmailMessage, address: str) -> None:
    last = MailboxMessage.objects.filter(to=address).aggregate(last=Max("number"))["last"] or 0
    MailboxMessage.objects.create(
        to=address,
        number=last + 1,
        on=clock.today(),
        subject=str(mail.subject)[:300],
        text=str(mail.body),
        html=html_of(mail),
    )


def html_of(mail: EmailMessage) -> str:
    """The HTML form of the mail, or nothing."""
    if not isinstance(mail, EmailMultiAlternatives):
        return ""
    return next((str(part[0]) for part in mail.alternatives if part[1] == "text/html"), "")
