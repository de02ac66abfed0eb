"""Signals that wait for a person: to answer, to come back to as they said, and help offered to them."""

from __future__ import annotations

from django.db.models import Prefetch
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
AT_MOST = 120


def waiting_for(person: Person) -> list[Waiting]:
    """What signals ask of `person`. One query where nothing does, nine at most, whatever their number."""
    open_ones = _open_ones(person)
    asking = [signal for signal in open_ones if _asks_me(signal, person) and not signal.answers.all()]
    promised = [(signal, answer) for signal in open_ones if (answer := _promised(signal, person))]
    offered = [
        (signal, answer)
        for signal in open_ones
        if signal.raiser_id == person.pk
        for answer in signal.answers.all()
        if answer.is_offer and answer.taken == Taken.OPEN
    ]
    titles = titles_for(person, [*asking, *(s for s, _a in promised), *(s for s, _a in offered)])
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
                signal.raiser,
                titles.get(signal.pk, ""),
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
                titles.get(signal.pk, ""),
                None,
                answer.on,
                _page(signal),
                _("Read the offer"),
            )
            for signal, answer in offered
        ),
    ]


def _open_ones(person: Person) -> list[Signal]:
    """What is not resolved and involves `person`, with who is asked and what was answered. Three queries."""
    answers = Prefetch("answers", Answer.objects.select_related("author"))
    involved = Signal.objects.involving(person).unresolved().select_related("raiser")
    return list(involved.prefetch_related("asked", answers).order_by("raised_on", "id")[:AT_MOST])


def _asks_me(signal: Signal, person: Person) -> bool:
    return signal.raiser_id != person.pk and any(a.person_id == person.pk for a in signal.asked.all())


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
