"""What people tell each other early, ask and give: signals, conversations, feedback."""

from afspraak.coaching.models.appreciation import Appreciation
from afspraak.coaching.models.feedback import Feedback, FeedbackAsk, FeedbackReader, FeedbackRequest
from afspraak.coaching.models.set_aside import SetAside
from afspraak.coaching.models.signal import Answer, Asked, ShelfEntry, Signal, SupportGiven
from afspraak.coaching.models.talk import (
    AgendaItem,
    AskedIn,
    CoachingConversation,
    FollowUp,
    PrivateLines,
    TalkNote,
    TalkRhythm,
)

__all__ = [
    "AgendaItem",
    "Answer",
    "Appreciation",
    "Asked",
    "AskedIn",
    "CoachingConversation",
    "Feedback",
    "FeedbackAsk",
    "FeedbackReader",
    "FeedbackRequest",
    "FollowUp",
    "PrivateLines",
    "SetAside",
    "ShelfEntry",
    "Signal",
    "SupportGiven",
    "TalkNote",
    "TalkRhythm",
]
