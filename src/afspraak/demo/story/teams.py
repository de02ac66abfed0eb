"""The teams of the demo, and what one knows of somebody in it."""

from __future__ import annotations

from dataclasses import dataclass

DOMAIN = "rijnwaarde.example"  # RFC 2606: this domain belongs to nobody, so no mail can ever arrive
ORGANISATION = "Gemeente Rijnwaarde"


@dataclass(frozen=True)
class TeamOf:
    """A team, the team it is part of, and the handle of who leads it."""

    name: str
    part_of: str = ""
    lead: str = ""


@dataclass(frozen=True)
class Figure:
    """Somebody of the demo. `line` and `line_en` say at the door who they are and what one sees as them."""

    handle: str
    given_name: str
    infix: str
    family_name: str
    function: str
    team: str
    coach: str
    line: str
    line_en: str
    personnel_number: str = ""
    language: str = "nl"
    role: str = ""
    address: str = ""

    @property
    def email(self) -> str:
        return f"{self.address or self.handle}@{DOMAIN}"


SPACE = "Ruimte en Leefomgeving"
PERMITS = "Vergunningen"
PUBLIC_SPACE = "Openbare Ruimte"
EUROPE = "Europe and Data"
STAFF = "Concernstaf"

TEAMS = (
    TeamOf(SPACE, lead="willem-jan"),
    TeamOf(PERMITS, part_of=SPACE, lead="marjolein"),
    TeamOf(PUBLIC_SPACE, part_of=SPACE, lead="gerrit-jan"),
    TeamOf(EUROPE, part_of=SPACE, lead="aoife"),
    TeamOf(STAFF, lead="ineke"),
)
