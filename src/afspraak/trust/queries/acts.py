"""The record of privileged acts, as those who may see it read it."""

from __future__ import annotations

from afspraak.core.pages import Page, keyset
from afspraak.people.models import Person, PrivilegedAct


def acts_touching(person: Person, after: str | None) -> Page[PrivilegedAct]:
    """What stewards did that touched `person` or everybody, newest first. One query."""
    touching = PrivilegedAct.objects.visible_to(person).touching(person)
    return keyset(touching.select_related("by"), ("-number",), after, size=20)


def all_acts(overseer: Person, after: str | None) -> Page[PrivilegedAct]:
    """All privileged acts that `overseer` may see, newest first. One query."""
    seen = PrivilegedAct.objects.visible_to(overseer)
    return keyset(seen.select_related("by", "upon"), ("-number",), after)
