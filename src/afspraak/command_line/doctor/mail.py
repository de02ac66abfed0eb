"""Mail reaches people, and nobody else."""

from __future__ import annotations

from collections.abc import Iterator

from afspraak.command_line.doctor.finding import Finding

SMTP = ("smtp://", "smtps://")


def mail() -> Iterator[Finding]:
    """The settings, as they are read."""
    from django.conf import settings

    if settings.MAIL == "mailbox":
        yield Finding("AFSPRAAK_MAIL is mailbox, that of the demo: everyone could read all mail.")
    elif not settings.MAIL.startswith(SMTP):
        yield Finding(
            "AFSPRAAK_MAIL is console: mail goes to the log and reaches nobody. Name an SMTP server."
        )
    elif not (settings.EMAIL_USE_SSL or settings.EMAIL_USE_TLS) and settings.EMAIL_HOST not in {
        "localhost",
        "127.0.0.1",
    }:
        yield Finding("AFSPRAAK_MAIL sends without encryption: use smtps://, or smtp:// on port 587.")
    if settings.DEFAULT_FROM_EMAIL.endswith(("@localhost", "@localhost>")):
        yield Finding("AFSPRAAK_MAIL_FROM is not set: replies would go nowhere.")


def mail_server() -> Iterator[Finding]:
    """The server answers, its certificate is good and it takes our name and password. Sends nothing."""
    from contextlib import suppress
    from smtplib import SMTPException

    from django.conf import settings
    from django.core.mail import get_connection

    if not settings.MAIL.startswith(SMTP):
        return
    connection = get_connection("django.core.mail.backends.smtp.EmailBackend")
    try:
        connection.open()
    except (OSError, SMTPException) as error:
        yield Finding(
            f"The mail server {settings.EMAIL_HOST}:{settings.EMAIL_PORT} does not take us, so no code and no"
            f" mail would arrive: {error}"
        )
    finally:
        with suppress(OSError, SMTPException):
            connection.close()


def mail_waits() -> Iterator[Finding]:
    """Mail that was tried and could not leave yet: how much, never whose or about what."""
    from django.db import DatabaseError

    from afspraak.core.models import OutboxRow

    try:
        count = OutboxRow.objects.filter(
            failed_on__isnull=True, attempts__gt=0, leased_until__isnull=True
        ).count()
    except DatabaseError:
        return  # the check of the tables says why
    if count:
        yield Finding(
            f"{count} messages could not leave yet and are tried again, each time after a longer wait: for"
            " two days nothing is lost. Does the mail server take them?",
            unsafe=False,
        )
