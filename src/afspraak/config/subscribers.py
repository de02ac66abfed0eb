"""Who listens to which event: the one table. A listener is named by its path and hears the event's ids."""

from __future__ import annotations

from afspraak.agreements import events
from afspraak.coaching import events as coaching
from afspraak.core.outbox import Event
from afspraak.inform.events import DigestDue, WordCannotWait
from afspraak.people.events import (
    GuestEnded,
    GuestInvited,
    PersonDeactivated,
    PersonErased,
    PersonReactivated,
    TeamClosed,
)

TELL_THE_OTHER = "afspraak.inform.listeners.tell_the_other"  # who did not act; both, where nobody did
TELL_BOTH = "afspraak.inform.listeners.tell_both"
TELL_IN_COACHING = "afspraak.inform.listeners.tell_in_coaching"  # whom it concerns

SUBSCRIBERS: dict[type[Event], list[str]] = {
    events.AgreementProposed: [TELL_THE_OTHER],
    events.AgreementCountered: [TELL_THE_OTHER],
    events.AgreementSigned: [TELL_THE_OTHER],
    events.AgreementRefused: [TELL_THE_OTHER],
    events.AgreementWithdrawn: [TELL_THE_OTHER],
    events.CheckInTold: [TELL_THE_OTHER],
    events.AgreementDelivered: [TELL_THE_OTHER],
    events.AgreementAccepted: [TELL_THE_OTHER],
    events.AgreementReturned: [TELL_THE_OTHER],
    events.AgreementRecalled: [TELL_THE_OTHER],
    events.ChangeProposed: [TELL_THE_OTHER],
    events.ChangeSigned: [TELL_THE_OTHER],
    events.PendingRefused: [TELL_THE_OTHER],
    events.PendingWithdrawn: [TELL_THE_OTHER],
    events.EndingProposed: [TELL_THE_OTHER],
    events.EndingSigned: [TELL_THE_OTHER],
    events.PauseProposed: [TELL_THE_OTHER],
    events.PauseSigned: [TELL_THE_OTHER],
    events.AgreementResumed: [TELL_THE_OTHER],
    events.AgreementClosed: [TELL_THE_OTHER],
    events.WideningProposed: [TELL_THE_OTHER],
    events.WideningAnswered: [TELL_THE_OTHER],
    events.SharingNarrowed: [TELL_THE_OTHER],
    events.MessageWritten: [TELL_THE_OTHER],
    events.ThanksGiven: [TELL_THE_OTHER],
    events.CheckInCorrected: [TELL_THE_OTHER],
    events.SupportKept: [TELL_THE_OTHER],
    events.SupportReceived: [TELL_THE_OTHER],
    events.PauseLapsed: [TELL_BOTH],
    events.AgreementVacant: [TELL_BOTH],
    events.PartyReinstated: [TELL_BOTH],
    events.ProposalLapsed: [TELL_BOTH],
    events.SpanOver: [TELL_BOTH],
    events.AnswerAwaited: [TELL_BOTH],
    events.StillVacant: [TELL_BOTH],
    GuestEnded: [
        "afspraak.coaching.listeners.end_questions_to_guest",
        "afspraak.coaching.listeners.end_talks_of_guest",
    ],
    GuestInvited: ["afspraak.inform.invitations.invite_in"],
    coaching.SignalRaised: [TELL_IN_COACHING],
    coaching.SignalAnswered: [TELL_IN_COACHING],
    coaching.OfferAnswered: [TELL_IN_COACHING],
    coaching.SignalResolved: [TELL_IN_COACHING],
    coaching.TalkPlanned: [TELL_IN_COACHING],
    coaching.TalkMoved: [TELL_IN_COACHING],
    coaching.TalkAgreed: [TELL_IN_COACHING],
    coaching.TalkCalledOff: [TELL_IN_COACHING],
    coaching.TalkClosed: [TELL_IN_COACHING],
    coaching.ThirdProposed: [TELL_IN_COACHING],
    coaching.ThirdAsked: [TELL_IN_COACHING],
    coaching.ThirdComes: [TELL_IN_COACHING],
    coaching.RhythmProposed: [TELL_IN_COACHING],
    coaching.RhythmAgreed: [TELL_IN_COACHING],
    coaching.FeedbackAsked: [TELL_IN_COACHING],
    coaching.FeedbackGiven: [TELL_IN_COACHING],
    coaching.FeedbackShared: [TELL_IN_COACHING],
    coaching.AppreciationGiven: [TELL_IN_COACHING],
    coaching.AppreciationPublished: [TELL_IN_COACHING],
    WordCannotWait: ["afspraak.inform.listeners.send_word"],
    DigestDue: ["afspraak.inform.listeners.send_digest"],
    PersonDeactivated: [
        "afspraak.agreements.listeners.leave_agreements",
        "afspraak.inform.listeners.tell_no_more",
    ],
    PersonErased: [
        "afspraak.agreements.listeners.forget_private",
        "afspraak.inform.listeners.forget",
        "afspraak.coaching.listeners.forget_feedback_of",
        "afspraak.coaching.listeners.forget_signals_of",
        "afspraak.coaching.listeners.forget_set_aside",
        "afspraak.coaching.listeners.forget_talks_of",
    ],
    TeamClosed: ["afspraak.agreements.listeners.share_no_longer"],
    PersonReactivated: ["afspraak.agreements.listeners.come_back_to_agreements"],
}
