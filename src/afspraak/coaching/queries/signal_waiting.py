"""Signals that wait for a person: to answer, to come back to as they said, and help offered to them."""

from __future__ import annotations

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from afspraak.coaching.models import Answer, Signal
from afspraak.coaching.queries import promised_answer
from afspraak.coaching.queries.gathered import Gathered
from afspraak.coaching.queries.waiting_line import Waiting
from afspraak.coaching.states.signal import AnswerKind, Taken
from afspraak.people.models import Person
from afspraak.people.working_days import Calendar

TO_ANSWER, TO_COME_BACK, TO_TAKE = "signal_to_answer", "signal_to_come_back_to", "offer_to_answer"
AT_MOST = 120


def involving(me: Person) -> QuerySet[Signal]:
    """What is not resolved and involves `me`; of who left nobody can resolve it, so it waits for nobody."""
    open_ones = Signal.objects.involving(me).unresolved().filter(raiser__deactivated_on__isnull=True)
    return open_ones.order_by("raised_on", "id")[:AT_MOST]


def lines(gathered: Gathered, working: Calendar | None) -> list[Waiting]:
    """What signals ask of a person. No query."""
    me = gathered.me
    open_ones = sorted(gathered.signals, key=lambda signal: (signal.raised_on, str(signal.pk)))
    asking = [
        s for s in open_ones if s.raiser_id != me.pk and gathered.asked_of_me(s) and not s.answers.all()
    ]
    promised = [(signal, answer) for signal in open_ones if (answer := _promised(signal, me))]
    offered = [
        (signal, answer)
        for signal in open_ones
        if signal.raiser_id == me.pk
        for answer in signal.answers.all()
        if answer.is_offer and answer.taken == Taken.OPEN
    ]
    due = promised_answer.gathered_dates(gathered, asking, working) if working else {}
    return [
        *(
            Waiting(
                TO_ANSWER,
                pgettext("step", "Signal"),
                signal.raiser,
                gathered.title_of(signal),
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
                signal.raiser,
                gathered.title_of(signal),
                answer.back_on,
                answer.on,
                _page(signal),
                _("Come back to it"),
                _("You said you would come back to this."),
            )
            for signal, answer in promised
        ),
        *(
            Waiting(
                TO_TAKE,
                pgettext("step", "Help offered"),
                answer.author,
                gathered.title_of(signal),
                None,
                answer.on,
                _page(signal),
                _("Read the offer"),
            )
            for signal, answer in offered
        ),
    ]


def _promised(signal: Signal, person: Person) -> Answer | None:
    """That `person` comes back to it on a day, if they did not answer again since."""
    mine = [answer for answer in signal.answers.all() if answer.author_id == person.pk]
    return mine[-1] if mine and mine[-1].kind == AnswerKind.LATER else None


def _page(signal: Signal) -> str:
    return reverse("coaching:signal", args=[signal.pk])


def _asks(signal: Signal) -> str:
    """How soon, where it matters, and that an answer can be short."""
    if signal.cannot_wait:
        return _("It cannot wait, says %(name)s.") % {"name": signal.raiser.short_name}
    return _("%(name)s tells you in time. A short answer helps already.") % {"name": signal.raiser.short_name}
