"""The tables of agreements. Others import from here."""

from afspraak.agreements.models.agreement import Agreement, Party
from afspraak.agreements.models.draft import Draft, PutAway
from afspraak.agreements.models.history import Entry, Payload
from afspraak.agreements.models.terms import Criterion, Signature, Support, Terms

__all__ = [
    "Agreement",
    "Criterion",
    "Draft",
    "Entry",
    "Party",
    "Payload",
    "PutAway",
    "Signature",
    "Support",
    "Terms",
]
