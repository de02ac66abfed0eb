"""What people tell each other early, ask and give: signals, conversations, feedback."""

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
    "Asked",
    "AskedIn",
    "CoachingConversation",
    "FollowUp",
    "PrivateLines",
    "ShelfEntry",
    "Signal",
    "SupportGiven",
    "TalkNote",
    "TalkRhythm",
]
