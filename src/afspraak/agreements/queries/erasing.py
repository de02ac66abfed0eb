"""What can be erased: a writer's words in an entry, and agreements whose time is over."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy, pgettext

from afspraak.agreements.erasing import is_of_the_writer, stem
from afspraak.agreements.models import Agreement, Criterion, Entry, JointErasure, Payload
from afspraak.agreements.queries import details, reading
from afspraak.agreements.states import FINAL, Course
from afspraak.core.errors import NotThere
from afspraak.people.models import Person
from afspraak.people.organisation import Organisation

LABELS = {
    "course": gettext_lazy("Course"),
    "evidence": gettext_lazy("Evidence"),
    "file": gettext_lazy("A file"),
    "needed": gettext_lazy("Still needed"),
    "next_step": gettext_lazy("Next step"),
    "note": gettext_lazy("A note with the proposal"),
    "reason": gettext_lazy("Reason"),
    "reflection": gettext_lazy("Reflection"),
    "remark": gettext_lazy("Remark"),
    "received": gettext_lazy("Whether the support came"),
    "statement": gettext_lazy("What there is now"),
    "text": gettext_lazy("A message"),
    "value": gettext_lazy("Now"),
    "words": gettext_lazy("In your words"),
}
AT_MOST = 60  # asked of somebody, as many are shown
AT_ONCE = 100  # agreements held in memory while one night's are gone through


def words_left(entry: Entry) -> list[Payload]:
    """What its writer can still erase of an entry, in its order. Reads the prefetched `payload`."""
    parts = entry.parts
    return [p for p in parts if p.value is not None and is_of_the_writer(entry.kind, p.name)]


@dataclass(frozen=True)
class Said:
    """One thing that would go: what it is, and how it reads."""

    label: str
    text: str


def said_in(entry: Entry) -> list[Said]:
    """What its writer can still erase of an entry, as they read it. Reads the prefetched `payload`."""
    return [Said(str(LABELS.get(stem(p.name), "")), _readable(p)) for p in words_left(entry)]


def _readable(part: Payload) -> str:
    value = json.loads(part.value or "null")
    if part.name == "course" and value in Course.values:
        return str(Course(value).label)
    if stem(part.name) == "value":
        return _spoken(value)
    return str(value["name"] if isinstance(value, dict) else value)  # a file


def _spoken(value: str) -> str:
    number = reading.as_number(value)
    if number is not None:
        return details.figure(number, details.decimals_of(number))
    return {"yes": pgettext("value", "yes"), "not_yet": pgettext("value", "not yet")}.get(value, value)


def may_erase_words(person: Person, entry: Entry) -> bool:
    """Whether `person` wrote this entry and something is left to erase. Reads the prefetched `payload`."""
    return entry.actor_id == person.pk and bool(words_left(entry))


def own_entry(person: Person, agreement: Agreement, number: int) -> Entry:
    """An entry that `person` wrote in `agreement`, which they may see, or NotThere. Two queries."""
    found = (
        Entry.objects.filter(agreement=agreement, number=number, actor=person)
        .select_related("actor")
        .prefetch_related("payload")
        .first()
    )
    if found is None:
        raise NotThere("agreement.not_there")
    return found


def past_keeping(today: date, organisation: Organisation) -> Iterator[Agreement]:
    """Agreements that are closed for as long as the organisation keeps them, and not erased yet.

    Never signed: as a proposal that came to nothing. Goes on where one cannot be erased.
    """
    signed = Q(
        in_force__isnull=False, closed_on__lte=today - timedelta(days=organisation.keep_closed_agreements)
    )
    unsigned = Q(
        in_force__isnull=True, closed_on__lte=today - timedelta(days=organisation.keep_unsigned_proposals)
    )
    over = Agreement.objects.filter(signed | unsigned, erased_on__isnull=True).order_by("closed_on", "id")
    place: tuple[date, uuid.UUID] | None = None
    while True:
        rest = over
        if place is not None:
            closed_on, key = place
            rest = over.filter(Q(closed_on__gt=closed_on) | Q(closed_on=closed_on, pk__gt=key))
        batch = list(rest[:AT_ONCE])
        if not batch:
            return
        yield from batch
        last = batch[-1]
        assert last.closed_on is not None  # filtered on it
        place = (last.closed_on, last.pk)


def joint_erasure_of(agreement: Agreement) -> JointErasure | None:
    """What one of the two asked, if anything. One query, and none while the agreement is not closed."""
    if agreement.state not in FINAL:
        return None
    return JointErasure.objects.filter(agreement=agreement).select_related("asked_by").first()


def asked_together(person: Person) -> dict[str, QuerySet[Any]]:
    """Closed agreements of which the other asks `person` to let go of what both signed, and who asks it."""
    asked = Agreement.objects.visible_to(person).filter(
        joint_erasure__isnull=False, joint_erasure__kept_on__isnull=True
    )
    theirs = asked.exclude(joint_erasure__asked_by__person=person)
    return {
        "to_erase": theirs.order_by("closed_on", "id")[:AT_MOST],
        "erasures": JointErasure.objects.filter(agreement__in=theirs.values("pk")),
    }


def can_erase_together(agreement: Agreement) -> bool:
    """Whether what was signed is still there, and the agreement closed: only then can both let it go."""
    return agreement.state in FINAL and agreement.terms_shown.erased_on is None


def people_past_keeping(gone_by: date) -> list[Person]:
    """People who left by that date and stand in no agreement that is not erased: not as a party, not in a
    step, and not as somebody who judges. A guest left on the last day of their visit.
    """
    still = Agreement.objects.filter(erased_on__isnull=True)
    left = Q(deactivated_on__lte=gone_by) | Q(guest_until__lte=gone_by)
    gone = Person.objects.filter(left, erased_on__isnull=True)
    return list(
        gone.exclude(Exists(still.filter(parties__person=OuterRef("pk"))))
        .exclude(Exists(still.filter(entries__actor=OuterRef("pk"))))
        .exclude(Exists(Criterion.objects.filter(judge=OuterRef("pk"))))
    )
