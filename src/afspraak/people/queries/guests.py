"""Who asked whom in from outside, and until when."""

from __future__ import annotations

from afspraak.core import clock
from afspraak.people.models import Invitation, Person


def invitations_of(inviter: Person) -> list[Invitation]:
    """Whom `inviter` asked in and who can still come, the first to end first. One query."""
    rows = Invitation.objects.visible_to(inviter).filter(until__gte=clock.today(), guest__deactivated_on=None)
    return list(rows.select_related("guest").order_by("until", "guest__family_name", "id"))


def inviters_of(guest: Person) -> list[Person]:
    """Who asked `guest` in, by name. One query."""
    return list(Person.objects.filter(invited__guest=guest).order_by("family_name", "given_name", "id"))
