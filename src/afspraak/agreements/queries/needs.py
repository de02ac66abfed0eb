"""What waits for a person: to sign, answer, judge or tell. Nearest promise first, then the longest wait."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from django.db.models import Model

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
    lambda key: Draft.objects.filter(author=key),
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


@dataclass(frozen=True)
class Asking:
    """What asks something of a person, as rows: agreements with nothing beside them, and what they kept.

    `wished`, `to_erase`: with the wish, or who asks to erase, beside each.
    """

    waiting: list[Agreement]
    to_tell: list[Agreement]
    wished: list[Agreement]
    to_erase: list[Agreement]
    drafts: list[Draft]

    @property
    def agreements(self) -> list[Agreement]:
        return [*self.waiting, *self.to_tell, *self.wished, *self.to_erase]

    def references(self) -> rows.References:
        """What is to be laid beside them, for `rows.lay_all`. One query."""
        return [*beside.parties_and_versions(self.agreements), (self.drafts, "counterpart")]


def asking(person: Person) -> Asking:
    """What asks something of `person`. Four queries at most."""
    is_wished, is_to_erase, is_kept = _seldom(person.pk)
    found: dict[str, list[Any]] = defaultdict(list)
    found |= rows.together(
        (shared.wishes(person) if is_wished else {})
        | (erasing.asked_together(person) if is_to_erase else {})
        | ({"drafts": Draft.objects.visible_to(person)} if is_kept else {})
    )
    rows.lay_one(found["sharings"], "asked", known=found["wishes"])
    rows.lay_one(found["sharings"], "agreement", known=found["wished"])
    rows.lay_one(found["erasures"], "agreement", known=found["to_erase"])
    return Asking(
        waiting=pages.waiting_for(person),
        to_tell=pages.asking_to_tell(person),
        wished=found["wished"],
        to_erase=found["to_erase"],
        drafts=sorted(sorted(found["drafts"], key=_key), key=lambda each: each.kept_on, reverse=True),
    )


def needs_of(person: Person) -> list[Need]:
    """All that waits for `person`, in the order in which to take it. Eleven queries at most."""
    asked = asking(person)
    rows.lay_all(asked.references())
    return needs_in(asked)


def needs_in(asked: Asking, working: Calendar | None = None) -> list[Need]:
    """What is asked, with what stands beside it fetched, in the order in which to take it.

    Three queries if any was delivered, one where the page has the calendar `working`.
    """
    needs = in_order(asked.waiting, working)
    needs += [
        Need(agreement, Step.CHECK_IN, since=agreement.tell_next_on)
        for agreement in asked.to_tell
        if agreement.tell_next_on
    ]
    needs += [
        Need(agreement, Step.WIDENING_ANSWER, since=agreement.sharing.asked.on)
        for agreement in asked.wished
        if agreement.sharing.asked
    ]
    needs += [
        Need(agreement, Wish.ERASE_TOGETHER, since=agreement.joint_erasure.asked_on)
        for agreement in asked.to_erase
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
    kept = rows.chosen(Draft.objects.visible_to(person).filter(agreement=agreement).order_by()[:1])
    return kept[0] if kept else None


def _key(row: Model) -> str:
    return str(row.pk)


def drafts_of(person: Person) -> list[Draft]:
    """What `person` kept and did not send yet, newest first. One query, two if any."""
    drafts = Draft.objects.visible_to(person).prefetch_related("counterpart")
    return list(drafts.order_by("-kept_on", "id"))
