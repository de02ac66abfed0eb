"""Words that hold: what a careful reader notices in the words of an agreement. Pure functions, no models."""

from afspraak.agreements.clarity.check import Reading, check
from afspraak.agreements.clarity.flags import KINDS, Flag, Kind

__all__ = ["KINDS", "Flag", "Kind", "Reading", "check"]
