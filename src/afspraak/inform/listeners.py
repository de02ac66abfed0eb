"""What happens after a step in an agreement: the other party gets one mail."""

from __future__ import annotations

import uuid

from afspraak.agreements.events import AgreementEvent
from afspraak.core.outbox import outward
from afspraak.inform.letters import LETTERS
from afspraak.inform.mail import send
from afspraak.inform.queries import occasion


@outward
def tell_the_other(event: AgreementEvent, *, row_id: uuid.UUID) -> None:
    """Mail whoever did not act. Nobody is mailed who left, or about what was erased meanwhile.

    Raises what the mail server answers; the outbox then tries again, under the same Message-ID.
    """
    found = occasion(event.agreement_id, event.entry_number)
    if found is not None:
        send(LETTERS[type(event)], found, row_id=row_id)
