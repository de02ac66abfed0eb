"""Check-in: the holder tells how it goes, in their own words."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from django.db import transaction

from afspraak.agreements.actions.files import Files, point_to, said_of, with_files
from afspraak.agreements.actions.negotiation import next_telling
from afspraak.agreements.actions.taking import take
from afspraak.agreements.actions.values import check_values
from afspraak.agreements.events import CheckInCorrected, CheckInTold
from afspraak.agreements.models import Agreement, Entry, Terms
from afspraak.agreements.states import Course, Step
from afspraak.core.errors import Refused
from afspraak.people.models import Person


@with_files
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
    files: Files | None = None,
) -> Entry | None:
    """Tell progress: course, a value per criterion (by lineage), own words and the next step.

    A value is a decimal as text, "yes" or "not_yet"; `files` stand under None. Returns None when this
    submission was done before.
    """
    taking = take(agreement, Step.CHECK_IN, by=by, seen=seen, key=key)
    if taking is None:
        return None
    locked = taking.agreement
    terms = locked.in_force
    assert terms is not None  # active: a version is in force
    says = _told(terms, course, values, words, next_step)
    says |= said_of(files or {})
    entry = taking.append(versions=(terms,), lineages=values, says=says)
    point_to(files or {}, entry)
    locked.latest_check_in = entry
    locked.tell_next_on = next_telling(terms, taking.today)
    taking.finish(CheckInTold, entry=entry)
    return entry


@transaction.atomic
def correct(
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
    """Say the latest check-in anew, until the next one; the old words stay beside it.

    Raises Refused where somebody else wrote it. Returns None when this submission was done before.
    """
    taking = take(agreement, Step.CORRECTION, by=by, seen=seen, key=key)
    if taking is None:
        return None
    locked = taking.agreement
    terms, before = locked.in_force, locked.latest_check_in
    assert terms is not None  # active: a version is in force
    if before is None or before.actor_id != by.pk:
        raise Refused("agreement.step_not_open")
    says = _told(terms, course, values, words, next_step) | {"corrects": before.number}
    entry = taking.append(versions=(terms,), lineages=values, says=says)
    locked.latest_check_in = entry
    taking.finish(CheckInCorrected, entry=entry)
    return entry


def _told(
    terms: Terms, course: Course, values: Mapping[uuid.UUID, str], words: str, next_step: str
) -> dict[str, Any]:
    """What a check-in says. Raises Invalid, by field, where a value does not fit its criterion."""
    check_values(values, terms.criteria.all())
    says: dict[str, Any] = {"course": str(course), "words": words, "next_step": next_step}
    return says | {f"value.{lineage}": value for lineage, value in values.items()}
