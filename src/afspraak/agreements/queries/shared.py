"""What others than its parties read of an agreement that is shared: less, and made to be less.

Of the version in force: both names, title, outcome, period, criteria, contribution, and how it stands in one
word. Never course, versions, what waits, dates of steps, check-ins, conversation, support, returns, evidence.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Prefetch, QuerySet, prefetch_related_objects
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from afspraak.agreements.models import Agreement, Criterion, Entry, Sharing
from afspraak.agreements.queries import details
from afspraak.agreements.rules import AgreementQuerySet, is_wider, may_take
from afspraak.agreements.states import Audience, CriterionKind, State, Step
from afspraak.core import rows
from afspraak.core.errors import NotThere
from afspraak.people.models import Person, Team


@dataclass(frozen=True)
class SharedCriterion:
    """A criterion as others read it; who judges stands as somebody whom the two named."""

    letter: str
    text: str
    note: str


@dataclass(frozen=True)
class Shared:
    """An agreement as others read it. Holds nothing more than they may read."""

    id: uuid.UUID
    kind: str
    stands: str
    state: str
    holder: str
    counterpart: str
    title: str
    outcome: str
    starts_on: date
    ends_on: date
    criteria: list[SharedCriterion]
    contribution: str


def as_others_read(agreement: Agreement) -> Shared:
    """What others would read of an agreement in force. Reads the fetched parties, version and criteria."""
    terms = agreement.in_force
    assert terms is not None  # nothing is shared before both signed
    return Shared(
        id=agreement.pk,
        kind=agreement.kind,
        stands=_stands(agreement.state),
        state=_glyph(agreement.state),
        holder=agreement.holder.name,
        counterpart=agreement.counterpart.name,
        title=terms.title,
        outcome=terms.outcome,
        starts_on=terms.starts_on,
        ends_on=terms.ends_on,
        criteria=[_criterion(c) for c in terms.criteria.all()],
        contribution=terms.contribution,
    )


def shared_for(person: Person, agreement_id: uuid.UUID) -> Shared:
    """One agreement that is shared with `person`, or NotThere. Five queries."""
    found = _fetched(Agreement.objects.shared_with(person)).filter(pk=agreement_id).first()
    if found is None:
        raise NotThere("agreement.not_there")
    return as_others_read(found)


@dataclass(frozen=True)
class SharedPage:
    """Some of what is shared, and the number of the page behind it, if there is one."""

    items: list[Shared]
    next: int | None


def listed(person: Person, *, team: Team | None = None, page: int = 1, size: int = 30) -> SharedPage:
    """Page `page` of what others share with `person`, by title; `team`: of all that is shared with that team.

    By title, and by number: any other order, or a cursor, would tell dates that are not shared.
    """
    visible = Agreement.objects.shared_with(person)
    own = Agreement.objects.visible_to(person).values("pk")
    chosen = visible.filter(sharing__team=team) if team else visible.exclude(pk__in=own)
    start = (page - 1) * size
    found = list(_fetched(chosen).order_by("in_force__title", "id")[start : start + size + 1])
    items = [as_others_read(agreement) for agreement in found[:size]]
    return SharedPage(items, page + 1 if len(found) > size else None)


def sharing_of(agreement: Agreement) -> Sharing:
    """With whom it is shared, and what is asked. One query, up to five where something is."""
    found = rows.by_key(Sharing, [agreement.pk], column="agreement")
    prefetch_related_objects(found, "team", "asked_of", "asked__actor", "asked__payload")
    return next(iter(found), None) or Sharing(agreement=agreement)


def to_choose(now: Sharing, agreement: Agreement, person: Person) -> list[Audience]:
    """Who `person` may let read it, what holds now included; nothing where there is nothing to choose.

    Wider takes two who can still answer each other; narrower is each one's own.
    """
    may_widen = may_take(agreement, person, Step.WIDENING)
    may_narrow = may_take(agreement, person, Step.NARROWING) and now.audience != Audience.PARTIES
    if not may_widen and not may_narrow:
        return []
    return [
        each for each in Audience if may_widen or each == now.audience or not is_wider(each, now.audience)
    ]


def audience_words(audience: str, team: Team | None) -> str:
    """Who reads it, in words."""
    if audience == Audience.TEAM and team is not None:
        return _("The two of you and team %(name)s") % {"name": team.name}
    if audience == Audience.ORGANISATION:
        return _("Everyone who works here")
    return _("Only the two of you")


def wider_words(agreement: Agreement) -> str:
    """Who reads it beside the two, as in the middle of a sentence; nothing where nobody does. One query."""
    now = sharing_of(agreement)
    if now.audience == Audience.TEAM and now.team is not None:
        return _("team %(name)s") % {"name": now.team.name}
    return _("everyone who works here") if now.audience == Audience.ORGANISATION else ""


def wish_words(sharing: Sharing) -> str:
    """Who would read it if the other agrees; nothing where nothing is asked. At most one query."""
    if sharing.asked is None:
        return ""
    says = sharing.asked.says
    team = Team.objects.filter(pk=says["team"]).first() if says.get("team") else None
    return audience_words(says.get("to", ""), team)


def wishes(person: Person) -> dict[str, QuerySet[Any]]:
    """Agreements in which the other asks `person` to share them more widely, and what was asked."""
    asked = Agreement.objects.visible_to(person).filter(sharing__asked_of__person=person)
    sharings = Sharing.objects.filter(agreement__in=asked.values("pk"))
    return {
        "wished": asked,
        "sharings": sharings,
        "wishes": Entry.objects.filter(pk__in=sharings.values("asked")),
    }


def _fetched(agreements: AgreementQuerySet) -> AgreementQuerySet:
    criteria = Prefetch("in_force__criteria", queryset=Criterion.objects.order_by("position"))
    return agreements.select_related("in_force").prefetch_related(
        "parties__person", "parties__team", criteria
    )


def _stands(state: str) -> str:
    """How it stands, without a reason."""
    match State(state):
        case State.ACCEPTED:
            return pgettext("shared state", "Accepted")
        case State.ENDED:
            return pgettext("shared state", "Stopped")
    return pgettext("shared state", "In force")


def _glyph(state: str) -> str:
    """The sign of the state; a delivery that waits is nobody else's business."""
    return State.ACTIVE.value if state == State.DELIVERED else state


def _criterion(criterion: Criterion) -> SharedCriterion:
    is_judged = criterion.kind == CriterionKind.JUDGED
    note = _("Judged by somebody whom they named") if is_judged else details.of_criterion(criterion)
    return SharedCriterion(criterion.letter, criterion.text, note)
