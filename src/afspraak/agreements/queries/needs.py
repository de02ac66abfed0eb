"""What waits for a person: to sign, answer, judge or tell. Nearest promise first, then the longest wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from afspraak.agreements.models import Agreement, Draft, JointErasure, Sharing
from afspraak.agreements.queries import beside, erasing, pages, shared
from afspraak.agreements.states import FINAL, State, Step, SupportKind
from afspraak.core import rows
from afspraak.people.models import Person
from afspraak.people.queries.calendar import calendar
from afspraak.people.working_days import Calendar, working_day_after

_seldom = rows.Glance(
    lambda key: Sharing.objects.filter(asked_of__person=key),
    lambda key: JointErasure.objects.filter(agreement__parties__person=key, kept_on__isnull=True),
)


class Wish(StrEnum):
    """What somebody may answer that is no step."""

    ERASE_TOGETHER = "erase_together"


@dataclass(frozen=True)
class Need:
    """One thing that waits, since when, and the date on which it was promised, if it was.

    The rhythm of check-ins is no promise: a date on which one fits is a date since when it waits.
    """

    agreement: Agreement
    step: Step | Wish
    since: date
    promised_on: date | None = None

    @property
    def is_counter_proposal(self) -> bool:
        latest = self.agreement.latest
        is_newer = latest is not None and latest.number > 1
        return self.step == Step.SIGNATURE and self.agreement.state == State.PROPOSED and is_newer


def needs_of(person: Person, working: Calendar | None = None) -> list[Need]:
    """All that waits for `person`, in the order in which to take it. Twelve queries at most.

    `working`: the calendar, where the page has fetched it; two queries less.
    """
    waiting, asking = pages.waiting_for(person), pages.asking_to_tell(person)
    is_wished, is_to_erase = _seldom(person.pk)
    wished = shared.to_answer(person) if is_wished else []
    to_erase = erasing.asked_of(person) if is_to_erase else []
    beside.lay_beside([*waiting, *asking, *wished, *to_erase])
    needs = in_order(waiting, working) + [
        Need(agreement, Step.CHECK_IN, since=agreement.tell_next_on)
        for agreement in asking
        if agreement.tell_next_on
    ]
    needs += [
        Need(agreement, Step.WIDENING_ANSWER, since=agreement.sharing.asked.on)
        for agreement in wished
        if agreement.sharing.asked
    ]
    needs += [
        Need(agreement, Wish.ERASE_TOGETHER, since=agreement.joint_erasure.asked_on) for agreement in to_erase
    ]
    return sorted(needs, key=order)


def to_answer(person: Person) -> list[Need]:
    """What waits for `person` to sign, answer or judge, in the order in which to take it. Seven queries."""
    waiting = pages.waiting_for(person)
    beside.lay_beside(waiting)
    return in_order(waiting)


def in_order(waiting: list[Agreement], working: Calendar | None = None) -> list[Need]:
    """What `waiting` asks of whose turn it is, in the order in which to take it. Reads the fetched versions.

    Three queries if any was delivered, one where the calendar is given.
    """
    delivered = [agreement for agreement in waiting if agreement.state == State.DELIVERED]
    rows.lay_many(rows.lay_one(delivered, "in_force"), "support", order="position")
    working = working or (calendar() if delivered else None)
    return sorted((_to_answer(agreement, working) for agreement in waiting), key=order)


def order(need: Need) -> tuple[date, date, str]:
    """Nearest promised date first, then the longest wait; at last by key, so that it is always the same."""
    return need.promised_on or date.max, need.since, str(need.agreement.pk)


def _to_answer(agreement: Agreement, working: Calendar | None) -> Need:
    if agreement.state == State.DELIVERED:
        promised = promised_judgement(agreement, working)
        return Need(agreement, Step.ACCEPTANCE, _since(agreement), promised)
    return Need(agreement, Step.SIGNATURE, _since(agreement))


def _since(agreement: Agreement) -> date:
    return agreement.waits_since or agreement.moved_on


def promised_judgement(agreement: Agreement, working: Calendar | None = None) -> date | None:
    """The date by which the counterpart promised to judge this delivery. Reads the version's support.

    Two queries more where a date was promised and no calendar is given.
    """
    assert agreement.in_force is not None  # delivered: a version is in force
    promises = (s for s in agreement.in_force.support.all() if s.kind == SupportKind.JUDGEMENT_OF_DELIVERY)
    promise = next(promises, None)
    if promise is None:
        return None
    return working_day_after(_since(agreement), promise.working_days or 0, working or calendar())


def draft_in(agreement: Agreement, person: Person) -> Draft | None:
    """What `person` kept of other words for this agreement, if anything. One query, none once closed."""
    if agreement.state in FINAL:
        return None
    return Draft.objects.visible_to(person).filter(agreement=agreement).first()


def drafts_of(person: Person) -> list[Draft]:
    """What `person` kept and did not send yet, newest first. One query, two if any."""
    drafts = Draft.objects.visible_to(person).prefetch_related("counterpart")
    return list(drafts.order_by("-kept_on", "id"))
