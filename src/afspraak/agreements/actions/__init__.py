"""What people can do with agreements. Each action is one function; see docs/architecture, "step table"."""

from afspraak.agreements.actions.check_in import tell
from afspraak.agreements.actions.delivery import accept, deliver, recall, return_
from afspraak.agreements.actions.draft import drop_draft, keep_draft, put_away
from afspraak.agreements.actions.ending import close, end, sign_ending
from afspraak.agreements.actions.erasing import (
    agree_joint_erasure,
    ask_joint_erasure,
    erase_file,
    erase_words,
    keep_signed,
    withdraw_joint_erasure,
)
from afspraak.agreements.actions.negotiation import change, counter, propose, refuse, sign, withdraw
from afspraak.agreements.actions.pause import pause, resume, sign_pause

__all__ = [
    "accept",
    "agree_joint_erasure",
    "ask_joint_erasure",
    "change",
    "close",
    "counter",
    "deliver",
    "drop_draft",
    "end",
    "erase_file",
    "erase_words",
    "keep_draft",
    "keep_signed",
    "pause",
    "propose",
    "put_away",
    "recall",
    "refuse",
    "resume",
    "return_",
    "sign",
    "sign_ending",
    "sign_pause",
    "tell",
    "withdraw",
    "withdraw_joint_erasure",
]
