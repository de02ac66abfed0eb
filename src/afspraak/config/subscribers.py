"""Who listens to which event: the one table. A listener is named by its path and hears the event's ids."""

from __future__ import annotations

from afspraak.agreements import events
from afspraak.core.outbox import Event
from afspraak.inform.events import DigestDue
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
    GuestEnded: ["afspraak.coaching.listeners.end_questions_to_guest"],
    GuestInvited: ["afspraak.inform.invitations.invite_in"],
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
    ],
    TeamClosed: ["afspraak.agreements.listeners.share_no_longer"],
    PersonReactivated: ["afspraak.agreements.listeners.come_back_to_agreements"],
}
