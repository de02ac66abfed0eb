"""What stands above an agreement in force: what waits, a pause, a party that left, a period that is over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.queries import endings, standing
from afspraak.agreements.queries.asked import asked_in
from afspraak.agreements.queries.rests import rests_of
from afspraak.agreements.states import FINAL, Role, Step
from afspraak.agreements.views.acts import Act
from afspraak.people.models import Person

FITTING = (Step.DELIVERY, Step.CHANGE, Step.ENDING)  # once the period is over


def shown(
    agreement: Agreement, me: Person, entries: list[Entry], acts: Sequence[Act], today: date
) -> dict[str, Any]:
    """What the notices of the page ask. Reads what is fetched."""
    holder = agreement.party_of(me)
    return {
        "other": agreement.other_party(me).short_name,
        "asked": asked_in(agreement, me),
        "may_close": any(act.step == Step.CLOSING for act in acts),
        "closes_from": standing.closes_from(agreement, today),
        "at_rest": standing.is_at_rest(agreement, today),
        "ends_now": agreement.ends_on(today) if agreement.days_rested(today) else None,
        "has_left": agreement.state not in FINAL and agreement.other_party(me).vacant_since is not None,
        "i_hold": holder is not None and holder.role == Role.HOLDER,
        "is_over": standing.is_over(agreement, today),
        "fitting": [act for act in acts if act.step in FITTING],
        "rests": rests_of(agreement, entries, today),
        "looked_back": endings.looked_back(agreement, entries),
    }
