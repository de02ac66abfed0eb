"""`person`: add and deactivate people, set coaches and roles. Each is recorded as a privileged act."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email

from afspraak.core.errors import DomainError
from afspraak.people.actions import person as people
from afspraak.people.actions.team import add_team
from afspraak.people.models import Person, Team


class Command(BaseCommand):
    help = (
        "Adds or deactivates people, sets their coach and gives or takes roles. "
        "Each of these is recorded as a privileged act of the command line. "
        "Exit code 0: done; 1: refused, with the reason."
    )

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        what = parser.add_subparsers(dest="what", required=True)
        add = what.add_parser("add", help="Adds somebody, who then signs in by a code sent to the address.")
        add.add_argument("email")
        add.add_argument("given_name")
        add.add_argument("family_name")
        add.add_argument("--infix", default="", help='The part between, such as "van der".')
        add.add_argument("--function", default="")
        add.add_argument("--personnel-number", default=None)
        add.add_argument("--language", choices=["nl", "en"], default="nl")
        add.add_argument("--team", help="The name of the home team; it is made when it does not exist.")
        add.add_argument("--coach", help="The address of the coach.")
        add.add_argument("--password", help="A first password; leave it out to sign in by code.")
        gone = what.add_parser("deactivate", help="Lets nobody sign in as this person any more.")
        gone.add_argument("email")
        coach = what.add_parser("coach", help="Gives somebody another coach, now or from a date; - for none.")
        coach.add_argument("email")
        coach.add_argument("coach")
        coach.add_argument("--from", dest="from_date", type=date.fromisoformat, help="YYYY-MM-DD")
        role = what.add_parser("role", help="Gives a role, or takes it with --take.")
        role.add_argument("email")
        role.add_argument("role", choices=people.ROLES)
        role.add_argument("--take", action="store_true")
        what.add_parser("list", help="Lists who works here, by name.")

    def handle(self, *args: Any, what: str, **given: Any) -> None:
        acts: dict[str, Callable[..., str]] = {
            "add": self.add,
            "deactivate": self.deactivate,
            "coach": self.coach,
            "role": self.role,
            "list": self.list,
        }
        try:
            self.stdout.write(acts[what](**given))
        except DomainError as error:
            raise CommandError(error.message) from error

    def add(self, email: str, team: str | None, coach: str | None, **given: Any) -> str:
        try:
            validate_email(email)
        except ValidationError as error:
            raise CommandError(f"{email} is not an e-mail address.") from error
        fields = {
            name: given[name]
            for name in (
                "given_name", "family_name", "infix", "function", "personnel_number", "language", "password"
            )
        }  # fmt: skip
        person = people.add(
            email,
            by=None,
            home_team=self.team(team) if team else None,
            coach=self.find(coach) if coach else None,
            **fields,
        )
        return f"{person.full_name} can now sign in with {person.email}."

    def deactivate(self, email: str, **given: Any) -> str:
        person = people.deactivate(self.find(email), by=None)
        return f"{person.full_name} can no longer sign in. What they agreed stays readable."

    def coach(self, email: str, coach: str, from_date: date | None, **given: Any) -> str:
        new = None if coach == "-" else self.find(coach)
        person = people.set_coach(self.find(email), new, by=None, from_date=from_date)
        when = f" from {from_date}" if from_date else ""
        return f"{person.full_name} has {new.full_name if new else 'nobody'} as coach{when}."

    def role(self, email: str, role: str, take: bool, **given: Any) -> str:
        person = people.set_role(self.find(email), role, given=not take, by=None)
        return f"{person.full_name} {'no longer is' if take else 'is now'} {role.replace('_', ' ')}."

    def list(self, **given: Any) -> str:
        here = Person.objects.present().filter(kind="employee")
        return "\n".join(f"{p.sort_name} <{p.email}>" for p in here) or "Nobody works here yet."

    def find(self, email: str) -> Person:
        found = Person.objects.filter(email__iexact=email).first()
        if found is None:
            raise CommandError(f"There is nobody with the address {email}.")
        return found

    def team(self, name: str) -> Team:

        return Team.objects.filter(name=name).first() or add_team(name, by=None)
