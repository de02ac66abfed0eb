"""What happens after a step in an agreement: the other party gets one mail, or both do."""

from __future__ import annotations

import uuid

from afspraak.agreements.events import AgreementEvent
from afspraak.core.outbox import outward
from afspraak.inform.letters import LETTERS
from afspraak.inform.mail import send
from afspraak.inform.queries import occasions


@outward
def tell_the_other(event: AgreementEvent, *, row_id: uuid.UUID) -> None:
    """Mail whoever did not act. Nobody is mailed who left, or about what was erased meanwhile.

    Raises what the mail server answers; the outbox then tries again, under the same Message-ID.
    """
    _tell(event, row_id, whoever_acted=False)


@outward
def tell_both(event: AgreementEvent, *, row_id: uuid.UUID) -> None:
    """Mail both parties, whoever acted last: it happened by itself. Each mail has a Message-ID of its own."""
    _tell(event, row_id, whoever_acted=True)


def _tell(event: AgreementEvent, row_id: uuid.UUID, *, whoever_acted: bool) -> None:
    for found in occasions(event.agreement_id, event.entry_number, whoever_acted=whoever_acted):
        # The same row and reader give the same Message-ID, so a second try is the same mail.
        key = row_id if found.actor else uuid.uuid5(row_id, str(found.receiver.pk))
        send(LETTERS[type(event)], found, row_id=key)
