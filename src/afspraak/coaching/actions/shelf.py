"""What helped, for others: shared without a name by who it helped, and taken back while that is possible."""

from __future__ import annotations

import uuid

from django.db import transaction

from afspraak.coaching.actions.signal_holding import finish, hold
from afspraak.coaching.models import ShelfEntry, Signal, SupportGiven
from afspraak.core import clock
from afspraak.core.errors import Invalid, NotThere, Refused
from afspraak.people.models import Person


@transaction.atomic
def put_on_shelf(signal: Signal, *, by: Person, situation: str, what_helped: str, key: uuid.UUID) -> None:
    """Share what helped, in the words that the raiser chose for it. Once a signal.

    Raises NotThere for anybody but the raiser, Refused before it is resolved or when it stands there already.
    """
    held = hold(signal, by=by, key=key)
    if held is None:
        return
    if held.raiser_id != by.pk:
        raise NotThere("signal.not_there")
    if held.resolved_on is None or ShelfEntry.objects.filter(signal=held).exists():
        raise Refused("shelf.not_now")
    lacking = {"situation": situation, "what_helped": what_helped}
    if missing := {name: "signal.no_words" for name, words in lacking.items() if not words.strip()}:
        raise Invalid("signal.look_again", missing)
    ShelfEntry.objects.create(
        signal=held,
        kind=held.kind,
        situation=situation,
        what_helped=what_helped,
        shared_in=clock.today().replace(day=1),
    )
    finish(held, by=by, key=key)


@transaction.atomic
def take_off_shelf(signal: Signal, *, by: Person, key: uuid.UUID) -> None:
    """Take it back, as long as the signal is there. Raises NotThere for anybody but the raiser."""
    held = hold(signal, by=by, key=key)
    if held is None:
        return
    entry = ShelfEntry.objects.filter(signal=held, signal__raiser=by).first()
    if entry is None:
        raise NotThere("signal.not_there")
    entry.delete()
    finish(held, by=by, key=key)


def take_away_support(support: SupportGiven, *, by: Person) -> None:
    """Take a line off one's own page of support given."""
    SupportGiven.objects.visible_to(by).filter(pk=support.pk).delete()
