"""How often the two speak: proposed by one, agreed by the other, stopped by either."""

from __future__ import annotations

import uuid

from django.db import transaction

from afspraak.coaching.events import RhythmAgreed, RhythmProposed
from afspraak.coaching.models.talk import TalkRhythm
from afspraak.coaching.rules.talk import are_coach_and_person
from afspraak.core import clock, outbox, steps
from afspraak.core.errors import Refused
from afspraak.people.models import Person


@transaction.atomic
def propose_rhythm(other: Person, *, by: Person, weeks: int, key: uuid.UUID) -> None:
    """Propose to speak every so many `weeks`; what is agreed now stays until the other says yes."""
    rhythm = _held(other, by, key)
    if rhythm is None:
        return
    rhythm.proposed_weeks, rhythm.proposed_by, rhythm.proposed_on = weeks, by, clock.today()
    rhythm.save(update_fields=["proposed_weeks", "proposed_by", "proposed_on"])
    outbox.record(RhythmProposed(rhythm_id=rhythm.pk, by_id=by.pk))


@transaction.atomic
def answer_rhythm(other: Person, *, by: Person, is_yes: bool, key: uuid.UUID) -> None:
    """Agree to what the other proposed, or rather not; who proposed it takes it back the same way.

    Raises Refused where nothing is proposed, or where one would agree to one's own proposal.
    """
    rhythm = _held(other, by, key)
    if rhythm is None:
        return
    if rhythm.proposed_weeks is None or (is_yes and rhythm.proposed_by_id == by.pk):
        raise Refused("rhythm.nothing_proposed")
    if is_yes:
        rhythm.weeks = rhythm.proposed_weeks
    rhythm.proposed_weeks = rhythm.proposed_by = rhythm.proposed_on = None
    rhythm.save(update_fields=["weeks", "proposed_weeks", "proposed_by", "proposed_on"])
    if is_yes:
        outbox.record(RhythmAgreed(rhythm_id=rhythm.pk, by_id=by.pk))


@transaction.atomic
def stop_rhythm(other: Person, *, by: Person, key: uuid.UUID) -> None:
    """No rhythm any longer, says either: nothing is suggested by itself from now on."""
    rhythm = _held(other, by, key)
    if rhythm is not None:
        rhythm.delete()


def _held(other: Person, by: Person, key: uuid.UUID) -> TalkRhythm | None:
    """The row of these two, locked, made where there is none; None when this submission was done before."""
    if steps.outcome_of(key, by) is not None:
        return None
    by, other = (Person.objects.get(pk=one.pk) for one in (by, other))
    if not are_coach_and_person(by, other):
        raise Refused("talk.not_your_coach")
    person, coach = (by, other) if by.coach_id == other.pk else (other, by)
    made, _ = TalkRhythm.objects.get_or_create(person=person, coach=coach)
    rhythm = TalkRhythm.objects.select_for_update().get(pk=made.pk)
    steps.remember(key, by, str(other.pk))
    return rhythm
