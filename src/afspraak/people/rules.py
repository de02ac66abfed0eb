"""Who may see whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth.base_user import BaseUserManager
from django.db import models

if TYPE_CHECKING:
    from afspraak.people.models.person import Person


class PersonQuerySet(models.QuerySet["Person"]):
    def visible_to(self, person: Person) -> PersonQuerySet:
        """Colleagues find each other by name, function and team; a guest finds nobody by looking."""
        if person.kind != "employee":
            return self.filter(pk=person.pk)
        return self.filter(kind="employee", erased_on__isnull=True)

    def present(self) -> PersonQuerySet:
        """People who work here now."""
        return self.filter(deactivated_on__isnull=True)

    def may_see(self, person: Person, other: Person) -> bool:
        return self.visible_to(person).filter(pk=other.pk).exists()


class PersonManager(BaseUserManager["Person"].from_queryset(PersonQuerySet)):  # type: ignore[misc]
    def get_by_natural_key(self, username: str | None) -> Person:
        return self.get(email__iexact=username)  # type: ignore[no-any-return]

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> Person:
        """Django's own entry point, for allauth and tests; the product uses `people.actions`."""
        person: Person = self.model(email=email.lower(), **fields)
        person.set_password(password)
        person.save(using=self._db)
        return person
