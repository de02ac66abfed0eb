"""Feedback that is asked of a person, and appreciation whose writer asks whether others may read it."""

from __future__ import annotations

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from afspraak.coaching.queries import appreciation, feedback
from afspraak.coaching.queries.feedback_titles import agreement_titles
from afspraak.coaching.queries.waiting_line import Waiting
from afspraak.people.models import Person

TO_GIVE, TO_PUBLISH = "feedback_to_give", "appreciation_to_publish"


def to_give(person: Person) -> list[Waiting]:
    """Three queries at most, whatever their number. No date: nobody has to give feedback."""
    asks = feedback.asked_of(person)
    titles = agreement_titles(person, [ask.request.agreement_id for ask in asks])
    return [
        Waiting(
            TO_GIVE,
            pgettext("step", "Feedback"),
            ask.request.asker,
            titles.get(ask.request.agreement_id, "") if ask.request.agreement_id else "",
            None,
            ask.request.asked_on,
            reverse("coaching:feedback_answer", args=[ask.pk]),
            _("Read what is asked"),
            _("%(name)s asks what you saw. Rather not is fine too; nobody is told.")
            % {"name": ask.request.asker.short_name},
        )
        for ask in asks
    ]


def to_publish(person: Person) -> list[Waiting]:
    """One query."""
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
        for each in appreciation.asking(person)
    ]
