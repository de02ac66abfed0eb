"""The tables of people. Others import from here."""

from afspraak.people.models.person import Membership, Person, Team
from afspraak.people.models.record import PrivilegedAct, SettingEntry

__all__ = ["Membership", "Person", "PrivilegedAct", "SettingEntry", "Team"]
