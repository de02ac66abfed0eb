"""By which title a reader knows what a signal is about: only where they may read that title."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import beside
from afspraak.coaching.models import Asked, Signal
from afspraak.people.models import Person


def titles_for(person: Person, signals: Iterable[Signal]) -> dict[uuid.UUID, str]:
    """Per signal the title of its agreement; those whose title `person` may not read are left out.

    A party reads it, who it is shared with too, and a stand-in gets a signal with the title and nothing else
    of the agreement. Three queries at most, none where no signal points to one.
    """
    pointing = [signal for signal in signals if signal.agreement_id]
    if not pointing:
        return {}
    keys = {signal.agreement_id for signal in pointing if signal.agreement_id}
    readable = set(Agreement.objects.readable_by(person).filter(pk__in=keys).values_list("pk", flat=True))
    stood_in = set(
        Asked.objects.filter(signal__in=pointing, person=person, stands_in_for__isnull=False).values_list(
            "signal", flat=True
        )
    )
    shown = [s for s in pointing if s.agreement_id in readable or s.pk in stood_in]
    agreements = list(
        Agreement.objects.filter(pk__in={s.agreement_id for s in shown if s.agreement_id}).order_by()
    )
    beside.lay_versions(agreements)
    headings = {agreement.pk: agreement.terms_shown.heading for agreement in agreements}
    return {signal.pk: headings[signal.agreement_id] for signal in shown if signal.agreement_id}
