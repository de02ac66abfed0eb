"""One thing that waits in coaching, as Today, the coach's page and the mail that bundles show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from afspraak.people.models import Person

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True)
class Waiting:
    """One thing that waits for its reader.

    `kind` names what it is, for the code; `what` is its name for people ("Signal"). `who` waits; `title` is
    what it is about, without a word of what people wrote in it: an agreement's title, or nothing. `due_on` is
    the date that was promised, if one was; `since` is since when it waits. `address` is a path, `act` the
    words of its button. `why` is one sentence of ours, never of theirs: mail holds it too. `is_for_me_to_do`:
    nobody waits for an answer; it is something that the reader said they would do.
    """

    kind: str
    what: StrOrPromise
    who: Person
    title: str
    due_on: date | None
    since: date
    address: str
    act: StrOrPromise
    why: StrOrPromise = ""
    is_for_me_to_do: bool = False
