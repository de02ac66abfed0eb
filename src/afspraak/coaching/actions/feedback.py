"""Giving feedback, keeping it as a draft, letting others read it, and taking it away again."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from django.db import transaction

from afspraak.coaching.actions.feedback_asking import close
from afspraak.coaching.events import FeedbackGiven, FeedbackShared
from afspraak.coaching.models import Feedback, FeedbackAsk, FeedbackReader
from afspraak.coaching.queries.feedback import draft_for, draft_to
from afspraak.coaching.rules.feedback import may_remove, may_share
from afspraak.core import clock, outbox, steps
from afspraak.core.errors import Invalid, NotThere, Refused
from afspraak.people.models import Person


@dataclass(frozen=True)
class Words:
    """What I saw, what it did, what I wish. The last two may stay empty."""

    observation: str
    effect: str = ""
    wish: str = ""


@transaction.atomic
def answer(ask: FeedbackAsk, words: Words, *, by: Person, key: uuid.UUID) -> Feedback:
    """Give the feedback that was asked. Raises NotThere where it is not asked now, Invalid without words."""
    if done := steps.outcome_of(key, by):
        return _own(done, by)
    held = _held(ask, by)
    given = _give(_for(held, by), words, by=by, key=key)
    close(held)
    return given


@transaction.atomic
def give(receiver: Person, words: Words, *, by: Person, key: uuid.UUID) -> Feedback:
    """Give feedback unasked to a colleague. Raises Refused where that cannot be, Invalid without words."""
    if done := steps.outcome_of(key, by):
        return _own(done, by)
    _demand_colleague(receiver, by)
    return _give(_to(by, receiver), words, by=by, key=key)


@transaction.atomic
def keep_answer(ask: FeedbackAsk, words: Words, *, by: Person) -> Feedback:
    """Keep what is written to a question so far; nobody else sees it, nor that it exists."""
    return _keep(_for(_held(ask, by), by), words)


@transaction.atomic
def keep(receiver: Person, words: Words, *, by: Person) -> Feedback:
    """Keep what is written unasked so far; nobody else sees it, nor that it exists."""
    _demand_colleague(receiver, by)
    return _keep(_to(by, receiver), words)


@transaction.atomic
def drop(draft: Feedback, *, by: Person) -> None:
    """A dropped draft leaves nothing. Raises NotThere for another's."""
    if not Feedback.objects.drafts_of(by).filter(pk=draft.pk).delete()[0]:
        raise NotThere("feedback.not_there")


@transaction.atomic
def share(feedback: Feedback, reader: Person, *, by: Person, key: uuid.UUID) -> None:
    """The receiver lets a colleague read along. Raises Refused for anybody else, Invalid for who cannot."""
    if steps.outcome_of(key, by):
        return
    held = _seen(feedback, by)
    if not may_share(held, by):
        raise Refused("feedback.not_yours")
    is_colleague = Person.objects.visible_to(by).present().filter(pk=reader.pk).exists()
    reads = {held.receiver_id, held.writer_id, *held.readers.values_list("person", flat=True)}
    if not is_colleague or reader.pk in reads:
        raise Invalid("feedback.look_again", {"reader": "feedback.reader_not_possible"})
    FeedbackReader.objects.create(feedback=held, person=reader, since=clock.today())
    steps.remember(key, by, str(held.pk))
    outbox.record(FeedbackShared(held.pk, reader.pk))


@transaction.atomic
def share_no_longer(feedback: Feedback, reader_id: uuid.UUID, *, by: Person) -> None:
    """The receiver takes it back from one reader, at once; one reader may also take themselves off."""
    held = _seen(feedback, by)
    if not may_share(held, by) and by.pk != reader_id:
        raise NotThere("feedback.not_there")
    held.readers.filter(person=reader_id).delete()


@transaction.atomic
def remove(feedback: Feedback, *, by: Person, key: uuid.UUID) -> None:
    """The receiver deletes it, or its writer takes the words back: gone for everyone, whoever does it.

    Raises NotThere for everybody else.
    """
    if steps.outcome_of(key, by):
        return
    held = _seen(feedback, by)
    if not may_remove(held, by):
        raise NotThere("feedback.not_there")
    held.delete()
    steps.remember(key, by, "removed")


def _to(writer: Person, receiver: Person) -> Feedback:
    return draft_to(writer, receiver) or Feedback(writer=writer, receiver=receiver)


def _for(ask: FeedbackAsk, writer: Person) -> Feedback:
    empty = Feedback(writer=writer, receiver=ask.request.asker, request=ask.request)
    return draft_for(writer, ask) or empty


def _give(feedback: Feedback, words: Words, *, by: Person, key: uuid.UUID) -> Feedback:
    if not words.observation.strip():
        raise Invalid("feedback.look_again", {"observation": "feedback.no_words"})
    feedback.given_on = clock.today()
    if feedback.request is not None:
        feedback.question, feedback.agreement = feedback.request.text, feedback.request.agreement
    _keep(feedback, words)
    steps.remember(key, by, str(feedback.pk))
    outbox.record(FeedbackGiven(feedback.pk))
    return feedback


def _keep(feedback: Feedback, words: Words) -> Feedback:
    feedback.observation, feedback.effect, feedback.wish = words.observation, words.effect, words.wish
    feedback.dated_on = clock.today()
    feedback.save()
    return feedback


def _held(ask: FeedbackAsk, by: Person) -> FeedbackAsk:
    visible = FeedbackAsk.objects.visible_to(by).filter(pk=ask.pk)
    held = visible.select_for_update(of=("self",)).select_related("request__asker").first()
    if held is None:
        raise NotThere("feedback.not_there")
    return held


def _seen(feedback: Feedback, by: Person) -> Feedback:
    held = Feedback.objects.visible_to(by).select_for_update(of=("self",)).filter(pk=feedback.pk).first()
    if held is None:
        raise NotThere("feedback.not_there")
    return held


def _own(key: str, by: Person) -> Feedback:
    """What this very submission led to. Raises NotThere when it was removed since."""
    found = Feedback.objects.given_by(by).filter(pk=key).first()
    if found is None:
        raise NotThere("feedback.not_there")
    return found


def _demand_colleague(receiver: Person, by: Person) -> None:
    if receiver.pk == by.pk or not Person.objects.visible_to(by).present().filter(pk=receiver.pk).exists():
        raise Refused("feedback.not_possible")
