"""What somebody does not want to see any more is theirs alone to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

if TYPE_CHECKING:
    from afspraak.coaching.models import SetAside  # noqa: F401  # in a base class
    from afspraak.people.models import Person


class SetAsideQuerySet(models.QuerySet["SetAside"]):
    def visible_to(self, person: Person) -> SetAsideQuerySet:
        return self.filter(person=person)
