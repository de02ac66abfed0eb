"""Feedback that is asked of a person, and appreciation whose writer asks whether others may read it."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from afspraak.coaching.models import FeedbackAsk, FeedbackRequest
from afspraak.coaching.queries.feedback import AT_MOST
from afspraak.coaching.queries.gathered import Gathered
from afspraak.coaching.queries.waiting_line import Waiting
from afspraak.people.models import Person

TO_GIVE, TO_PUBLISH = "feedback_to_give", "appreciation_to_publish"


def asked(me: Person) -> dict[str, QuerySet[Any]]:
    """What others ask of `me` and is open, and with which question."""
    asks = FeedbackAsk.objects.visible_to(me)
    oldest = asks.order_by("request__asked_on", "id")[:AT_MOST]
    return {"asks": oldest, "requests": FeedbackRequest.objects.filter(pk__in=asks.values("request"))}


def lines(gathered: Gathered) -> list[Waiting]:
    """Without dates: nobody has to give feedback, or to let others read. No query."""
    return [*_to_give(gathered), *_to_publish(gathered)]


def _to_give(gathered: Gathered) -> list[Waiting]:
    return [
        Waiting(
            TO_GIVE,
            pgettext("step", "Feedback"),
            ask.request.asker,
            gathered.title_of(ask.request),
            None,
            ask.request.asked_on,
            reverse("coaching:feedback_answer", args=[ask.pk]),
            _("Read what is asked"),
            _("%(name)s asks what you saw. Rather not is fine too; nobody is told.")
            % {"name": ask.request.asker.short_name},
        )
        for ask in gathered.asks
    ]


def _to_publish(gathered: Gathered) -> list[Waiting]:
    return [
        Waiting(
            TO_PUBLISH,
            pgettext("step", "Appreciation"),
            each.writer,
            "",
            None,
            each.given_on,
            reverse("coaching:appreciation", args=[each.pk]),
            _("Read it and choose"),
            _("%(name)s would like others to read it too. Only if you like that.")
            % {"name": each.writer.short_name},
        )
        for each in gathered.appreciation
    ]
