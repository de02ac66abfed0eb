"""What happened, told to the areas above: ids only, the words stand in the history entry."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from afspraak.core.outbox import Event


@dataclass(frozen=True)
class AgreementEvent(Event):
    """Something happened in an agreement; entry `entry_number` of its history says what."""

    agreement_id: uuid.UUID
    entry_number: int


@dataclass(frozen=True)
class AgreementProposed(AgreementEvent):
    pass


@dataclass(frozen=True)
class AgreementCountered(AgreementEvent):
    pass


@dataclass(frozen=True)
class AgreementSigned(AgreementEvent):
    pass


@dataclass(frozen=True)
class AgreementRefused(AgreementEvent):
    pass


@dataclass(frozen=True)
class AgreementWithdrawn(AgreementEvent):
    pass


@dataclass(frozen=True)
class CheckInTold(AgreementEvent):
    pass


@dataclass(frozen=True)
class AgreementDelivered(AgreementEvent):
    pass


@dataclass(frozen=True)
class AgreementAccepted(AgreementEvent):
    pass


@dataclass(frozen=True)
class AgreementReturned(AgreementEvent):
    pass


@dataclass(frozen=True)
class AgreementRecalled(AgreementEvent):
    pass


@dataclass(frozen=True)
class ChangeProposed(AgreementEvent):
    pass


@dataclass(frozen=True)
class ChangeSigned(AgreementEvent):
    pass


@dataclass(frozen=True)
class PendingRefused(AgreementEvent):
    pass


@dataclass(frozen=True)
class PendingWithdrawn(AgreementEvent):
    pass


@dataclass(frozen=True)
class EndingProposed(AgreementEvent):
    pass


@dataclass(frozen=True)
class EndingSigned(AgreementEvent):
    pass


@dataclass(frozen=True)
class PauseProposed(AgreementEvent):
    pass


@dataclass(frozen=True)
class PauseSigned(AgreementEvent):
    pass


@dataclass(frozen=True)
class PauseLapsed(AgreementEvent):
    pass


@dataclass(frozen=True)
class AgreementResumed(AgreementEvent):
    pass


@dataclass(frozen=True)
class AgreementClosed(AgreementEvent):
    pass


@dataclass(frozen=True)
class AgreementVacant(AgreementEvent):
    pass


@dataclass(frozen=True)
class PartyReinstated(AgreementEvent):
    pass


@dataclass(frozen=True)
class MessageWritten(AgreementEvent):
    pass


@dataclass(frozen=True)
class ThanksGiven(AgreementEvent):
    pass


@dataclass(frozen=True)
class CheckInCorrected(AgreementEvent):
    pass


@dataclass(frozen=True)
class SupportKept(AgreementEvent):
    pass


@dataclass(frozen=True)
class SupportReceived(AgreementEvent):
    pass


@dataclass(frozen=True)
class WideningProposed(AgreementEvent):
    pass


@dataclass(frozen=True)
class WideningAnswered(AgreementEvent):
    pass


@dataclass(frozen=True)
class SharingNarrowed(AgreementEvent):
    pass


@dataclass(frozen=True)
class ProposalLapsed(AgreementEvent):
    """One of the two left before both signed; the organisation withdrew it."""


@dataclass(frozen=True)
class SpanOver(AgreementEvent):
    """The agreed period is over; both are told once."""


@dataclass(frozen=True)
class AnswerAwaited(AgreementEvent):
    """In a week, who asked may close alone what nobody answered; both are told."""


@dataclass(frozen=True)
class StillVacant(AgreementEvent):
    """The other party left 30 days ago; who stayed is told once more."""
