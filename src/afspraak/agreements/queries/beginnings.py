"""Where an agreement began: with the words of another, perhaps as its follow-up. Each sees what is theirs.

The link stands beside what is signed: in no version, no entry and no export of somebody who may not read it.
Who reads an agreement only because it is shared takes no more along than is shared (`shared.py`).
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from django.db.models import Prefetch

from afspraak.agreements.models import Agreement, Criterion
from afspraak.agreements.queries import shared, standing
from afspraak.agreements.rules import AgreementQuerySet
from afspraak.agreements.states import FINAL
from afspraak.core import clock
from afspraak.core.errors import NotThere
from afspraak.people.models import Person


@dataclass(frozen=True)
class Linked:
    """An agreement before or after another, as its reader may know it."""

    id: uuid.UUID
    title: str
    is_mine: bool  # as a party; others read it where it is shared
    state: str
    stands: str


@dataclass(frozen=True)
class Around:
    """What came before and after an agreement, and whether another may follow on it."""

    before: Linked | None
    after: list[Linked]
    is_final: bool


def source_for(person: Person, key: str) -> Agreement:
    """The agreement whose words `person` may take as a beginning, or NotThere. Seven queries."""
    found = _first(_whole(Agreement.objects.readable_by(person)), key)
    if found is None:
        raise NotThere("agreement.not_there")
    return found


def predecessor_for(person: Person, key: object) -> Agreement | None:
    """What came to its end and `person` may let another follow on, if any. None or four queries."""
    return _first(_named(Agreement.objects.readable_by(person).final()), str(key)) if key else None


def around(agreement: Agreement, person: Person) -> Around:
    """What stands around it for `person`. No query for what lives and follows on nothing; else up to six."""
    is_final = agreement.state in FINAL
    before = predecessor_for(person, agreement.follow_up_of_id)
    after: list[Agreement] = []
    if is_final:
        readable = _named(Agreement.objects.readable_by(person).filter(follow_up_of=agreement))
        after = list(readable.order_by("in_force__title", "id")[:20])
    earlier = _linked(before, person) if before else None
    return Around(earlier, [_linked(each, person) for each in after], is_final)


def around_shared(agreement_id: uuid.UUID, person: Person) -> Around:
    """The same for an agreement of others that is shared with `person`. One query more."""
    return around(Agreement.objects.shared_with(person).get(pk=agreement_id), person)


def _linked(agreement: Agreement, person: Person) -> Linked:
    if agreement.party_of(person):
        stands = standing.state_words(agreement, person, clock.today())
        return Linked(agreement.pk, agreement.terms_shown.heading, True, agreement.state, stands)
    told = shared.as_others_read(agreement)
    return Linked(told.id, told.title, False, told.state, told.stands)


def _first(agreements: AgreementQuerySet, key: str) -> Agreement | None:
    try:
        return agreements.filter(pk=uuid.UUID(key)).first()
    except ValueError:
        return None


def _named(agreements: AgreementQuerySet) -> AgreementQuerySet:
    return agreements.select_related("latest", "in_force", "waits_for").prefetch_related(
        "parties__person", "parties__team", "in_force__criteria"
    )


def _whole(agreements: AgreementQuerySet) -> AgreementQuerySet:
    criteria = Criterion.objects.select_related("judge").order_by("position")
    each = [Prefetch(f"{which}__criteria", queryset=criteria) for which in ("in_force", "latest")]
    return agreements.select_related("latest", "in_force").prefetch_related(
        "parties__person", "parties__team", "in_force__support", "latest__support", *each
    )
