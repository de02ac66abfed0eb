"""What ends by date in conversations: private lines, times that are past, conversations kept long enough."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from django.db import transaction
from django.db.models import F, Q

from afspraak.coaching.models.talk import AskedIn, CoachingConversation, PrivateLines, TalkRhythm
from afspraak.coaching.rules.talk import CANCELLED_DAYS, KEPT_DAYS
from afspraak.people.models import Person


@transaction.atomic
def forget_past(today: date) -> None:
    """What has had its time: each night, and twice does no harm.

    The time of a conversation goes once its day is past; its row stays until it was kept long enough.
    """
    PrivateLines.objects.filter(gone_on__lte=today).delete()
    CoachingConversation.objects.filter(on__lt=today, starts_at__isnull=False).update(starts_at=None)
    kept_long = Q(cancelled_on__isnull=True, on__lte=today - timedelta(days=KEPT_DAYS))
    called_off = Q(cancelled_on__lte=today - timedelta(days=CANCELLED_DAYS))
    CoachingConversation.objects.filter(kept_long | called_off).delete()
    TalkRhythm.objects.exclude(person__coach=F("coach")).delete()


@transaction.atomic
def forget_talks_of(person: Person) -> None:
    """Somebody was erased: their private lines, where they were asked in, and their rhythms go.

    What both wrote stays for the other as long as the conversation is kept.
    """
    PrivateLines.objects.filter(writer=person).delete()
    AskedIn.objects.filter(Q(who=person) | Q(asked_by=person)).delete()
    TalkRhythm.objects.filter(Q(person=person) | Q(coach=person)).delete()


@transaction.atomic
def ask_guest_no_more(guest: Person, inviter_id: uuid.UUID) -> None:
    """A colleague asks a guest in no longer: they are in none of that colleague's conversations."""
    AskedIn.objects.filter(who=guest, asked_by=inviter_id).delete()
