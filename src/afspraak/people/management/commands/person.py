"""`person`: add and deactivate people, set coaches and roles. Each is recorded as a privileged act."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import translation

from afspraak.core.errors import DomainError, Invalid
from afspraak.people import actions
from afspraak.people.actions.person import DETAILS
from afspraak.people.models import Kind, Person, Team

ROLE_WORDS = {
    actions.Role.STEWARD: "steward",
    actions.Role.WORKS_COUNCIL: "overseer for the works council",
    actions.Role.DATA_PROTECTION: "overseer as data protection officer",
}
NOBODY = "nobody"


class Command(BaseCommand):
    help = (
        "Adds or deactivates people, sets their coach and gives or takes roles. "
        "Each is recorded as a privileged act of the command line, visible to the person it touched. "
        "Exit code 0: done. 1: refused, with the reason. 2: not understood."
    )

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        what = parser.add_subparsers(
            dest="what", required=True, metavar="add|correct|deactivate|reactivate|erase|coach|role|list"
        )
        add = what.add_parser("add", help="Adds somebody, who then signs in with a code sent to the address.")
        add.add_argument("email")
        add.add_argument("given_name")
        add.add_argument("family_name")
        add.add_argument("--infix", default="", help='what stands between the two, such as "van der"')
        add.add_argument("--kind", choices=Kind.values, default=Kind.EMPLOYEE.value)
        add.add_argument("--function", default="")
        add.add_argument("--personnel-number")
        add.add_argument("--language", choices=["nl", "en"], default="nl")
        add.add_argument("--team", help="name of the home team; it is added when there is none")
        add.add_argument("--coach", help="address of the coach")
        correct = what.add_parser("correct", help="Changes what is wrong in somebody's details.")
        correct.add_argument("email")
        correct.add_argument("--email", dest="new_email", metavar="ADDRESS", help="the new address")
        for name in sorted(DETAILS - {"email"}):
            correct.add_argument(f"--{name.replace('_', '-')}")
        for name, explained in (
            ("deactivate", "Ends somebody's access, everywhere and at once."),
            ("reactivate", "Gives access back, without the roles of before."),
            ("erase", "Erases name, address and all details of somebody who was deactivated, for good."),
        ):
            what.add_parser(name, help=explained).add_argument("email")
        coach = what.add_parser("coach", help=f"Gives somebody another coach, or {NOBODY}.")
        coach.add_argument("email")
        coach.add_argument("coach", help=f"address of the coach, or {NOBODY}")
        coach.add_argument("--from", dest="from_", type=date.fromisoformat, metavar="YYYY-MM-DD")
        role = what.add_parser("role", help="Gives a role, or takes it with --take.")
        role.add_argument("email")
        role.add_argument("role", choices=[each.value for each in actions.Role])
        role.add_argument("--take", action="store_true")
        what.add_parser("list", help="Lists who has access, by name, with address and roles.")

    def handle(self, *args: Any, what: str, **given: Any) -> None:
        does: dict[str, Callable[..., str]] = {
            "add": self.add,
            "correct": self.correct,
            "deactivate": self.deactivate,
            "reactivate": self.reactivate,
            "erase": self.erase,
            "coach": self.coach,
            "role": self.role,
            "list": self.list,
        }
        with translation.override("en"):
            try:
                self.stdout.write(does[what](**given))
            except Invalid as error:
                reasons = error.field_messages().values() or [error.message]
                raise CommandError(" ".join(dict.fromkeys(reasons))) from error
            except DomainError as error:
                raise CommandError(error.message) from error

    def add(self, email: str, team: str | None, coach: str | None, kind: str, **given: Any) -> str:
        names = ("given_name", "family_name", "infix", "function", "personnel_number", "language")
        person = actions.add(
            email,
            by=None,
            kind=Kind(kind),
            home_team=self._team(team) if team else None,
            coach=self._person(coach) if coach else None,
            **{name: given[name] for name in names},
        )
        return f"{person.full_name} can now sign in as {person.email}, with a code sent to that address."

    def correct(self, email: str, new_email: str | None, **given: Any) -> str:
        wanted = {name: given[name] for name in DETAILS - {"email"}} | {"email": new_email}
        details = {name: text for name, text in wanted.items() if text is not None}
        if not details:
            raise CommandError("Say what is to change; './afspraak person correct --help' lists what can.")
        person = actions.correct(self._person(email), by=None, **details)
        return f"The details of {person.full_name} <{person.email}> are corrected."

    def deactivate(self, email: str, **_given: Any) -> str:
        person = actions.deactivate(self._person(email), by=None)
        return f"{person.full_name} has no access any more. What they agreed stays readable."

    def reactivate(self, email: str, **_given: Any) -> str:
        person = actions.reactivate(self._person(email), by=None)
        return f"{person.full_name} has access again."

    def erase(self, email: str, **_given: Any) -> str:
        person = self._person(email)
        name = person.full_name
        actions.erase(person, by=None)
        return f"{name} is erased. Where the name stood now stands: someone who worked here."

    def coach(self, email: str, coach: str, from_: date | None, **_given: Any) -> str:
        person = self._person(email)
        new = None if coach == NOBODY else self._person(coach)
        if from_ is None:
            actions.set_coach(person, new, by=None)
            return f"{person.full_name} has {new.full_name if new else NOBODY} as coach."
        if new is None:
            raise CommandError(f"From a later date somebody can become the coach, not {NOBODY}.")
        actions.plan_coach(person, new, from_=from_, by=None)
        return f"{person.full_name} gets {new.full_name} as coach on {from_}."

    def role(self, email: str, role: str, take: bool, **_given: Any) -> str:
        person = actions.set_role(self._person(email), role, given=not take, by=None)
        return f"{person.full_name} is {'not' if take else 'now'} {ROLE_WORDS[actions.Role(role)]}."

    def list(self, **_given: Any) -> str:
        return "\n".join(_line(person) for person in Person.objects.present()) or "Nobody has access yet."

    def _person(self, email: str) -> Person:
        found = Person.objects.filter(email__iexact=email.strip()).first()
        if found is None:
            raise CommandError(f"There is nobody with the address {email}.")
        return found

    def _team(self, name: str) -> Team:
        found = Team.objects.filter(name=name, closed_on__isnull=True).first()
        return found or actions.add_team(name, by=None)


def _line(person: Person) -> str:
    roles = [words for role, words in ROLE_WORDS.items() if actions.has_role(person, role)]
    return ", ".join([f"{person.sort_name} <{person.email}>", *roles])
