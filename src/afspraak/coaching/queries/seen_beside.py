"""What waits for a coach beside agreements: signals, the next conversation, what they said to do after one.

Only what the person themselves reads too: what they raised, and what stands in the conversations of the two.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db.models import OuterRef, Subquery
from django.urls import reverse

from afspraak.coaching.models.signal import Asked, Signal
from afspraak.coaching.models.talk import AskedIn, CoachingConversation, FollowUp, TalkRhythm
from afspraak.coaching.queries import waiting_glance as naming
from afspraak.coaching.queries.promised_answer import due_on
from afspraak.coaching.states.signal import AnswerKind
from afspraak.core import clock, rows
from afspraak.core.rows import Glance
from afspraak.people.models import Person
from afspraak.people.queries.away import spans_ahead
from afspraak.people.working_days import Calendar

_glance = Glance(
    naming.signals,
    naming.talks,
    naming.follow_ups,
    naming.rhythms,
    lambda key: Asked.objects.filter(person=key),
)


@dataclass(frozen=True)
class BesideWait:
    """One thing that waits beside agreements.

    `what` is signal, come_back, follow_up, moment, third or rhythm.
    """

    what: str
    since: date
    address: str
    due_on: date | None = None
    words: str = ""
    agreement_id: uuid.UUID | None = None
    cannot_wait: bool = False


@dataclass(frozen=True)
class ToDo:
    """What the coach said to do after a conversation, on a day that has not come."""

    words: str
    due_on: date
    address: str


@dataclass(frozen=True)
class NextTalk:
    """The next conversation of the two; `at` only where they chose a time."""

    on: date
    at: datetime | None
    address: str


@dataclass
class Beside:
    """With one person: what waits for the coach, what the coach will do, when the two speak next."""

    waiting: list[BesideWait] = field(default_factory=list)
    to_do: list[ToDo] = field(default_factory=list)
    talk: NextTalk | None = None


@dataclass(frozen=True)
class Besides:
    """By person what stands beside; `was_asked`: whether a signal ever asked the coach by name."""

    by_person: Mapping[uuid.UUID, Beside]
    was_asked: bool


def beside(
    coach: Person, people: Collection[Person], within: Mapping[uuid.UUID, int], working: Calendar
) -> Besides:
    """For each of `people` what stands beside agreements between them and `coach`. Seven queries at most.

    `within`: by agreement, in how many working days the coach promised to answer a signal.
    """
    found: dict[uuid.UUID, Beside] = defaultdict(Beside)
    has_signals, has_talks, has_follow_ups, has_rhythms, was_asked = _glance(coach.pk)
    if has_signals:
        _add_signals(found, coach, people, within, working)
    if has_talks:
        _add_talks(found, coach, people)
    if has_follow_ups:
        _add_follow_ups(found, coach, people)
    if has_rhythms:
        _add_rhythms(found, coach, people)
    return Besides(found, was_asked)


def _add_signals(
    found: dict[uuid.UUID, Beside],
    coach: Person,
    people: Collection[Person],
    within: Mapping[uuid.UUID, int],
    working: Calendar,
) -> None:
    """Those that nobody answered yet, and those the coach said to come back to. Three queries at most."""
    asking = Signal.objects.visible_to(coach).asking(coach).unresolved().filter(raiser__in=people)
    away = Asked.objects.filter(signal=OuterRef("pk"), person=coach).values("away_days")[:1]
    signals = list(asking.annotate(days_away=Subquery(away)).order_by("raised_on", "id"))
    rows.lay_many(signals, "answers", order="number")
    promised = [signal for signal in signals if signal.agreement_id in within]
    ahead = spans_ahead(coach.pk) if promised else ()
    for signal in signals:
        days = within.get(signal.agreement_id) if signal.agreement_id else None
        missed = getattr(signal, "days_away", None) or 0
        due = due_on(signal.raised_on, days, missed, working, ahead) if days else None
        if wait := _signal_wait(signal, coach, due):
            found[signal.raiser_id].waiting.append(wait)


def _signal_wait(signal: Signal, coach: Person, promised_on: date | None) -> BesideWait | None:
    page = reverse("coaching:signal", args=[signal.pk])
    answers = list(signal.answers.all())
    if not answers:
        return BesideWait(
            "signal",
            signal.raised_on,
            page,
            promised_on,
            signal.text,
            signal.agreement_id,
            cannot_wait=signal.cannot_wait,
        )
    mine = [answer for answer in answers if answer.author_id == coach.pk]
    if mine and mine[-1].kind == AnswerKind.LATER:
        return BesideWait("come_back", mine[-1].on, page, mine[-1].back_on, signal.text, signal.agreement_id)
    return None


def _add_talks(found: dict[uuid.UUID, Beside], coach: Person, people: Collection[Person]) -> None:
    """The next conversation with each; moments, and somebody else in one, to be agreed to. One query."""
    mine = CoachingConversation.objects.visible_to(coach).filter(coach=coach, person__in=people).open()
    third = AskedIn.objects.visible_to(coach).filter(talk=OuterRef("pk"), agreed_on__isnull=True)
    others = third.exclude(asked_by=coach).order_by("asked_on").values("asked_on")[:1]
    for talk in mine.annotate(third_on=Subquery(others)).order_by("on", "id"):
        with_them, page = found[talk.person_id], reverse("coaching:talk", args=[talk.pk])
        third_on: date | None = talk.third_on  # type: ignore[attr-defined]  # annotated above
        if talk.on >= clock.today():
            with_them.talk = with_them.talk or NextTalk(talk.on, talk.starts_at, page)
            if talk.asked_id == coach.pk:
                with_them.waiting.append(BesideWait("moment", talk.asked_on, page))
        if third_on:
            with_them.waiting.append(BesideWait("third", third_on, f"{page}#with"))


def _add_follow_ups(found: dict[uuid.UUID, Beside], coach: Person, people: Collection[Person]) -> None:
    """What the coach said to do after conversations with them; it waits from its day on. One query."""
    mine = FollowUp.objects.visible_to(coach).open().filter(owner=coach, talk__person__in=people)
    for each in mine.select_related("talk").order_by("due_on", "id"):
        with_them = found[each.talk.person_id]
        page = f"{reverse('coaching:talk', args=[each.talk_id])}#follow-up-{each.number}"
        if each.due_on <= clock.today():
            wait = BesideWait("follow_up", each.on, page, each.due_on, each.text)
            with_them.waiting.append(wait)
        else:
            with_them.to_do.append(ToDo(each.text, each.due_on, page))


def _add_rhythms(found: dict[uuid.UUID, Beside], coach: Person, people: Collection[Person]) -> None:
    """How often one of them proposes to speak. One query."""
    for rhythm in TalkRhythm.objects.visible_to(coach).filter(person__in=people, proposed_by__in=people):
        assert rhythm.proposed_on is not None  # somebody proposed it
        page = reverse("coaching:talk_rhythm", args=[rhythm.person_id])
        found[rhythm.person_id].waiting.append(BesideWait("rhythm", rhythm.proposed_on, page))
