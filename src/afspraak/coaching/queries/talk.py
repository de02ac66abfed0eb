"""Coaching conversations as people read them: one whole, a list of one's own, and the next with each."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db.models import Prefetch, Q
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import beside
from afspraak.coaching.models.signal import Signal
from afspraak.coaching.models.talk import (
    AgendaItem,
    AskedIn,
    CoachingConversation,
    FollowUp,
    PrivateLines,
    Question,
    TalkNote,
    TalkRhythm,
)
from afspraak.coaching.queries.signal_titles import titles_for
from afspraak.coaching.queries.talk_suggestions import Suggestion, suggestions
from afspraak.coaching.rules.talk import PRIVATE_DAYS, kept_until
from afspraak.core import clock, sight
from afspraak.core.pages import Page, keyset
from afspraak.people.models import Person
from afspraak.people.queries.calendar import calendar
from afspraak.people.working_days import Calendar, is_working_day, working_day_after


@dataclass(frozen=True)
class Point:
    """A point of the agenda for one reader: `title` and `link` only of what this reader may see."""

    item: AgendaItem
    title: str = ""
    link: str = ""

    @property
    def words(self) -> str:
        """What it is about, on one line."""
        if self.item.text:
            return self.item.text
        about = str(self.item.get_about_display())
        return f"{about}: {self.title}" if self.title else about


@dataclass(frozen=True)
class Whole:
    """Everything that one reader sees of one conversation. `private` is the reader's own."""

    talk: CoachingConversation
    points: list[Point]
    notes: list[TalkNote]
    follow_ups: list[FollowUp]
    asked_in: list[AskedIn]
    private: PrivateLines | None
    private_gone_on: date
    suggestions: list[Suggestion]
    kept_until: date
    is_party: bool

    @property
    def free_notes(self) -> list[TalkNote]:
        return [note for note in self.notes if not note.question]

    @property
    def by_question(self) -> list[tuple[Question, list[TalkNote]]]:
        """The guide with what was written with each question."""
        return [(asked, [note for note in self.notes if note.question == asked]) for asked in Question]

    @property
    def shows_guide(self) -> bool:
        """Whether the four questions lie beside it, or something was written with one."""
        is_laid = self.talk.is_open and self.talk.with_guide
        return is_laid or any(note.question for note in self.notes)

    @property
    def is_of_two(self) -> bool:
        """Whether the two read it alone: nobody was asked in who said yes. Who reads it as such, knows."""
        return self.is_party and not any(each.said_yes_on for each in self.asked_in)


@dataclass(frozen=True)
class Partner:
    """Somebody one has conversations with: the next that is planned, the rhythm, and when one would fit."""

    person: Person
    is_coach: bool
    next: CoachingConversation | None = None
    rhythm: TalkRhythm | None = None
    suggested_on: date | None = None


@dataclass(frozen=True)
class Mine:
    """The page of one's own conversations."""

    partners: list[Partner]
    coming: list[CoachingConversation]
    follow_ups: list[FollowUp]
    over: Page[CoachingConversation] = field(default_factory=lambda: Page([], None))

    @property
    def next(self) -> CoachingConversation | None:
        """The first to come for which both still work here."""
        return next((talk for talk in self.coming if talk.person.is_active and talk.coach.is_active), None)


def talk_for(me: Person, talk_id: uuid.UUID) -> CoachingConversation:
    """One conversation as far as `me` may see it. Raises NotThere."""
    seen = CoachingConversation.objects.visible_to(me).select_related("person", "coach", "asked")
    return sight.find(seen, talk_id)


def whole(me: Person, talk: CoachingConversation) -> Whole:
    """What the page of `talk` shows to `me`. About twenty queries, however much was written."""
    talk = (
        CoachingConversation.objects.visible_to(me)
        .select_related("person", "coach", "asked")
        .prefetch_related(
            Prefetch("agenda", AgendaItem.objects.select_related("by", "signal")),
            Prefetch("notes", TalkNote.objects.select_related("by")),
            Prefetch(
                "follow_ups", FollowUp.objects.select_related("by", "owner").order_by("due_on", "number")
            ),
            Prefetch(
                "asked_in", AskedIn.objects.select_related("who", "asked_by").order_by("asked_on", "id")
            ),
        )
        .get(pk=talk.pk)
    )
    is_party = talk.is_party(me)
    lines = PrivateLines.objects.visible_to(me).filter(talk=talk).first() if is_party else None
    return Whole(
        talk,
        _points(me, talk.agenda.all()),
        list(talk.notes.all()),
        list(talk.follow_ups.all()),
        list(talk.asked_in.all()) if is_party else [],
        lines,
        lines.gone_on if lines else clock.today() + timedelta(days=PRIVATE_DAYS),
        suggestions(talk, me) if talk.is_open else [],
        kept_until(talk),
        is_party,
    )


def mine(me: Person, after: str | None = None) -> Mine:
    """All conversations of `me`: with whom, which come, what came of them, which are over."""
    seen = CoachingConversation.objects.visible_to(me).select_related("person", "coach", "asked")
    coming = list(seen.open().by_moment())
    over = seen.exclude(closed_on__isnull=True, cancelled_on__isnull=True)
    return Mine(
        partners(me, coming),
        coming,
        open_follow_ups(me),
        keyset(over, ("-on", "id"), after, size=20),
    )


def asked_into(me: Person) -> list[CoachingConversation]:
    """Conversations of others that `me` was asked into and said yes to, the next first. One query."""
    seen = CoachingConversation.objects.visible_to(me).exclude(Q(person=me) | Q(coach=me))
    return list(seen.select_related("person", "coach").by_moment())


def open_follow_ups(me: Person) -> list[FollowUp]:
    """What `me` said to do and is not done yet, nearest date first. One query."""
    own = FollowUp.objects.visible_to(me).open().filter(owner=me)
    return list(own.select_related("talk__person", "talk__coach", "owner", "by").order_by("due_on", "id"))


def partners(me: Person, coming: Iterable[CoachingConversation] | None = None) -> list[Partner]:
    """One's coach and the people one coaches, each with what is planned and agreed. Six queries."""
    with_me = Q(coach=me) | Q(pk=me.coach_id)
    people = list(Person.objects.visible_to(me).present().filter(with_me).exclude(pk=me.pk))
    if coming is None:
        coming = CoachingConversation.objects.of_party(me).open().by_moment()
    nexts: dict[uuid.UUID, CoachingConversation] = {}
    for talk in coming:
        if talk.is_party(me):
            nexts.setdefault(talk.coach_id if talk.person_id == me.pk else talk.person_id, talk)
    rhythms = {
        each.coach_id if each.person_id == me.pk else each.person_id: each
        for each in TalkRhythm.objects.visible_to(me).select_related("proposed_by")
    }
    last, working = _last_with(me), calendar()
    return [
        Partner(
            person,
            person.pk == me.coach_id,
            nexts.get(person.pk),
            rhythms.get(person.pk),
            _suggested(rhythms.get(person.pk), _latest(nexts, last, person), working),
        )
        for person in sorted(people, key=lambda p: (p.pk != me.coach_id, p.sort_name))
    ]


def partner(me: Person, other: Person) -> Partner | None:
    """What is planned and agreed with `other`; None where neither coaches the other."""
    return next((each for each in partners(me) if each.person.pk == other.pk), None)


def next_talks(coach: Person) -> dict[uuid.UUID, CoachingConversation]:
    """By person whom `coach` coaches now: the next conversation, for the coach's page. One query."""
    coming = CoachingConversation.objects.filter(coach=coach, person__coach=coach).open()
    found: dict[uuid.UUID, CoachingConversation] = {}
    for talk in coming.filter(on__gte=clock.today()).by_moment():
        found.setdefault(talk.person_id, talk)
    return found


def own_words(talk: CoachingConversation, kind: str, number: int, me: Person) -> str | None:
    """What `me` wrote as that point, note or follow-up; None where it is not there, or not theirs."""
    if kind == "agenda":
        mine = talk.agenda.filter(number=number, by=me)
        return next((point.words for point in _points(me, mine)), None)
    if kind == "notes":
        return talk.notes.filter(number=number, by=me).values_list("text", flat=True).first()
    if kind == "follow-ups":
        return talk.follow_ups.filter(number=number, by=me).values_list("text", flat=True).first()
    return None


def address_of(talk: CoachingConversation) -> str:
    return reverse("coaching:talk", args=[talk.pk])


def address_of_follow_up(follow_up: FollowUp) -> str:
    """Its place on the page of the conversation it came from."""
    return f"{reverse('coaching:talk', args=[follow_up.talk_id])}#follow-up-{follow_up.number}"


def _suggested(rhythm: TalkRhythm | None, last: date | None, working: Calendar) -> date | None:
    """The working day that the rhythm suggests: so many weeks after the last one, today at the earliest."""
    if rhythm is None or rhythm.weeks is None:
        return None
    day = max(last + timedelta(weeks=rhythm.weeks), clock.today()) if last else clock.today()
    return day if is_working_day(day, working) else working_day_after(day, 1, working)


def _latest(
    nexts: dict[uuid.UUID, CoachingConversation], last: dict[uuid.UUID, date], person: Person
) -> date | None:
    """From which day the rhythm counts: of the one that is planned, else of the last that was held."""
    planned = nexts.get(person.pk)
    return planned.on if planned else last.get(person.pk)


def _last_with(me: Person) -> dict[uuid.UUID, date]:
    """By the other: the date of the latest conversation that took place. One query."""
    held = CoachingConversation.objects.of_party(me).filter(closed_on__isnull=False)
    return {
        talk.coach_id if talk.person_id == me.pk else talk.person_id: talk.on
        for talk in held.only("person", "coach", "on").order_by("on", "id")
    }


def _points(me: Person, items: Iterable[AgendaItem]) -> list[Point]:
    """Each point, with title and link of what `me` may read. Six queries at most."""
    items = list(items)
    keys = {item.agreement_id for item in items if item.agreement_id}
    agreements = list(Agreement.objects.visible_to(me).filter(pk__in=keys)) if keys else []
    beside.lay_versions(agreements)
    keys_of_signals = {item.signal_id for item in items if item.signal_id}
    signals = list(Signal.objects.visible_to(me).filter(pk__in=keys_of_signals)) if keys_of_signals else []
    of_signals = titles_for(me, signals)
    known: dict[uuid.UUID | None, tuple[str, str]] = {
        each.pk: (each.terms_shown.heading, reverse("agreements:agreement", args=[each.pk]) + "#standing")
        for each in agreements
    }
    for each in signals:
        known[each.pk] = of_signals.get(each.pk, ""), reverse("coaching:signal", args=[each.pk])
    to_do = {item.follow_up_id for item in items if item.follow_up_id}
    for follow_up in FollowUp.objects.visible_to(me).filter(pk__in=to_do) if to_do else ():
        known[follow_up.pk] = follow_up.text, address_of_follow_up(follow_up)
    return [Point(item, *known.get(_key(item), ("", ""))) for item in items]


def _key(item: AgendaItem) -> uuid.UUID | None:
    return item.agreement_id or item.signal_id or item.follow_up_id
