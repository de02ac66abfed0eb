"""How every act in a conversation begins and ends: the row locked, looked at again, and written once."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from afspraak.coaching.events import TalkEvent
from afspraak.coaching.models.talk import CoachingConversation
from afspraak.core import clock, outbox, steps
from afspraak.core.errors import Conflict, NotThere, Refused
from afspraak.people.models import Person


@dataclass
class Held:
    """A conversation that is locked for what `by` does to it."""

    talk: CoachingConversation
    by: Person
    key: uuid.UUID
    today: date

    def next_number(self) -> int:
        """The number of what is added now. Nobody else has it: the row is locked."""
        self.talk.last_number += 1
        self.talk.save(update_fields=["last_number"])
        return self.talk.last_number

    def moved(self, *fields: str) -> None:
        """Write `fields`; whoever looks at an older page is shown what changed."""
        self.talk.revision += 1
        self.talk.save(update_fields=["revision", *fields])

    def done(self, event: type[TalkEvent] | None = None) -> None:
        """Remember that this very submission was done, and tell whoever listens."""
        steps.remember(self.key, self.by, str(self.talk.pk))
        if event is not None:
            outbox.record(event(talk_id=self.talk.pk, by_id=self.by.pk))


def hold(
    talk: CoachingConversation,
    *,
    by: Person,
    key: uuid.UUID,
    seen: int | None = None,
    parties_only: bool = True,
    also_over: bool = False,
) -> Held | None:
    """Lock `talk` for an act of `by`; None when this very submission was done before.

    `seen` None: what is added stands beside what others add, so nothing can be lost. `also_over`: it can be
    done after the conversation closed. Raises NotThere, Conflict (it was moved, agreed or closed meanwhile)
    or Refused (it is over). Call inside a transaction. Three queries.
    """
    locked = CoachingConversation.objects.visible_to(by).select_for_update().filter(pk=talk.pk).first()
    if locked is None or (parties_only and not locked.is_party(by)):
        raise NotThere("talk.not_there")
    if steps.outcome_of(key, by) is not None:
        return None
    if not locked.is_open and not also_over:
        raise Refused("talk.over")
    if seen is not None and locked.revision != seen:
        raise Conflict("talk.moved_on")
    return Held(locked, by, key, clock.today())
