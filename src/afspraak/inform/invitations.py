"""The mail with which somebody from outside is asked in: who asks, and the way in. Never what is asked."""

from __future__ import annotations

import uuid
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from afspraak.core.outbox import outward
from afspraak.people.events import GuestInvited
from afspraak.people.models import Person
from afspraak.people.organisation import current


@outward
def invite_in(event: GuestInvited, *, row_id: uuid.UUID) -> None:
    """Mail the guest, while the invitation stands. Raises what the mail server answers, to try again."""
    present = Person.objects.present()
    guest = present.filter(pk=event.guest_id, invitations__inviter=event.inviter_id).first()
    inviter = present.filter(pk=event.inviter_id).first()
    if guest is not None and inviter is not None:
        with translation.override(guest.language):
            composed(guest, inviter, row_id=row_id).send()


def composed(guest: Person, inviter: Person, *, row_id: uuid.UUID) -> EmailMultiAlternatives:
    """The mail in the language that is active now."""
    subject = _("%(name)s asks something of you") % {"name": inviter.full_name}
    words = {
        "subject": subject,
        "reader": guest,
        "name": inviter.full_name,
        "organisation": current().name,
        "link": f"{settings.BASE_URL}/",
        "address": guest.email,
        "until": guest.guest_until,
        "language": translation.get_language(),
    }
    mail = EmailMultiAlternatives(
        subject=subject,
        body=render_to_string("inform/invitation.txt", words),
        to=[guest.email],
        headers={
            "Message-ID": f"<{row_id}@{urlsplit(settings.BASE_URL).hostname or 'localhost'}>",
            "Auto-Submitted": "auto-generated",
        },
    )
    mail.attach_alternative(render_to_string("inform/invitation.html", words), "text/html")
    return mail
