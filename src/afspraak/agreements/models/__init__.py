"""The tables of agreements. Others import from here."""

from afspraak.agreements.models.agreement import Agreement, Party
from afspraak.agreements.models.draft import Draft, PutAway
from afspraak.agreements.models.erasure import JointErasure
from afspraak.agreements.models.file import File
from afspraak.agreements.models.history import Entry, Payload
from afspraak.agreements.models.reminder import About, Reminder
from afspraak.agreements.models.sharing import Sharing
from afspraak.agreements.models.terms import Criterion, Signature, Support, Terms

__all__ = [
    "About",
    "Agreement",
    "Criterion",
    "Draft",
    "Entry",
    "File",
    "JointErasure",
    "Party",
    "Payload",
    "PutAway",
    "Reminder",
    "Sharing",
    "Signature",
    "Support",
    "Terms",
]
