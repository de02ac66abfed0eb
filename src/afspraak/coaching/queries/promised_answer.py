"""The standing promise "an answer to every signal within n working days": its dates, derived from signals.

What it came to stands nowhere: it follows from when a signal was raised and when it was first answered. Days
on which who promised is away do not count.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import date

from afspraak.agreements.models import Agreement, Support
from afspraak.agreements.queries.promises import Outcome
from afspraak.agreements.states import Role, SupportKind
from afspraak.coaching.models import Asked, Signal
from afspraak.people.models import Person
from afspraak.people.queries.away import spans_ahead
from afspraak.people.queries.calendar import calendar
from afspraak.people.working_days import Calendar, Span, working_day_after


def promised_by(person: Person, signals: Iterable[Signal]) -> dict[uuid.UUID, date]:
    """Per signal the date by which `person`, the counterpart, promised to answer it. Six queries at most."""
    pointing = [signal for signal in signals if signal.agreement_id]
    if not pointing:
        return {}
    promising = Agreement.objects.with_role(person, Role.COUNTERPART).filter(
        pk__in={signal.agreement_id for signal in pointing}
    )
    promises = Support.objects.filter(
        kind=SupportKind.ANSWER_TO_SIGNAL, terms__in=promising.values("in_force")
    ).values_list("terms__agreement", "working_days")
    days: dict[uuid.UUID | None, int | None] = dict(promises)
    if not days:
        return {}
    due = _Due(person.pk, [signal for signal in pointing if signal.agreement_id in days])
    return {signal.pk: due.of(signal, days[signal.agreement_id] or 0) for signal in due.signals}


def outcomes(agreement: Agreement, me: Person) -> list[Outcome]:
    """Each time that the holder asked for an answer, by when it was promised, and when the first one came.

    Only of signals that asked the counterpart and that `me`, one of the two, may read. Seven queries at most.
    """
    promise = _promise_in(agreement)
    holder, counterpart = agreement.holder.person_id, agreement.counterpart.person_id
    if promise is None or holder is None or counterpart is None:
        return []
    asking = Asked.objects.filter(person=counterpart).values("signal")
    asked = Signal.objects.visible_to(me).filter(agreement=agreement, raiser=holder, pk__in=asking)
    found = list(asked.prefetch_related("answers").order_by("raised_on", "id"))
    due = _Due(counterpart, found) if found else None
    return [
        Outcome(
            signal.raised_on,
            due.of(signal, promise.working_days or 0),
            min((answer.on for answer in signal.answers.all()), default=None),
        )
        for signal in found
        if due is not None
    ]


def due_on(
    raised_on: date, working_days: int, away_days: int, working: Calendar, ahead: Sequence[Span]
) -> date:
    """`working_days` after it was raised, not counting the days of being away: those past and those ahead."""
    return working_day_after(raised_on, working_days + away_days, working, ahead)


class _Due:
    """By when an answer to each of `signals` is due from somebody. Four queries, whatever their number."""

    def __init__(self, person_id: uuid.UUID, signals: list[Signal]) -> None:
        self.signals = signals
        asked = Asked.objects.filter(person=person_id, signal__in=signals)
        self._away = dict(asked.values_list("signal", "away_days"))
        self._ahead = spans_ahead(person_id)
        self._working = calendar()

    def of(self, signal: Signal, working_days: int) -> date:
        """`working_days` after it was raised, without those that passed while they were away or will."""
        away_days = self._away.get(signal.pk, 0)
        return due_on(signal.raised_on, working_days, away_days, self._working, self._ahead)


def _promise_in(agreement: Agreement) -> Support | None:
    """The promise to answer signals in the version in force. Reads the prefetched support."""
    support = agreement.in_force.support.all() if agreement.in_force else []
    return next((each for each in support if each.kind == SupportKind.ANSWER_TO_SIGNAL), None)
