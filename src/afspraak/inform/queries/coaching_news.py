"""What happened in coaching, as it is told to whom it concerns: who acted, who hears, and where it is."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from functools import singledispatch

from django.urls import reverse

from afspraak.coaching import events
from afspraak.coaching.models import Answer, Asked, Feedback, FeedbackAsk, Signal
from afspraak.coaching.models.appreciation import Appreciation
from afspraak.coaching.models.feedback import FeedbackReader
from afspraak.coaching.models.talk import AskedIn, CoachingConversation, TalkRhythm
from afspraak.coaching.queries.signal_titles import titles_for
from afspraak.core.outbox import Event
from afspraak.people.models import Person


@dataclass(frozen=True)
class Told:
    """One event: `actor` did it, `hear` are told, `path` is where it is read. Never a word of it."""

    actor: Person
    hear: tuple[Person, ...]
    path: str
    signal: Signal | None = None

    def title_for(self, reader: Person) -> str:
        """By which title `reader` knows what a signal is about, where they may read it; else nothing."""
        return titles_for(reader, [self.signal]).get(self.signal.pk, "") if self.signal else ""


def told_of(event: Event) -> Told | None:
    """Who hears of it now; None where it is gone, or is no event of coaching. At most three queries.

    A guest hears from the invitation that they were asked in: that mail is their way in.
    """
    told = _told(event)
    if told is None:
        return None
    hear = {person.pk: person for person in told.hear if person.is_active and person.pk != told.actor.pk}
    return Told(told.actor, tuple(hear.values()), told.path, told.signal)


@singledispatch
def _told(event: Event) -> Told | None:
    return None


@_told.register
def _(event: events.SignalRaised) -> Told | None:
    """Who answered it already knows of it: to them it is no news, also where they promised to come back."""
    signal = _signal(event.signal_id)
    if signal is None or not signal.is_open:
        return None
    answered = set(Answer.objects.filter(signal=signal).values_list("author", flat=True))
    return _of_signal(signal, signal.raiser, [each for each in _asked(signal) if each.pk not in answered])


@_told.register
def _(event: events.SignalAnswered) -> Told | None:
    answer = _answer(event.answer_id)
    return _of_signal(answer.signal, answer.author, [answer.signal.raiser]) if answer else None


@_told.register
def _(event: events.OfferAnswered) -> Told | None:
    answer = _answer(event.answer_id)
    return _of_signal(answer.signal, answer.signal.raiser, [answer.author]) if answer else None


@_told.register
def _(event: events.SignalResolved) -> Told | None:
    signal = _signal(event.signal_id)
    if signal is None:
        return None
    helped = [answer.author for answer in Answer.objects.filter(signal=signal).select_related("author")]
    return _of_signal(signal, signal.raiser, [*_asked(signal), *helped])


@_told.register
def _(event: events.TalkEvent) -> Told | None:
    talk = _talk(event.talk_id)
    if talk is None:
        return None
    others = AskedIn.objects.filter(talk=talk, said_yes_on__isnull=False).select_related("who")
    is_about_when = isinstance(event, events.TalkMoved | events.TalkCalledOff)
    come = [row.who for row in others if row.who] if is_about_when else []
    actor = next(
        (p for p in (talk.person, talk.coach, *(row.who for row in others)) if p and p.pk == event.by_id),
        None,
    )
    path = reverse("coaching:talk", args=[talk.pk])
    return Told(actor, (talk.person, talk.coach, *come), path) if actor else None


@_told.register
def _(event: events.ThirdAsked) -> Told | None:
    asked = (
        AskedIn.objects.filter(talk=event.talk_id, who=event.who_id).select_related("who", "asked_by").first()
    )
    if asked is None or asked.who is None or asked.who.is_guest:
        return None
    return Told(asked.asked_by, (asked.who,), reverse("coaching:talk_third_answer", args=[asked.pk]))


@_told.register
def _(event: events.RhythmEvent) -> Told | None:
    rhythm = TalkRhythm.objects.filter(pk=event.rhythm_id).select_related("person", "coach").first()
    if rhythm is None:
        return None
    actor, other = rhythm.person, rhythm.coach
    if actor.pk != event.by_id:
        actor, other = other, actor
    return Told(actor, (other,), reverse("coaching:talk_rhythm", args=[actor.pk]))


@_told.register
def _(event: events.FeedbackAsked) -> Told | None:
    ask = (
        FeedbackAsk.objects.filter(pk=event.ask_id, is_open=True)
        .select_related("person", "request__asker")
        .first()
    )
    if ask is None or ask.person.is_guest:
        return None
    return Told(ask.request.asker, (ask.person,), reverse("coaching:feedback_answer", args=[ask.pk]))


@_told.register
def _(event: events.FeedbackGiven) -> Told | None:
    given = _feedback(event.feedback_id)
    return Told(given.writer, (given.receiver,), _page_of(given)) if given else None


@_told.register
def _(event: events.FeedbackShared) -> Told | None:
    given = _feedback(event.feedback_id)
    reads = FeedbackReader.objects.filter(feedback=event.feedback_id, person=event.reader_id)
    reader = reads.select_related("person").first()
    return Told(given.receiver, (reader.person,), _page_of(given)) if given and reader else None


@_told.register
def _(event: events.AppreciationEvent) -> Told | None:
    found = Appreciation.objects.filter(pk=event.appreciation_id).select_related("writer", "receiver").first()
    if found is None:
        return None
    actor, other = found.writer, found.receiver
    if isinstance(event, events.AppreciationPublished):
        actor, other = other, actor
    return Told(actor, (other,), reverse("coaching:appreciation", args=[found.pk]))


def _of_signal(signal: Signal, actor: Person, hear: list[Person]) -> Told:
    return Told(actor, tuple(hear), reverse("coaching:signal", args=[signal.pk]), signal)


def _asked(signal: Signal) -> list[Person]:
    return [asked.person for asked in Asked.objects.filter(signal=signal).select_related("person")]


def _signal(key: uuid.UUID) -> Signal | None:
    return Signal.objects.filter(pk=key).select_related("raiser").first()


def _answer(key: uuid.UUID) -> Answer | None:
    return Answer.objects.filter(pk=key).select_related("author", "signal__raiser").first()


def _talk(key: uuid.UUID) -> CoachingConversation | None:
    return CoachingConversation.objects.filter(pk=key).select_related("person", "coach").first()


def _feedback(key: uuid.UUID) -> Feedback | None:
    given = Feedback.objects.filter(pk=key, given_on__isnull=False)
    return given.select_related("writer", "receiver").first()


def _page_of(feedback: Feedback) -> str:
    return reverse("coaching:feedback", args=[feedback.pk])
