"""A guest whom somebody asks nothing of any more: why they were let in is gone, so their way in goes too."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from django.db.models import Q

from afspraak.coaching.models import Feedback, FeedbackAsk
from afspraak.coaching.models.talk import AskedIn
from afspraak.coaching.rules.talk import ASKED_IN_DAYS
from afspraak.core import clock
from afspraak.people.actions.guest import end_invitation
from afspraak.people.models import Invitation, Person


def let_go(guests: Iterable[Person], inviter: Person) -> None:
    """End the invitations of `inviter` to those of `guests` of whom they ask nothing else.

    What a guest gave keeps its way in until its day: they may take their words back. Call inside a
    transaction, and never where a guest said "rather not": that nobody is told.
    """
    for guest in guests:
        invitation = Invitation.objects.filter(guest=guest, inviter=inviter).first()
        if invitation is not None and not _is_here_for(guest, inviter):
            end_invitation(invitation, by=inviter)


def _is_here_for(guest: Person, inviter: Person) -> bool:
    """Whether something is left of what `inviter` asked `guest` in for. Three queries at most."""
    since = clock.today() - timedelta(days=ASKED_IN_DAYS)
    current = Q(talk__closed_on__isnull=True) | Q(talk__closed_on__gt=since)
    asked_in = AskedIn.objects.filter(current, who=guest, asked_by=inviter, talk__cancelled_on__isnull=True)
    return (
        FeedbackAsk.objects.visible_to(guest).filter(request__asker=inviter).exists()
        or Feedback.objects.given_by(guest).filter(receiver=inviter).exists()
        or asked_in.exists()
    )
