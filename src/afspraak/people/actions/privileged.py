"""The record of privileged acts, and who may do them (law 5)."""

from __future__ import annotations

from afspraak.core import clock
from afspraak.core.errors import Refused
from afspraak.people.actions.numbering import append
from afspraak.people.models import Act, Person, PrivilegedAct


def record(act: Act, *, by: Person | None, upon: Person | None = None) -> PrivilegedAct:
    """Write the act down, inside the caller's transaction. `by` is None for the command line."""
    row = PrivilegedAct(act=act, by=by, upon=upon, on=clock.today())
    append(row)
    return row


def demand_steward(by: Person | None) -> None:
    """Raises Refused unless `by` is a steward at this moment, or the command line (None). One query."""
    if by is not None and not Person.objects.stewards().filter(pk=by.pk).exists():
        raise Refused("people.steward_only")
