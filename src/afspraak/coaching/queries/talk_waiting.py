"""What conversations ask of a person: whether a moment fits, who else may come, a rhythm, follow-ups."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from afspraak.coaching.models.talk import AskedIn, CoachingConversation, FollowUp, TalkRhythm
from afspraak.coaching.queries import waiting_glance
from afspraak.coaching.queries.gathered import Gathered
from afspraak.coaching.queries.waiting_line import Waiting
from afspraak.coaching.rules.talk import SOON_DAYS
from afspraak.core import clock
from afspraak.people.models import Person

TO_AGREE, TO_HOLD, TO_DO = "talk_to_agree", "talk_to_hold", "follow_up_to_do"
TO_LET_IN, TO_COME, RHYTHM = "third_to_agree", "third_to_come", "rhythm_to_agree"


def asking(me: Person) -> QuerySet[CoachingConversation]:
    """Conversations whose moment `me` is asked, and those that are today or were not closed yet.

    Where one of the two left, there is nobody to speak with.
    """
    both_here = {"person__deactivated_on__isnull": True, "coach__deactivated_on__isnull": True}
    mine = CoachingConversation.objects.of_party(me).open().filter(**both_here)
    return mine.filter(Q(asked=me) | Q(on__lte=clock.today()))


def to_do(me: Person) -> dict[str, QuerySet[Any]]:
    """What `me` said to do, and soon, and after which conversations."""
    soon = clock.today() + timedelta(days=SOON_DAYS)
    due = FollowUp.objects.visible_to(me).open().filter(owner=me, due_on__lte=soon)
    return {
        "follow_ups": due,
        "talks_before": CoachingConversation.objects.filter(pk__in=due.order_by().values("talk")),
    }


def others(me: Person) -> QuerySet[AskedIn]:
    """Who else may be in it: for the other of the two to agree, and then for who is asked."""
    open_talk = Q(talk__closed_on__isnull=True, talk__cancelled_on__isnull=True)
    to_agree = Q(agreed_on__isnull=True) & ~Q(asked_by=me) & (Q(talk__person=me) | Q(talk__coach=me))
    to_come = Q(who=me, agreed_on__isnull=False, said_yes_on__isnull=True)
    naming_me = waiting_glance.thirds(me.pk).values("pk")  # by its indexes: the rules alone walk the table
    return AskedIn.objects.visible_to(me).filter(open_talk & (to_agree | to_come), pk__in=naming_me)


def proposed(me: Person) -> QuerySet[TalkRhythm]:
    """How often two people would speak, for who did not propose it."""
    return TalkRhythm.objects.visible_to(me).filter(proposed_by__isnull=False).exclude(proposed_by=me)


def lines(gathered: Gathered) -> list[Waiting]:
    """What conversations ask of a person; nothing of whom left. No query."""
    return [*_talks(gathered), *_follow_ups(gathered), *_thirds(gathered), *_rhythms(gathered)]


def _talks(gathered: Gathered) -> list[Waiting]:
    me, today, found = gathered.me, clock.today(), []
    for talk in gathered.talks:
        other, page = talk.other(me), reverse("coaching:talk", args=[talk.pk])
        if talk.asked_id == me.pk and talk.on >= today:
            name = {"name": other.short_name}
            why = _("%(name)s asks whether this moment fits you.") % name
            found.append(Waiting(TO_AGREE, _what(), other, "", None, talk.asked_on, page, _("See when"), why))
        elif talk.on <= today:
            is_today = talk.on == today
            act = _("Open the conversation") if is_today else _("Close the conversation")
            why = _("You speak today.") if is_today else _("It was on %(on)s.") % {"on": _short(talk)}
            since = talk.asked_on
            found.append(
                Waiting(TO_HOLD, _what(), other, "", None, since, page, act, why, is_for_me_to_do=True)
            )
    return found


def _follow_ups(gathered: Gathered) -> list[Waiting]:
    me = gathered.me
    return [
        Waiting(
            TO_DO,
            pgettext("step", "Follow-up"),
            each.talk.other(me),
            "",
            each.due_on,
            each.on,
            f"{reverse('coaching:talk', args=[each.talk_id])}#follow-up-{each.number}",
            _("See what you said to do"),
            _("After your conversation of %(on)s.") % {"on": _short(each.talk)},
            is_for_me_to_do=True,
        )
        for each in gathered.follow_ups
    ]


def _thirds(gathered: Gathered) -> list[Waiting]:
    me = gathered.me
    return [
        Waiting(
            TO_COME if row.who_id == me.pk else TO_LET_IN,
            _what(),
            row.asked_by,
            "",
            None,
            row.agreed_on or row.asked_on,
            reverse("coaching:talk_third_answer", args=[row.pk])
            if row.who_id == me.pk
            else f"{reverse('coaching:talk', args=[row.talk_id])}#with",
            _("Read and answer"),
            _("%(name)s asks you into a conversation.") % {"name": row.asked_by.short_name}
            if row.who_id == me.pk
            else _("%(name)s would like somebody else to be in it.") % {"name": row.asked_by.short_name},
        )
        for row in gathered.thirds
        if row.asked_by.is_active
    ]


def _rhythms(gathered: Gathered) -> list[Waiting]:
    return [
        Waiting(
            RHYTHM,
            pgettext("step", "Rhythm"),
            each.proposed_by,
            "",
            None,
            each.proposed_on,
            reverse("coaching:talk_rhythm", args=[each.proposed_by.pk]),
            _("Read and answer"),
            _("%(name)s proposes how often you two speak.") % {"name": each.proposed_by.short_name},
        )
        for each in gathered.rhythms
        if each.proposed_by and each.proposed_by.is_active and each.proposed_on
    ]


def _what() -> str:
    return pgettext("step", "Coaching conversation")


def _short(talk: CoachingConversation) -> str:
    return formats.date_format(talk.on, "j F")
