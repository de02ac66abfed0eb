"""An agreement as one line of a list."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.queries import standing
from afspraak.agreements.states import Course, State
from afspraak.core import clock
from afspraak.people.models import Person


@dataclass(frozen=True)
class Line:
    """All that a line shows one side, and not who that is. What is rendered from it is kept (`web.kept`)."""

    id: uuid.UUID
    kind: str
    heading: str
    is_erased: bool
    stand: standing.Stand
    course: Course | None
    other: str
    until: date

    @property
    def words(self) -> str:
        """What waits, or else its state."""
        return standing.waits_of(self.stand) or standing.words_of(self.stand, clock.today())


def lines_of(agreements: Iterable[Agreement], me: Person) -> list[Line]:
    """The lines of what `me` is party to. Reads the fetched parties, versions and last check-ins."""
    return [_line(agreement, me, clock.today()) for agreement in agreements]


def _line(agreement: Agreement, me: Person, today: date) -> Line:
    terms = agreement.terms_shown
    return Line(
        id=agreement.pk,
        kind=agreement.kind,
        heading=terms.heading,
        is_erased=terms.erased_on is not None,
        stand=standing.stand_of(agreement, me, today),
        course=_course(agreement.latest_check_in) if agreement.state == State.ACTIVE else None,
        other=agreement.other_party(me).name,
        until=agreement.ends_on(today),
    )


def _course(entry: Entry | None) -> Course | None:
    """The course that was told last, if it still stands there."""
    told = entry.says.get("course") if entry else None
    return Course(told) if told in Course.values else None
