"""The conversation and the thank-yous, read back from the entries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from afspraak.agreements.models import Entry, Terms
from afspraak.agreements.queries import places
from afspraak.agreements.states import Step
from afspraak.people.models import Person


@dataclass(frozen=True)
class Message:
    """One message. `about` is what people call the place it stands at, `anchor` where that is on the page."""

    number: int
    on: date
    by: Person | None
    text: str
    about: str = ""
    anchor: str = ""
    taken_back_on: date | None = None
    erased_on: date | None = None


def messages(entries: list[Entry], terms: Terms) -> list[Message]:
    """The conversation among `entries` (actor and payload fetched), oldest first."""
    back = {e.says.get("of"): e.on for e in entries if e.kind == Step.TAKING_BACK}
    return [_message(e, back.get(e.number), terms, entries) for e in entries if e.kind == Step.MESSAGE]


def thanked(entries: Iterable[Entry]) -> dict[int, list[Person]]:
    """Who gave thanks, by the number of the entry it was given for."""
    given: dict[int, list[Person]] = {}
    for entry in entries:
        number = entry.says.get("of") if entry.kind == Step.THANKS else None
        if number is not None and entry.actor is not None:
            given.setdefault(number, []).append(entry.actor)
    return given


def _message(entry: Entry, taken_back_on: date | None, terms: Terms, entries: list[Entry]) -> Message:
    says = entry.says
    place = says.get("about", "")
    return Message(
        number=entry.number,
        on=entry.on,
        by=entry.actor,
        text=says.get("text", ""),
        about=places.name_of(place, terms, entries) if place else "",
        anchor=places.anchor_of(place, terms),
        taken_back_on=taken_back_on,
        erased_on=entry.erased_on,
    )
