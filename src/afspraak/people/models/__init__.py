"""The tables of people. Others import from here."""

from afspraak.people.models.away import Away, StandingIn
from afspraak.people.models.guest import Invitation
from afspraak.people.models.own_day import OwnDay
from afspraak.people.models.person import Kind, Membership, OverseerKind, Person, Team, Theme
from afspraak.people.models.record import Act, PrivilegedAct, SettingEntry
from afspraak.people.models.session import Session

__all__ = [
    "Act",
    "Away",
    "Invitation",
    "Kind",
    "Membership",
    "OverseerKind",
    "OwnDay",
    "Person",
    "PrivilegedAct",
    "Session",
    "SettingEntry",
    "StandingIn",
    "Team",
    "Theme",
]
