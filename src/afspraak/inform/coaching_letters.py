"""What each event of coaching says in a mail: who did what. Never what anyone wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from afspraak.coaching import events

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from afspraak.core.outbox import Event


@dataclass(frozen=True)
class CoachingLetter:
    """The words of one kind of event; `%(name)s` is who acted. `what` names it where it has no title."""

    what: StrOrPromise
    says: StrOrPromise
    act: StrOrPromise


_SIGNAL = pgettext_lazy("step", "Signal")
_TALK = pgettext_lazy("step", "Coaching conversation")
_RHYTHM = pgettext_lazy("step", "Rhythm")
_FEEDBACK = pgettext_lazy("step", "Feedback")
_APPRECIATION = pgettext_lazy("step", "Appreciation")

CANNOT_WAIT = CoachingLetter(_SIGNAL, _("%(name)s raised a signal that cannot wait."), _("Read the signal"))

COACHING_LETTERS: dict[type[Event], CoachingLetter] = {
    events.SignalRaised: CoachingLetter(_SIGNAL, _("%(name)s raised a signal."), _("Read the signal")),
    events.SignalAnswered: CoachingLetter(_SIGNAL, _("%(name)s answered your signal."), _("Read the answer")),
    events.OfferAnswered: CoachingLetter(
        _SIGNAL, _("%(name)s answered your offer of help."), _("Read the answer")
    ),
    events.SignalResolved: CoachingLetter(
        _SIGNAL, _("%(name)s says that it goes as wished again."), _("Read what helped")
    ),
    events.TalkPlanned: CoachingLetter(
        _TALK, _("%(name)s would like to speak with you and asks whether the moment fits."), _("See when")
    ),
    events.TalkMoved: CoachingLetter(_TALK, _("%(name)s proposes another moment."), _("See when")),
    events.TalkAgreed: CoachingLetter(
        _TALK, _("The moment fits, says %(name)s."), _("Open the conversation")
    ),
    events.TalkCalledOff: CoachingLetter(
        _TALK, _("%(name)s called your conversation off."), _("Open the conversation")
    ),
    events.TalkClosed: CoachingLetter(
        _TALK, _("%(name)s closed your conversation. Notes and follow-ups stand there."), _("Read the notes")
    ),
    events.ThirdProposed: CoachingLetter(
        _TALK, _("%(name)s would like somebody else to be in your conversation."), _("Read and answer")
    ),
    events.ThirdAsked: CoachingLetter(
        _TALK, _("%(name)s asks you into a conversation."), _("Read and answer")
    ),
    events.ThirdComes: CoachingLetter(
        _TALK, _("%(name)s comes to your conversation."), _("Open the conversation")
    ),
    events.RhythmProposed: CoachingLetter(
        _RHYTHM, _("%(name)s proposes how often you two speak."), _("Read and answer")
    ),
    events.RhythmAgreed: CoachingLetter(
        _RHYTHM, _("%(name)s agreed to how often you two speak."), _("See how often")
    ),
    events.FeedbackAsked: CoachingLetter(
        _FEEDBACK, _("%(name)s asks you for feedback. You may, and you need not."), _("Read the question")
    ),
    events.FeedbackGiven: CoachingLetter(
        _FEEDBACK, _("%(name)s gave you feedback. It is yours: you decide who else reads it."), _("Read it")
    ),
    events.FeedbackShared: CoachingLetter(
        _FEEDBACK, _("%(name)s lets you read feedback that they got."), _("Read it")
    ),
    events.AppreciationGiven: CoachingLetter(
        _APPRECIATION, _("%(name)s wrote what they appreciate in you."), _("Read it")
    ),
    events.AppreciationPublished: CoachingLetter(
        _APPRECIATION, _("%(name)s likes it too that others read your appreciation."), _("See who reads it")
    ),
}
