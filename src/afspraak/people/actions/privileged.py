"""The record of privileged acts, and who may do them (law 5)."""

from __future__ import annotations

from afspraak.core import clock
from afspraak.core.errors import Refused
from afspraak.people import rules
from afspraak.people.actions.numbering import append
from afspraak.people.models import Act, Person, PrivilegedAct


def record(act: Act, *, by: Person | None, upon: Person | None = None) -> PrivilegedAct:
    """Write the act down, inside the caller's transaction. `by` is None for the command line."""
    row = PrivilegedAct(act=act, by=by, upon=upon, on=clock.today())
    append(row)
    return row


def demand_steward(by: Person | None) -> None:
    """Raises Refused unless `by` looks after people: a steward, or the command line."""
    if not rules.may_look_after_people(by):
        raise Refused("people.steward_only")
