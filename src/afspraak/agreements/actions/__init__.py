"""What people can do with agreements. Each action is one function; see docs/architecture, "step table"."""

from afspraak.agreements.actions.check_in import correct, tell
from afspraak.agreements.actions.conversation import take_back, thank, write_message
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
from afspraak.agreements.actions.sharing import answer_widening, share
from afspraak.agreements.actions.support import keep_support, receive_support

__all__ = [
    "accept",
    "agree_joint_erasure",
    "answer_widening",
    "ask_joint_erasure",
    "change",
    "close",
    "correct",
    "counter",
    "deliver",
    "drop_draft",
    "end",
    "erase_file",
    "erase_words",
    "keep_draft",
    "keep_signed",
    "keep_support",
    "pause",
    "propose",
    "put_away",
    "recall",
    "receive_support",
    "refuse",
    "resume",
    "return_",
    "share",
    "sign",
    "sign_ending",
    "sign_pause",
    "take_back",
    "tell",
    "thank",
    "withdraw",
    "withdraw_joint_erasure",
    "write_message",
]
