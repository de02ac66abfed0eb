"""Who listens to which event: the one table. A listener is named by its path and hears the event's ids."""

from __future__ import annotations

from afspraak.agreements import events
from afspraak.core.outbox import Event

TELL_THE_OTHER = "afspraak.inform.listeners.tell_the_other"

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
}
