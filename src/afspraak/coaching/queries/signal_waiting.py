"""Signals that wait for a person: to answer, to come back to as they said, and help offered to them."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from afspraak.coaching.models import Answer, Signal
from afspraak.coaching.queries.promised_answer import promised_by
from afspraak.coaching.queries.signal_titles import titles_for
from afspraak.coaching.queries.waiting_line import Waiting
from afspraak.coaching.states.signal import AnswerKind, Taken
from afspraak.people.models import Person

TO_ANSWER, TO_COME_BACK, TO_TAKE = "signal_to_answer", "signal_to_come_back_to", "offer_to_answer"
AT_MOST = 60


def waiting_for(person: Person) -> list[Waiting]:
    """What signals ask of `person`. Seven queries at most, whatever their number."""
    asking = to_answer(person)
    promised = _come_back(person)
    offered = _offers(person)
    titles = titles_for(person, [*asking, *(a.signal for a in promised), *(a.signal for a in offered)])
    due = promised_by(person, asking)
    return [
        *(
            Waiting(
                TO_ANSWER,
                pgettext("step", "Signal"),
                signal.raiser,
                titles.get(signal.pk, ""),
                due.get(signal.pk),
                signal.raised_on,
                _page(signal),
                _("Read the signal"),
                _asks(signal),
            )
            for signal in asking
        ),
        *(
            Waiting(
                TO_COME_BACK,
                pgettext("step", "Signal"),
                answer.signal.raiser,
                titles.get(answer.signal_id, ""),
                answer.back_on,
                answer.on,
                _page(answer.signal),
                _("Come back to it"),
                _("You said you would come back to this."),
            )
            for answer in promised
        ),
        *(
            Waiting(
                TO_TAKE,
                pgettext("step", "Help offered"),
                answer.author,
                titles.get(answer.signal_id, ""),
                None,
                answer.on,
                _page(answer.signal),
                _("Read the offer"),
            )
            for answer in offered
        ),
    ]


def to_answer(person: Person) -> list[Signal]:
    """Signals in which `person` was asked by name and that nobody answered yet. One query."""
    asking = Signal.objects.visible_to(person).asking(person).unresolved()
    unanswered = asking.filter(~Exists(Answer.objects.filter(signal=OuterRef("pk"))))
    return list(unanswered.select_related("raiser").order_by("raised_on", "id")[:AT_MOST])


def _come_back(person: Person) -> list[Answer]:
    """Where `person` said to come back to it on a date, and did not answer again since. One query."""
    later = Answer.objects.filter(
        signal=OuterRef("signal"), author=OuterRef("author"), number__gt=OuterRef("number")
    )
    mine = Answer.objects.filter(author=person, kind=AnswerKind.LATER).filter(~Exists(later))
    return list(_open(mine, person).order_by("back_on", "id")[:AT_MOST])


def _offers(person: Person) -> list[Answer]:
    """Help that was offered to `person` and that they did not answer yet. One query."""
    offered = Answer.objects.filter(signal__raiser=person, kind=AnswerKind.OFFER, taken=Taken.OPEN)
    return list(_open(offered, person).order_by("on", "id")[:AT_MOST])


def _open(answers: QuerySet[Answer], person: Person) -> QuerySet[Answer]:
    unresolved = Signal.objects.visible_to(person).unresolved()
    return answers.filter(signal__in=unresolved).select_related("signal__raiser", "author")


def _page(signal: Signal) -> str:
    return reverse("coaching:signal", args=[signal.pk])


def _asks(signal: Signal) -> str:
    """How soon, where it matters, and that an answer can be short."""
    if signal.cannot_wait:
        return _("It cannot wait, says %(name)s.") % {"name": signal.raiser.short_name}
    return _("%(name)s tells you in time. A short answer helps already.") % {"name": signal.raiser.short_name}
