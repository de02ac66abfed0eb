"""Where an agreement began: with the words of another, perhaps as its follow-up. Each sees what they may read.

The link stands beside what is signed: in no version, no entry and no export of somebody who may not read it.
"""

from __future__ import annotations

import uuid

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import beside
from afspraak.agreements.queries.pages import agreement_for
from afspraak.core.errors import NotThere
from afspraak.people.models import Person


def source_for(person: Person, key: str) -> Agreement:
    """The agreement whose words `person` may take as a beginning, or NotThere. Eight queries."""
    try:
        return agreement_for(person, uuid.UUID(key))
    except ValueError:
        raise NotThere("agreement.not_there") from None


def predecessor_for(person: Person, key: object) -> Agreement | None:
    """The agreement that came to its end and that `person` may let another follow, if any. One query."""
    try:
        asked = uuid.UUID(str(key)) if key else None
    except ValueError:
        return None
    if asked is None:
        return None
    visible = Agreement.objects.visible_to(person).final()
    return visible.select_related("latest", "in_force").filter(pk=asked).first()


def predecessor_of(agreement: Agreement, person: Person) -> Agreement | None:
    """What `agreement` is a follow-up of, if `person` may read that now. None or one query."""
    return predecessor_for(person, agreement.follow_up_of_id)


def follow_ups_of(agreement: Agreement, person: Person, *, at_most: int = 20) -> list[Agreement]:
    """The agreements that follow on it and that `person` may read, newest first. Six queries, or one."""
    following = Agreement.objects.visible_to(person).filter(follow_up_of=agreement)
    found = list(following.order_by("-proposed_on", "id")[:at_most])
    beside.lay_beside(found)
    return found
