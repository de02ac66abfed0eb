"""The standing promise "an answer to every signal within n working days": its dates, derived from signals.

What it came to stands nowhere: it follows from when a signal was raised and when it was first answered.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date

from afspraak.agreements.models import Agreement, Support
from afspraak.agreements.queries.promises import Outcome
from afspraak.agreements.states import Role, SupportKind
from afspraak.coaching.models import Asked, Signal
from afspraak.people.models import Person
from afspraak.people.queries.calendar import calendar
from afspraak.people.working_days import working_day_after


def promised_by(person: Person, signals: Iterable[Signal]) -> dict[uuid.UUID, date]:
    """Per signal the date by which `person`, the counterpart, promised to answer it. Three queries at most."""
    pointing = [signal for signal in signals if signal.agreement_id]
    if not pointing:
        return {}
    promising = Agreement.objects.with_role(person, Role.COUNTERPART).filter(
        pk__in={signal.agreement_id for signal in pointing}
    )
    promises = Support.objects.filter(
        kind=SupportKind.ANSWER_TO_SIGNAL, terms__in=promising.values("in_force")
    ).values_list("terms__agreement", "working_days")
    days = dict(promises)
    if not days:
        return {}
    working = calendar()
    return {
        signal.pk: working_day_after(signal.raised_on, days[signal.agreement_id] or 0, working)
        for signal in pointing
        if signal.agreement_id in days
    }


def outcomes(agreement: Agreement, me: Person) -> list[Outcome]:
    """Each time that the holder asked for an answer, by when it was promised, and when the first one came.

    Only of signals that asked the counterpart and that `me`, one of the two, may read. Four queries at most.
    """
    promise = _promise_in(agreement)
    holder, counterpart = agreement.holder.person_id, agreement.counterpart.person_id
    if promise is None or holder is None:
        return []
    asking = Asked.objects.filter(person=counterpart).values("signal")
    asked = Signal.objects.visible_to(me).filter(agreement=agreement, raiser=holder, pk__in=asking)
    found = list(asked.prefetch_related("answers").order_by("raised_on", "id"))
    working = calendar() if found else None
    return [
        Outcome(
            signal.raised_on,
            working_day_after(signal.raised_on, promise.working_days or 0, working),
            min((answer.on for answer in signal.answers.all()), default=None),
        )
        for signal in found
        if working is not None
    ]


def _promise_in(agreement: Agreement) -> Support | None:
    """The promise to answer signals in the version in force. Reads the prefetched support."""
    support = agreement.in_force.support.all() if agreement.in_force else []
    return next((each for each in support if each.kind == SupportKind.ANSWER_TO_SIGNAL), None)
