"""Putting away what one does not want to be shown, and taking that back."""

from __future__ import annotations

import uuid

from django.db import transaction

from afspraak.coaching.models import SetAside
from afspraak.coaching.models.set_aside import WHATS
from afspraak.core.errors import NotThere
from afspraak.people.models import Person


@transaction.atomic
def set_aside(what: str, *, by: Person) -> None:
    """From now on `by` is not shown `what`; a repeat changes nothing. Raises NotThere for what is none."""
    if what not in WHATS:
        raise NotThere
    SetAside.objects.bulk_create([SetAside(person=by, what=what)], ignore_conflicts=True)


@transaction.atomic
def bring_back(what: str, *, by: Person) -> None:
    """`what` is shown to `by` again. Raises NotThere for what is none."""
    if what not in WHATS:
        raise NotThere
    SetAside.objects.visible_to(by).filter(what=what).delete()


def forget(person_id: uuid.UUID) -> None:
    """Nothing stays of what an erased person put away."""
    SetAside.objects.filter(person=person_id).delete()
