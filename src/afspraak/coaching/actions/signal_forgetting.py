"""What goes by itself: signals whose time is over, and everything of somebody who was erased."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.db.models import Q

from afspraak.coaching.models import Answer, Asked, Signal, SupportGiven
from afspraak.people.models import Person


@transaction.atomic
def forget_signals(*, resolved_before: date, quiet_since: date, left_before: date) -> int:
    """Signals resolved, quiet or left behind for long enough are gone for all, and so are those of agreements
    that were erased. Returns how many.
    """
    over = (
        Q(resolved_on__lte=resolved_before)
        | Q(resolved_on__isnull=True, moved_on__lte=quiet_since)
        | Q(raiser__deactivated_on__lte=left_before)
        | Q(agreement__erased_on__isnull=False)
    )
    gone = Signal.objects.filter(over)
    count = gone.count()
    gone.delete()
    return count


@transaction.atomic
def forget_signals_of(person: Person) -> None:
    """Somebody was erased: what they raised, what they answered and what they gave is gone."""
    Signal.objects.filter(raiser=person).delete()
    Asked.objects.filter(person=person).delete()
    SupportGiven.objects.filter(giver=person).delete()
    Answer.objects.filter(author=person).delete()
