"""Who sees how somebody is reached and what waits to be mailed: they themselves, and nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

if TYPE_CHECKING:
    from afspraak.inform.models import Notice, Reach  # noqa: F401  # in base classes, as text
    from afspraak.people.models import Person


class ReachQuerySet(models.QuerySet["Reach"]):
    def visible_to(self, person: Person) -> ReachQuerySet:
        return self.filter(person=person)


class NoticeQuerySet(models.QuerySet["Notice"]):
    def visible_to(self, person: Person) -> NoticeQuerySet:
        return self.filter(receiver=person)

    def waiting(self) -> NoticeQuerySet:
        """What no mail took along yet."""
        return self.filter(gathered_on__isnull=True)
