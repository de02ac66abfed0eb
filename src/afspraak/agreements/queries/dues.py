"""What falls due by itself: periods that are over, answers that do not come, places that stay vacant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Max, Q

from afspraak.agreements.models import About, Agreement
from afspraak.agreements.rules import ANSWER_DAYS, AgreementQuerySet
from afspraak.agreements.states import Pending, State, Step

WARNED_BEFORE = 7  # days before an unanswered delivery or ending may be closed alone
VACANT_DAYS = 30


@dataclass(frozen=True)
class Due:
    """Both parties of `agreement` are to be told `about` this; `number` is the version or the entry of it."""

    agreement: Agreement
    about: About
    number: int


def dues(today: date) -> Iterator[Due]:
    """All that may be told today, told before or not."""
    for agreement in _over(_in_force(), today):
        yield Due(agreement, About.SPAN_OVER, agreement.terms_shown.number)
    for agreement in _unanswered(today):
        yield Due(agreement, About.UNANSWERED, _number_of(agreement))
    for agreement in _vacant(today):
        yield Due(agreement, About.VACANT, _number_of(agreement))


def lapsing(today: date) -> Iterator[Agreement]:
    """Agreements with an unsigned pause whose period is over."""
    return _over(_in_force().filter(pending=Pending.PAUSE), today)


def _in_force() -> AgreementQuerySet:
    return Agreement.objects.filter(state=State.ACTIVE).select_related("in_force").order_by("pk")


def _over(agreements: AgreementQuerySet, today: date) -> Iterator[Agreement]:
    signed_over = agreements.filter(in_force__ends_on__lt=today)
    return (agreement for agreement in signed_over.iterator() if agreement.ends_on(today) < today)


def _unanswered(today: date) -> Iterator[Agreement]:
    asked = Q(state=State.DELIVERED) | Q(state=State.ACTIVE, pending=Pending.ENDING)
    asked_by = today - timedelta(days=ANSWER_DAYS - WARNED_BEFORE)
    long_ago = Agreement.objects.filter(asked, waits_since__lte=asked_by)
    for agreement in _with_latest(long_ago, Step.DELIVERY, Step.ENDING):
        if agreement.waits_since and agreement.waits_since + timedelta(days=agreement.days_away) <= asked_by:
            yield agreement


def _vacant(today: date) -> AgreementQuerySet:
    since = today - timedelta(days=VACANT_DAYS)
    vacant = Agreement.objects.filter(parties__until__isnull=True, parties__vacant_since__lte=since).living()
    return _with_latest(vacant, Step.VACANCY)


def _with_latest(agreements: AgreementQuerySet, *kinds: Step) -> AgreementQuerySet:
    """Each with the number of its latest entry of one of `kinds`."""
    latest = Max("entries__number", filter=Q(entries__kind__in=kinds))
    return agreements.annotate(latest_number=latest).order_by("pk")


def _number_of(agreement: Agreement) -> int:
    number: int | None = getattr(agreement, "latest_number", None)
    return number or agreement.entry_count
