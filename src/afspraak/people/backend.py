"""How the one who reads is fetched: in one query, with what every page asks about them."""

from __future__ import annotations

from uuid import UUID

from allauth.account.auth_backends import AuthenticationBackend
from django.db.models import Exists, OuterRef

from afspraak.people.models import Person


class Backend(AuthenticationBackend):  # type: ignore[misc]  # allauth is untyped
    """allauth's, with one thing more: the navigation asks of its reader whether they coach somebody."""

    def get_user(self, user_id: UUID) -> Person | None:
        coached = Person.objects.present().filter(coach=OuterRef("pk"))
        known = Person.objects.filter(pk=user_id).annotate(has_people=Exists(coached)).order_by()
        for person in known:
            # What it would otherwise ask by a query of its own.
            person.__dict__["coaches_somebody"] = getattr(person, "has_people")  # noqa: B009  # unknown to types
            return person if self.user_can_authenticate(person) else None
        return None
