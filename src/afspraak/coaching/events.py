"""What happened between people who help each other, told to the areas above: ids only."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from afspraak.core.outbox import Event


@dataclass(frozen=True)
class SignalEvent(Event):
    """Something happened to a signal."""

    signal_id: uuid.UUID


@dataclass(frozen=True)
class SignalRaised(SignalEvent):
    """Somebody told early that something is not going as wished."""


@dataclass(frozen=True)
class SignalAnswered(SignalEvent):
    """Somebody who was asked says when they come back to it, or offers help."""

    answer_id: uuid.UUID


@dataclass(frozen=True)
class OfferAnswered(SignalEvent):
    """The raiser takes an offer, or does not need it."""

    answer_id: uuid.UUID


@dataclass(frozen=True)
class SignalResolved(SignalEvent):
    """The raiser says that it goes as wished again."""


@dataclass(frozen=True)
class TalkEvent(Event):
    """Something happened to a coaching conversation; `by_id` is who did it."""

    talk_id: uuid.UUID
    by_id: uuid.UUID


@dataclass(frozen=True)
class TalkPlanned(TalkEvent):
    """One of the two planned a conversation and asks the other whether the moment fits."""


@dataclass(frozen=True)
class TalkMoved(TalkEvent):
    """One of the two proposes another moment or place."""


@dataclass(frozen=True)
class TalkAgreed(TalkEvent):
    """The moment fits, said who was asked."""


@dataclass(frozen=True)
class TalkCalledOff(TalkEvent):
    """It does not take place."""


@dataclass(frozen=True)
class TalkClosed(TalkEvent):
    """One of the two closed it: notes and follow-ups stand, private lines are gone."""


@dataclass(frozen=True)
class ThirdProposed(TalkEvent):
    """One of the two would like somebody else to be in it, and asks the other."""


@dataclass(frozen=True)
class ThirdAsked(TalkEvent):
    """Both of the two would like `who_id` to be in it."""

    who_id: uuid.UUID


@dataclass(frozen=True)
class ThirdComes(TalkEvent):
    """Who was asked in says yes."""


@dataclass(frozen=True)
class RhythmEvent(Event):
    """Something happened to how often two people speak; `by_id` is who did it."""

    rhythm_id: uuid.UUID
    by_id: uuid.UUID


@dataclass(frozen=True)
class RhythmProposed(RhythmEvent):
    """One of the two proposes how often they speak."""


@dataclass(frozen=True)
class RhythmAgreed(RhythmEvent):
    """The other agreed to it."""


@dataclass(frozen=True)
class FeedbackAsked(Event):
    """Somebody asks a colleague for feedback. A guest hears it from their invitation."""

    ask_id: uuid.UUID


@dataclass(frozen=True)
class FeedbackEvent(Event):
    """Something happened to feedback that was given."""

    feedback_id: uuid.UUID


@dataclass(frozen=True)
class FeedbackGiven(FeedbackEvent):
    """Somebody gave feedback to its receiver."""


@dataclass(frozen=True)
class FeedbackShared(FeedbackEvent):
    """The receiver lets `reader_id` read along."""

    reader_id: uuid.UUID


@dataclass(frozen=True)
class AppreciationEvent(Event):
    """Something happened to an appreciation."""

    appreciation_id: uuid.UUID


@dataclass(frozen=True)
class AppreciationGiven(AppreciationEvent):
    """Somebody wrote to a colleague what they appreciate."""


@dataclass(frozen=True)
class AppreciationPublished(AppreciationEvent):
    """The receiver likes it too that others read it."""
