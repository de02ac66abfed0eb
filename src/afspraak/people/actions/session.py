"""Where one is signed in: giving it a name, and ending it."""

from __future__ import annotations

from django.db import transaction

from afspraak.core.errors import NotThere, Refused
from afspraak.people.models import Person, Session


def sign_out_everywhere(person: Person, *, by: Person) -> int:
    """End all of a person's sessions, this one included. Returns how many there were."""
    if by.pk != person.pk:
        raise Refused("people.own_only")
    gone, _ = Session.objects.filter(person=person).delete()
    return gone


@transaction.atomic
def name_session(session_key: str, name: str, *, by: Person) -> None:
    """Give one of one's own sessions a name, to tell it from another. Raises NotThere for another's."""
    if not Session.objects.visible_to(by).filter(pk=session_key).update(name=" ".join(name.split())[:60]):
        raise NotThere
