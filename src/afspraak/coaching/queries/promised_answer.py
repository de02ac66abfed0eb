"""The standing promise "an answer to every signal within n working days": its dates, derived from signals.

What it came to stands nowhere: it follows from when a signal was raised and when it was first answered.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date

from afspraak.agreements.models import Agreement, Support
from afspraak.agreements.queries.needs import working_days_after
from afspraak.agreements.states import Role, SupportKind
from afspraak.coaching.models import Signal
from afspraak.people.models import Person


def promised_by(person: Person, signals: Iterable[Signal]) -> dict[uuid.UUID, date]:
    """Per signal the date by which `person` promised an answer to it, as the counterpart. One query."""
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
    return {
        signal.pk: working_days_after(signal.raised_on, days[signal.agreement_id] or 0)
        for signal in pointing
        if signal.agreement_id in days
    }
