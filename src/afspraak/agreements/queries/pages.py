"""What the pages of agreements show: one agreement, the lists, what waits and what is new."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from django.db.models import Q

from afspraak.agreements.models import Agreement, Entry, PutAway, Terms
from afspraak.agreements.queries import beside, reading
from afspraak.agreements.states import Role
from afspraak.core import clock, pages, rows
from afspraak.core.errors import NotThere
from afspraak.people.models import Person
from afspraak.people.working_days import Calendar, is_working_day


def agreement_for(person: Person, agreement_id: uuid.UUID) -> Agreement:
    """The agreement with its parties and both versions in view, or NotThere.

    Ten queries at most, two more where something waits.
    """
    found = _visible_one(person, agreement_id)
    beside.lay_whole(found)
    return found


def agreement_and_history(person: Person, agreement_id: uuid.UUID) -> tuple[Agreement, list[Entry]]:
    """The same, with its whole history beside it, oldest entry first. Eleven queries at most."""
    found = _visible_one(person, agreement_id)
    beside.lay_parties([found])
    entries = reading.entries_of(found)
    beside.lay_whole(found, entries)
    return found, entries


def listed_one(person: Person, agreement_id: uuid.UUID) -> Agreement:
    """The agreement as lists show it, without what its versions say, or NotThere. Six queries."""
    found = _visible_one(person, agreement_id)
    beside.lay_beside([found])
    return found


def agreement_at_hand(person: Person, agreement_id: uuid.UUID, *, is_sent: bool) -> Agreement:
    """The agreement for the page of a step; for a form that was sent, without what only the page shows.

    What is sent is nearly always done, and then no page is shown. If not, the page fetches what it lacks.
    """
    return (listed_one if is_sent else agreement_for)(person, agreement_id)


def _visible_one(person: Person, agreement_id: uuid.UUID) -> Agreement:
    """One row, nothing beside it. Not `first()`: that would sort what is one."""
    for found in rows.chosen(Agreement.objects.visible_to(person).filter(pk=agreement_id)[:1]):
        return found
    raise NotThere("agreement.not_there")


def entry_for(person: Person, agreement_id: uuid.UUID, number: int) -> Entry:
    """One entry of an agreement that `person` may see, or NotThere. One query."""
    visible = Agreement.objects.visible_to(person).filter(pk=agreement_id)
    found = Entry.objects.filter(agreement__in=visible, number=number).first()
    if found is None:
        raise NotThere("agreement.not_there")
    return found


def listed(
    person: Person, *, role: Role | None = None, final: bool = False, after: str | None = None, size: int = 30
) -> pages.Page[Agreement]:
    """A page of `person`'s agreements, newest first, with nothing beside them; `role`: where they stand."""
    mine = Agreement.objects.with_role(person, role) if role else Agreement.objects.visible_to(person)
    chosen = mine.final() if final else mine.living()
    return pages.keyset(chosen, ("-moved_on", "-entry_count", "id"), after, size)


def waiting_for(person: Person, *, at_most: int = 60) -> list[Agreement]:
    """What waits for `person` to sign, answer or judge: longest waiting first, with nothing beside it."""
    waiting = Agreement.objects.visible_to(person).waiting_for(person)
    return list(waiting.order_by("waits_since", "id")[:at_most])


def asking_to_tell(person: Person, *, at_most: int = 60) -> list[Agreement]:
    """Agreements whose agreed rhythm asks `person` for a check-in, with nothing beside them.

    For the holder's eyes only.
    """
    asking = Agreement.objects.visible_to(person).asking_to_tell(person, clock.today())
    return list(asking.order_by("tell_next_on", "id")[:at_most])


def has_any(person: Person) -> bool:
    """Whether `person` is party to any agreement yet. One query."""
    return Agreement.objects.visible_to(person).exists()


def news_for(person: Person, since: date, *, at_most: int = 30) -> list[Entry]:
    """What others did in `person`'s agreements on `since` or later, not put away, newest first.

    What waits for the reader is left out: it stands above, under what waits. With what each says beside it;
    who did it and in which agreement is for the page to lay. Two queries, three where a team is named.
    """
    mine = Agreement.objects.visible_to(person)
    gone = PutAway.objects.filter(person=person).values("entry")
    news = (
        Entry.objects.filter(agreement__in=mine, on__gte=since)
        .exclude(actor=person)
        .exclude(pk__in=gone)
        .exclude(agreement__waits_for__person=person)
    )
    found = list(news.order_by("-on", "agreement", "-number")[:at_most])
    rows.lay_many(found, "payload", order="position")
    beside.lay_teams(found)
    return found


def last_working_day(day: date, working: Calendar) -> date:
    """The working day before `day`."""
    before = day - timedelta(days=1)
    while not is_working_day(before, working):
        before -= timedelta(days=1)
    return before


def version_of(agreement: Agreement, number: int) -> Terms:
    """Version `number` with its author, criteria, support and signatures, or NotThere. Six queries."""
    chosen = list(Terms.objects.filter(agreement=agreement, number=number).order_by())
    for found in beside.whole_versions(agreement, chosen):
        return found
    raise NotThere("agreement.not_there")


def two_versions_of(agreement: Agreement, old: int, new: int) -> tuple[Terms, Terms]:
    """Versions `old` and `new` with all they say, or NotThere. Six queries."""
    # Not `number__in`: two equalities find nothing for a number that no column holds, `in` raises there.
    both = list(Terms.objects.filter(Q(number=old) | Q(number=new), agreement=agreement).order_by())
    found = {terms.number: terms for terms in beside.whole_versions(agreement, both)}
    if old not in found or new not in found:
        raise NotThere("agreement.not_there")
    return found[old], found[new]
