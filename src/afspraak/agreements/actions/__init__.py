"""What people can do with agreements. Each action is one function; see docs/architecture, "step table"."""

from afspraak.agreements.actions.check_in import tell
from afspraak.agreements.actions.delivery import accept, deliver, recall, return_
from afspraak.agreements.actions.draft import drop_draft, keep_draft, put_away
from afspraak.agreements.actions.negotiation import counter, propose, refuse, sign, withdraw

__all__ = [
    "accept",
    "counter",
    "deliver",
    "drop_draft",
    "keep_draft",
    "propose",
    "put_away",
    "recall",
    "refuse",
    "return_",
    "sign",
    "tell",
    "withdraw",
]
