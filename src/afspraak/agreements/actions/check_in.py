"""Check-in: the holder tells how it goes, in their own words."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from django.db import transaction

from afspraak.agreements.actions.negotiation import next_telling
from afspraak.agreements.actions.taking import take
from afspraak.agreements.actions.values import check_values
from afspraak.agreements.events import CheckInTold
from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.states import Course, Step
from afspraak.people.models import Person


@transaction.atomic
def tell(
    agreement: Agreement,
    *,
    by: Person,
    course: Course,
    values: Mapping[uuid.UUID, str],
    words: str,
    next_step: str,
    seen: int,
    key: uuid.UUID,
) -> Entry | None:
    """Tell progress: course, a value per criterion (by lineage), own words and the next step.

    A value is a decimal as text, "yes" or "not_yet". Returns None when this submission was done before.
    """
    taking = take(agreement, Step.CHECK_IN, by=by, seen=seen, key=key)
    if taking is None:
        return None
    locked = taking.agreement
    terms = locked.in_force
    assert terms is not None  # active: a version is in force
    check_values(values, terms.criteria.all())
    says: dict[str, str] = {"course": str(course), "words": words, "next_step": next_step}
    says |= {f"value.{lineage}": value for lineage, value in values.items()}
    entry = taking.append(versions=(terms,), lineages=values, says=says)
    locked.latest_check_in = entry
    locked.tell_next_on = next_telling(terms, taking.today)
    taking.finish(CheckInTold, entry=entry)
    return entry
