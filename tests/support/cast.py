"""The people of the tests, by their relation to the holder of an agreement (not by name or rank)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date

from afspraak.people.models import Person, Team

PASSWORD = "vier losse woorden samen"
SINCE = date(2026, 1, 5)
LAST_DAY = date(2099, 12, 31)  # of the guest: later than any test goes


@dataclass(frozen=True)
class Cast:
    """One person for each way of standing to an agreement."""

    holder: Person
    counterpart: Person  # the holder's coach
    teammate: Person
    coachs_coach: Person
    steward: Person
    overseer: Person
    guest: Person
    stranger: Person  # works here, in another team

    def __iter__(self) -> Iterator[tuple[str, Person]]:
        """Relation and person, in the order above."""
        return ((each.name, getattr(self, each.name)) for each in fields(self))


def make_cast() -> Cast:
    """Two teams and eight people, written straight into the database."""
    region = Team.objects.create(name="Ruimte en Wonen")
    team = Team.objects.create(name="Vergunningen", parent=region)
    other = Team.objects.create(name="Groen en Water", parent=region)

    def somebody(given: str, infix: str, family: str, at: Team | None = team, **more: object) -> Person:
        if at is not None:
            more |= {"home_team": at, "home_team_since": SINCE}
        return Person.objects.create_user(
            email=f"{given.lower()}@example.org",
            password=PASSWORD,
            given_name=given,
            infix=infix,
            family_name=family,
            **more,
        )

    coachs_coach = somebody("Hanneke", "", "Visser", region, function="Directeur")
    counterpart = somebody("Marjolein", "de", "Wit", coach=coachs_coach, function="Teamleider")
    cast = Cast(
        holder=somebody("Bram", "van der", "Meer", coach=counterpart, function="Casemanager"),
        counterpart=counterpart,
        teammate=somebody("Fatima", "", "Aydin", coach=counterpart, function="Casemanager"),
        coachs_coach=coachs_coach,
        steward=somebody("Sander", "", "Bos", other, is_steward=True),
        overseer=somebody("Ingrid", "", "Postma", other, overseer_kind="works_council"),
        guest=somebody("Tom", "", "Baker", None, kind="guest", guest_until=LAST_DAY, language="en"),
        stranger=somebody("Wietske", "", "Hoekstra", other, function="Hovenier"),
    )
    team.lead = counterpart
    team.save(update_fields=["lead"])
    return cast
