"""By which title a reader knows the agreement that feedback is about: only where they may read that title."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import beside
from afspraak.agreements.states import State
from afspraak.people.models import Person


def to_ask_about(asker: Person) -> list[Agreement]:
    """Agreements of `asker` that feedback can be about: in force, delivered or accepted. Two queries."""
    states = (State.ACTIVE, State.DELIVERED, State.ACCEPTED)
    mine = Agreement.objects.visible_to(asker).filter(state__in=states, erased_on__isnull=True)
    found = list(mine.order_by("-moved_on", "-entry_count", "id")[:60])
    beside.lay_versions(found)
    return found


def agreement_titles(reader: Person, keys: Iterable[uuid.UUID | None]) -> dict[uuid.UUID, str]:
    """Title by agreement, for a party and for who it is shared with. Two queries, none without keys."""
    wanted = {key for key in keys if key}
    if not wanted or reader.is_guest:
        return {}
    found = list(Agreement.objects.readable_by(reader).filter(pk__in=wanted).order_by().distinct())
    beside.lay_versions(found)
    return {agreement.pk: agreement.terms_shown.heading for agreement in found}
