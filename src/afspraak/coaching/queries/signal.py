"""One signal as its reader sees it, and the lists of signals: mine, asked of me, open to a team or to all."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext, pgettext

from afspraak.agreements.models import Agreement
from afspraak.agreements.states import State
from afspraak.coaching.models import Answer, Asked, ShelfEntry, Signal, SupportGiven
from afspraak.coaching.queries.promised_answer import promised_by
from afspraak.coaching.queries.signal_titles import titles_for
from afspraak.coaching.rules.signal import SignalQuerySet, may_answer, may_resolve
from afspraak.coaching.states.signal import OPEN_TO_MANY, Readers, Taken
from afspraak.core import pages
from afspraak.core.errors import NotThere
from afspraak.core.rows import Glance
from afspraak.people.models import Person, Team

NEWEST = ("-raised_on", "id")
_about = Glance(lambda key: Signal.objects.filter(agreement=key, resolved_on__isnull=True))


@dataclass(frozen=True)
class Seen:
    """A signal with what its reader may know of it. `title` is empty where they may not read it."""

    signal: Signal
    reader: Person
    title: str = ""
    promised_on: date | None = None
    answers: list[Answer] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)

    @property
    def is_mine(self) -> bool:
        return self.signal.raiser_id == self.reader.pk

    @property
    def can_answer(self) -> bool:
        return may_answer(self.signal, self.reader)

    @property
    def can_resolve(self) -> bool:
        return may_resolve(self.signal, self.reader)

    @property
    def read_by(self) -> str:
        """Who reads it, where it is for people by name: the reader first, as "you"."""
        return _and([pgettext("who reads", "you"), *self.others_reading])

    @property
    def others_reading(self) -> list[str]:
        """Who reads it beside the reader, by name: those who work here now."""
        raiser = self.signal.raiser
        others = [raiser.full_name] if not self.is_mine and raiser.is_active else []
        return others + [
            _with_whom_for(asked)
            for asked in self.asked
            if asked.person_id != self.reader.pk and asked.person.is_active
        ]

    @property
    def asked_in_short(self) -> str:
        """Those who get it; where all of them left, who got it."""
        return _and([asked.person.short_name for asked in self.asked_here or self.asked])

    @property
    def asked_here(self) -> list[Asked]:
        return [asked for asked in self.asked if asked.person.is_active]

    @property
    def asked_left(self) -> bool:
        """Whether it asks people by name, and none of them works here any more."""
        return bool(self.asked) and not self.asked_here

    @property
    def open_offers(self) -> list[Answer]:
        """Offers that were not taken (yet), for the raiser to say whether they helped."""
        return [answer for answer in self.answers if answer.is_offer and answer.taken != Taken.TAKEN]

    @property
    def waiting_offers(self) -> list[Answer]:
        """Offers to which the raiser said nothing yet."""
        return [answer for answer in self.answers if answer.is_offer and answer.taken == Taken.OPEN]


def signal_for(person: Person, signal_id: uuid.UUID) -> Signal:
    """A signal that `person` may see, with its raiser, or NotThere. One query."""
    visible = Signal.objects.visible_to(person).filter(pk=signal_id)
    found = visible.select_related("raiser", "team").first()
    if found is None:
        raise NotThere("signal.not_there")
    return found


def seen_by(person: Person, signal: Signal) -> Seen:
    """All that the page of a signal shows. Seven queries at most."""
    return Seen(
        signal,
        person,
        title=titles_for(person, [signal]).get(signal.pk, ""),
        promised_on=promised_by(person, [signal]).get(signal.pk),
        answers=list(signal.answers.select_related("author")),
        asked=list(signal.asked.select_related("person", "stands_in_for").order_by("on", "id")),
    )


def ways_on(person: Person, signal: Signal) -> dict[str, bool]:
    """Whether `person` may open its agreement, and change it from here: not where somebody left.

    Two queries, none without agreement.
    """
    found = None
    if signal.agreement_id is not None:
        found = Agreement.objects.visible_to(person).filter(pk=signal.agreement_id).first()
    is_open = found is not None and found.state == State.ACTIVE and not found.pending and signal.is_open
    here = is_open and found is not None and not _is_vacant(found)
    return {"is_party": found is not None, "can_change": here}


def _is_vacant(agreement: Agreement) -> bool:
    return agreement.parties.filter(until__isnull=True, vacant_since__isnull=False).exists()


def mine(person: Person, *, resolved: bool, after: str | None = None, size: int = 30) -> pages.Page[Signal]:
    """What `person` raised, newest first. One query, two more for who is asked."""
    raised = Signal.objects.raised_by(person).filter(resolved_on__isnull=not resolved)
    return pages.keyset(_whole(raised), NEWEST, after, size)


def asked_of(person: Person, after: str | None = None, size: int = 30) -> pages.Page[Signal]:
    """What others ask `person` by name and is not resolved, newest first."""
    return pages.keyset(_whole(Signal.objects.asking(person).unresolved()), NEWEST, after, size)


def open_to(person: Person, after: str | None = None, size: int = 30) -> pages.Page[Signal]:
    """What is open to everyone or to a team of `person`, newest first."""
    return pages.keyset(_whole(Signal.objects.open_to(person).unresolved()), NEWEST, after, size)


def opened_to(person: Person, since: date, at_most: int = 5) -> QuerySet[Signal]:
    """What others opened since a day to everyone or to a team of `person`."""
    new = Signal.objects.open_to(person).unresolved().filter(raised_on__gte=since)
    return new.order_by(*NEWEST)[:at_most]


def resolved_with(person: Person, since: date, at_most: int = 5) -> QuerySet[Signal]:
    """Signals of others that `person` answered, and that their raisers resolved since a day."""
    answered = Answer.objects.filter(author=person).values("signal")
    found = Signal.objects.involving(person).filter(pk__in=answered, resolved_on__gte=since)
    return found.exclude(raiser=person).order_by("-resolved_on", "id")[:at_most]


def open_to_team(person: Person, team: Team, at_most: int = 12) -> list[Signal]:
    """What is open to `team`, for one of its people; their own included. Newest first."""
    found = Signal.objects.visible_to(person).unresolved().filter(readers=Readers.TEAM, team=team)
    return list(_whole(found).order_by(*NEWEST)[:at_most])


def lines(person: Person, signals: Sequence[Signal]) -> list[Seen]:
    """Signals as a list shows them: with their titles. Three queries at most."""
    titles = titles_for(person, signals)
    return [
        Seen(signal, person, titles.get(signal.pk, ""), answers=list(signal.answers.all()))
        for signal in signals
    ]


def open_ones_of(person: Person, at_most: int = 12) -> QuerySet[Signal]:
    """What `person` raised and did not resolve yet."""
    return Signal.objects.raised_by(person).unresolved().order_by(*NEWEST)[:at_most]


def about(person: Person, agreement_id: uuid.UUID, at_most: int = 12) -> list[Seen]:
    """Signals about one agreement that `person` may read and that are not resolved, newest first.

    One query where there are none.
    """
    if not any(_about(agreement_id)):
        return []
    found = _whole(Signal.objects.visible_to(person).unresolved().filter(agreement=agreement_id))
    return lines(person, list(found.order_by(*NEWEST)[:at_most]))


def support_given_by(person: Person, after: str | None = None, size: int = 30) -> pages.Page[SupportGiven]:
    """Where `person` helped, for their own eyes, newest first. One query."""
    return pages.keyset(SupportGiven.objects.visible_to(person), ("-on", "id"), after, size)


def on_shelf(signal: Signal) -> ShelfEntry | None:
    """What the raiser shared of it, for the raiser's page alone. One query."""
    return ShelfEntry.objects.filter(signal=signal).first()


def is_open_to_many(signal: Signal) -> bool:
    return signal.readers in OPEN_TO_MANY


def _with_whom_for(asked: Asked) -> str:
    if asked.stands_in_for is None:
        return asked.person.full_name
    names = {"name": asked.person.full_name, "away": asked.stands_in_for.short_name}
    return gettext("%(name)s (stands in for %(away)s)") % names


def _and(names: Sequence[str]) -> str:
    """A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return gettext("%(names)s and %(last)s") % {"names": ", ".join(names[:-1]), "last": names[-1]}


def _whole(signals: SignalQuerySet) -> QuerySet[Signal]:
    answers = Prefetch("answers", Answer.objects.select_related("author"))
    return signals.select_related("raiser", "team").prefetch_related(answers)
