"""Teams as people choose among them and find their colleagues in them."""

from __future__ import annotations

from afspraak.people.models import Person, Team


def open_teams(person: Person) -> list[Team]:
    """All teams that exist now, those of `person` first. Two queries."""
    mine = {team.pk for team in teams_of(person)}
    return sorted(Team.objects.filter(closed_on__isnull=True), key=lambda t: (t.pk not in mine, t.name))


def teams_of(person: Person) -> list[Team]:
    """The teams of `person` that exist now, the home team first. Up to two queries."""
    others = list(person.other_teams.filter(closed_on__isnull=True).order_by("name", "id"))
    home = person.home_team
    return [home, *others] if home is not None and home.closed_on is None else others


def people_in(team: Team) -> list[Person]:
    """Who works in `team` now, by name. One query."""
    at_home = Person.objects.present().filter(home_team=team)
    others = Person.objects.present().filter(membership__team=team)
    return list((at_home | others).filter(kind="employee").distinct().order_by("family_name", "given_name"))
