"""What a coach has before them of the people they support; and each of those people, of themselves.

Both read the same `Seen`: there is one query, and it holds nothing that the person may not read. It says what
waits for the coach and what the coach promised. How somebody is doing is not in it, and orders nothing.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from afspraak.agreements.queries.between import Between, Open, between
from afspraak.coaching.queries.seen_beside import Beside, BesideWait, NextTalk, beside
from afspraak.core import clock
from afspraak.people.models import Person
from afspraak.people.working_days import Calendar

Order = tuple[date, date, str]


@dataclass(frozen=True)
class Wait:
    """One thing that waits for the coach: `what` names the kind, `words` is what the person wrote with it.

    `title` and `agreement_id`: of the agreement it is about. `versions`: what there is to compare, if any.
    What stands beside agreements brings its own `address`. `cannot_wait`: a signal, as its raiser said.
    """

    what: str
    title: str
    since: date
    due_on: date | None
    words: str = ""
    agreement_id: uuid.UUID | None = None
    versions: tuple[int, int] | None = None
    address: str = ""
    cannot_wait: bool = False

    @property
    def order(self) -> Order:
        """Nearest promised date first, then the longest wait."""
        return self.due_on or date.max, self.since, f"{self.agreement_id}{self.address}"


@dataclass(frozen=True)
class Promised:
    """Something that the coach said they would do, and the day by which, if they named one."""

    words: str
    due_on: date | None


@dataclass(frozen=True)
class Seen:
    """One person, as their coach has them before them. Plain values: what is rendered of it can be kept."""

    person_id: uuid.UUID
    name: str
    short_name: str
    function: str
    asked: tuple[Wait, ...]
    promised: tuple[Promised, ...]
    talk: NextTalk | None = None

    @property
    def order(self) -> tuple[Order, str]:
        first = self.asked[0].order if self.asked else (date.max, date.max, "")
        return first, str(self.person_id)


@dataclass(frozen=True)
class Page:
    """The people of a coach: who waits for them, whom they promised something, who needs nothing now.

    `was_asked`: whether a signal ever asked the coach by name, so that there may be something to measure.
    `answers_within`: by agreement, in how many working days the coach promised an answer to one.
    """

    waiting: tuple[Seen, ...]
    promised: tuple[Seen, ...]
    at_ease: tuple[Seen, ...]
    was_asked: bool = False
    answers_within: Mapping[uuid.UUID, int] = field(default_factory=dict)

    @property
    def count(self) -> int:
        return len(self.waiting) + len(self.promised) + len(self.at_ease)


def people_of(coach: Person) -> list[Person]:
    """The people whose coach `coach` is, by name. One query."""
    supported = Person.objects.visible_to(coach).present().filter(coach=coach)
    return list(supported.order_by("family_name", "given_name", "id"))


def page_of(coach: Person, working: Calendar) -> Page:
    """All people of `coach`, sorted by who waits for them and never by how they are doing. 15 queries."""
    everyone, was_asked, within = _seen_by(coach, people_of(coach), working)
    waiting = sorted((seen for seen in everyone if seen.asked), key=lambda seen: seen.order)
    rest = [seen for seen in everyone if not seen.asked]
    promised = sorted((seen for seen in rest if seen.promised), key=_nearest)
    at_ease = [seen for seen in rest if not seen.promised]
    return Page(tuple(waiting), tuple(promised), tuple(at_ease), was_asked, within)


def seen_of(person: Person, working: Calendar) -> Seen | None:
    """What the coach of `person` has before them about `person`; None for who has no coach."""
    return next(iter(seen_by(person.coach, [person], working)), None) if person.coach else None


def seen_by(coach: Person, people: Collection[Person], working: Calendar) -> list[Seen]:
    """Each of `people` as `coach` has them before them, in the order given. 14 queries at most."""
    return _seen_by(coach, people, working)[0]


def _seen_by(
    coach: Person, people: Collection[Person], working: Calendar
) -> tuple[list[Seen], bool, Mapping[uuid.UUID, int]]:
    in_agreements = between(coach, people, clock.today(), working)
    within = {key: days for each in in_agreements.values() for key, days in each.answers_within.items()}
    besides = beside(coach, people, within, working)
    seen = [_seen(one, in_agreements[one.pk], besides.by_person.get(one.pk, Beside())) for one in people]
    return seen, besides.was_asked, within


def _seen(person: Person, open_now: Between, also: Beside) -> Seen:
    asked = [_in_agreement(waiting) for waiting in open_now.waiting]
    asked += [_beside(waiting, open_now) for waiting in also.waiting]
    promised = [Promised(promise.support.text, promise.due_on) for _, promise in open_now.promised]
    promised += [Promised(to_do.words, to_do.due_on) for to_do in also.to_do]
    return Seen(
        person_id=person.pk,
        name=person.full_name,
        short_name=person.short_name,
        function=person.function,
        asked=tuple(sorted(asked, key=lambda wait: wait.order)),
        promised=tuple(sorted(promised, key=lambda each: each.due_on or date.max)),
        talk=also.talk,
    )


def _beside(waiting: BesideWait, open_now: Between) -> Wait:
    """With the title of the agreement it is about, where that lives between the two."""
    title = open_now.titles.get(waiting.agreement_id, "") if waiting.agreement_id else ""
    return Wait(
        what=waiting.what,
        title=title,
        since=waiting.since,
        due_on=waiting.due_on,
        words=waiting.words,
        address=waiting.address,
        cannot_wait=waiting.cannot_wait,
    )


def _in_agreement(waiting: Open) -> Wait:
    agreement = waiting.agreement
    return Wait(
        what=waiting.what,
        title=agreement.terms_shown.heading,
        since=waiting.since,
        due_on=waiting.promised_on,
        words=waiting.promise.support.text if waiting.promise else waiting.words,
        agreement_id=agreement.pk,
        versions=_versions(waiting),
    )


def _versions(waiting: Open) -> tuple[int, int] | None:
    latest, in_force = waiting.agreement.latest, waiting.agreement.in_force
    if latest is None or waiting.what not in ("counter_proposal", "change"):
        return None
    return in_force.number if in_force else latest.number - 1, latest.number


def _nearest(seen: Seen) -> tuple[date, Iterable[str]]:
    return min(p.due_on or date.max for p in seen.promised), seen.name
