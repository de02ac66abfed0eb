"""The people of the organisation: teams of eight, each with a lead who coaches the others."""

from __future__ import annotations

from datetime import date

from afspraak.bench import words
from afspraak.bench.dice import Dice
from afspraak.people.models import Person, Team

TEAM_OF = 8
ENGLISH_EVERY = 5  # one in so many reads English: what is kept must be kept per language


def staff(number: int, dice: Dice, today: date) -> tuple[list[Team], list[Person]]:
    """`number` people, not yet stored, and their teams; the first of each team is its lead."""
    teams: list[Team] = []
    people: list[Person] = []
    for i in range(number):
        if i % TEAM_OF == 0:
            teams.append(Team(id=dice.key(), name=f"Team {len(teams) + 1}"))
        person = _person(i, dice)
        person.home_team, person.home_team_since = teams[-1], today
        if i % TEAM_OF:
            person.coach = people[i - i % TEAM_OF]
        people.append(person)
    return teams, people


def leads(people: list[Person]) -> list[Person]:
    """The leads, in the order of their teams."""
    return people[::TEAM_OF]


def _person(number: int, dice: Dice) -> Person:
    return Person(
        id=dice.key(),
        given_name=dice.choice(words.GIVEN),
        infix=dice.choice(words.INFIX),
        family_name=dice.choice(words.FAMILY),
        function=dice.choice(words.FUNCTIONS),
        email=f"person{number}@bench.invalid",
        password="!",  # signs in by no password
        language="en" if number % ENGLISH_EVERY == ENGLISH_EVERY - 1 else "nl",
    )
