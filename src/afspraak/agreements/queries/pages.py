"""What the pages of agreements show: one agreement, the lists, what waits and what is new."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from django.db.models import Prefetch, Q, QuerySet, prefetch_related_objects

from afspraak.agreements.models import Agreement, Criterion, Entry, PutAway, Signature, Terms
from afspraak.agreements.rules import AgreementQuerySet
from afspraak.agreements.states import Role
from afspraak.core import clock, pages
from afspraak.core.errors import NotThere
from afspraak.people.models import Person


def agreement_for(person: Person, agreement_id: uuid.UUID) -> Agreement:
    """The agreement with its parties and both versions in view, or NotThere.

    Eight queries, five more where a later version than the one in force was written, one where something waits.
    """
    found = _with_parties(Agreement.objects.visible_to(person)).filter(pk=agreement_id).first()
    if found is None:
        raise NotThere("agreement.not_there")
    prefetch_related_objects([found], Prefetch("latest", _whole_versions()))
    if found.in_force_id == found.latest_id:
        found.in_force = found.latest
    else:
        prefetch_related_objects([found], Prefetch("in_force", _whole_versions()))
    return found


def listed_one(person: Person, agreement_id: uuid.UUID) -> Agreement:
    """The agreement as lists show it, without what its versions say, or NotThere. Four queries."""
    found = in_lists(Agreement.objects.visible_to(person)).filter(pk=agreement_id).first()
    if found is None:
        raise NotThere("agreement.not_there")
    return found


def entry_for(person: Person, agreement_id: uuid.UUID, number: int) -> Entry:
    """One entry of an agreement that `person` may see, or NotThere. One query."""
    visible = Agreement.objects.visible_to(person).filter(pk=agreement_id)
    found = Entry.objects.filter(agreement__in=visible, number=number).first()
    if found is None:
        raise NotThere("agreement.not_there")
    return found


def _with_parties(agreements: AgreementQuerySet) -> AgreementQuerySet:
    return agreements.select_related("waits_for__person", "pending_entry__actor").prefetch_related(
        "parties__person", "parties__team", "pending_entry__payload"
    )


def _whole_versions() -> QuerySet[Terms]:
    """Versions with everything a page shows of them: criteria, support, signatures and what stands beside."""
    criteria = Prefetch("criteria", queryset=Criterion.objects.select_related("judge").order_by("position"))
    signatures = Prefetch(
        "signatures", queryset=Signature.objects.select_related("person", "party", "entry").order_by("on")
    )
    return Terms.objects.select_related("author__person").prefetch_related(
        criteria, "support", signatures, "signatures__entry__payload"
    )


def in_lists(agreements: AgreementQuerySet) -> AgreementQuerySet:
    """With what one line of a list shows: title, parties, whose turn it is, the last course told."""
    return agreements.select_related(
        "latest__author__person", "in_force", "waits_for", "latest_check_in"
    ).prefetch_related("parties__person", "parties__team", "latest_check_in__payload")


def listed(
    person: Person, *, role: Role | None = None, final: bool = False, after: str | None = None, size: int = 30
) -> pages.Page[Agreement]:
    """A page of `person`'s agreements, newest first; `role` narrows to where they stand."""
    mine = Agreement.objects.with_role(person, role) if role else Agreement.objects.visible_to(person)
    chosen = in_lists(mine.final() if final else mine.living())
    return pages.keyset(chosen, ("-moved_on", "-entry_count", "id"), after, size)


def waiting_for(person: Person, *, at_most: int = 60) -> list[Agreement]:
    """What waits for `person` to sign, answer or judge: longest waiting first."""
    waiting = in_lists(Agreement.objects.visible_to(person).waiting_for(person))
    return list(waiting.order_by("waits_since", "id")[:at_most])


def asking_to_tell(person: Person, *, at_most: int = 60) -> list[Agreement]:
    """Agreements whose agreed rhythm asks `person` for a check-in. For the holder's eyes only."""
    asking = in_lists(Agreement.objects.visible_to(person).asking_to_tell(person, clock.today()))
    return list(asking.order_by("tell_next_on", "id")[:at_most])


def has_any(person: Person) -> bool:
    """Whether `person` is party to any agreement yet. One query."""
    return Agreement.objects.visible_to(person).exists()


def news_for(person: Person, *, at_most: int = 30) -> list[Entry]:
    """What others did in `person`'s agreements today or on the last working day, not put away, newest first.

    What waits for the reader is left out: it stands above, under what waits.
    """
    mine = Agreement.objects.visible_to(person)
    gone = PutAway.objects.filter(person=person).values("entry")
    news = (
        Entry.objects.filter(agreement__in=mine, on__gte=last_working_day(clock.today()))
        .exclude(actor=person)
        .exclude(pk__in=gone)
        .exclude(agreement__waits_for__person=person)
        .select_related("actor", "agreement__latest", "agreement__in_force")
        .prefetch_related("payload")
    )
    return list(news.order_by("-on", "agreement", "-number")[:at_most])


def last_working_day(day: date) -> date:
    """The working day before `day`; weekends are skipped (the organisation's holidays come later)."""
    before = day - timedelta(days=1)
    while before.weekday() >= 5:
        before -= timedelta(days=1)
    return before


def version_of(agreement: Agreement, number: int) -> Terms:
    """Version `number` with its author, criteria, support and signatures, or NotThere. Five queries."""
    found = _whole_versions().filter(agreement=agreement, number=number).first()
    if found is None:
        raise NotThere("agreement.not_there")
    return found


def two_versions_of(agreement: Agreement, old: int, new: int) -> tuple[Terms, Terms]:
    """Versions `old` and `new` with all they say, or NotThere. Five queries."""
    # Not `number__in`: two equalities find nothing for a number that no column holds, `in` raises there.
    both = _whole_versions().filter(Q(number=old) | Q(number=new), agreement=agreement)
    found = {terms.number: terms for terms in both}
    if old not in found or new not in found:
        raise NotThere("agreement.not_there")
    return found[old], found[new]
