"""The standing promise "an answer to every signal within n working days": its dates, derived from signals.

What it came to stands nowhere: it follows from when a signal was raised and when it was first answered. Days
on which who promised is away do not count.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet

from afspraak.agreements.models import Agreement, Support
from afspraak.agreements.queries.promises import Outcome
from afspraak.agreements.states import Role, SupportKind
from afspraak.coaching.models import Asked, Signal
from afspraak.coaching.queries.gathered import Gathered
from afspraak.people.models import Person
from afspraak.people.queries.away import spans_ahead, spans_in
from afspraak.people.queries.calendar import calendar
from afspraak.people.working_days import Calendar, Span, working_day_after


def promised_by(person: Person, signals: Iterable[Signal]) -> dict[uuid.UUID, date]:
    """Per signal the date by which `person`, the counterpart, promised to answer it. Six queries at most."""
    pointing = [signal for signal in signals if signal.agreement_id]
    if not pointing:
        return {}
    promises = promises_of(person, [signal.agreement_id for signal in pointing])
    days = dict(promises.values_list("terms__agreement", "working_days"))
    if not days:
        return {}
    due = _Due.read(person.pk, pointing)
    return _dates(pointing, days, due)


def promises_of(person: Person, about: Iterable[uuid.UUID | None]) -> QuerySet[Support]:
    """Where `person`, the counterpart, promised to answer signals in those agreements."""
    promising = Agreement.objects.with_role(person, Role.COUNTERPART).filter(pk__in=list(about))
    return Support.objects.filter(kind=SupportKind.ANSWER_TO_SIGNAL, terms__in=promising.values("in_force"))


def gathered_dates(gathered: Gathered, signals: Iterable[Signal], working: Calendar) -> dict[uuid.UUID, date]:
    """The same as `promised_by` of what is gathered already. No query."""
    in_force = {agreement.in_force_id: agreement.pk for agreement in gathered.readable}
    days = {
        in_force[each.terms_id]: each.working_days for each in gathered.promises if each.terms_id in in_force
    }
    away_days = {
        each.signal_id: each.away_days for each in gathered.asked if each.person_id == gathered.me.pk
    }
    return _dates(signals, days, _Due(away_days, spans_in(gathered.away), working))


def _dates(signals: Iterable[Signal], days: Mapping[Any, int | None], due: _Due) -> dict[uuid.UUID, date]:
    return {
        signal.pk: due.of(signal, days[signal.agreement_id] or 0)
        for signal in signals
        if signal.agreement_id in days
    }


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
    due = _Due.read(counterpart, found) if found else None
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


@dataclass(frozen=True)
class _Due:
    """By when an answer is due from somebody: days away of each signal, and ahead, and the calendar."""

    away_days: Mapping[uuid.UUID, int]
    ahead: Sequence[Span]
    working: Calendar

    @classmethod
    def read(cls, person_id: uuid.UUID, signals: Iterable[Signal]) -> _Due:
        """Four queries, whatever the number of `signals`."""
        asked = Asked.objects.filter(person=person_id, signal__in=list(signals))
        away_days = dict(asked.values_list("signal", "away_days"))
        return cls(away_days, spans_ahead(person_id), calendar())

    def of(self, signal: Signal, working_days: int) -> date:
        """`working_days` after it was raised, without those that passed while they were away or will."""
        away_days = self.away_days.get(signal.pk, 0)
        return due_on(signal.raised_on, working_days, away_days, self.working, self.ahead)


def _promise_in(agreement: Agreement) -> Support | None:
    """The promise to answer signals in the version in force. Reads the prefetched support."""
    support = agreement.in_force.support.all() if agreement.in_force else []
    return next((each for each in support if each.kind == SupportKind.ANSWER_TO_SIGNAL), None)
