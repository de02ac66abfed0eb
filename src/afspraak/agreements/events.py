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
