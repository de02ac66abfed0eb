"""People whose access ends or is given back, as a steward does it and the worker finishes it."""

from __future__ import annotations

from django.core.management import call_command

from afspraak.core import outbox
from afspraak.people.models import Person


def leaves(person: Person) -> None:
    """`./afspraak person deactivate`, and what the worker does then."""
    _told("deactivate", person)


def comes_back(person: Person) -> None:
    _told("reactivate", person)


def _told(word: str, person: Person) -> None:
    call_command("person", word, person.email)
    while outbox.serve_due():
        pass
    person.refresh_from_db()
