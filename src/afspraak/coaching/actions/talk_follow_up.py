"""What one of the two will do: written down, done, moved."""

from __future__ import annotations

import uuid
from datetime import date

from django.db import transaction

from afspraak.coaching.actions.talk_holding import Held, hold
from afspraak.coaching.models.talk import CoachingConversation, FollowUp
from afspraak.coaching.rules.talk import kept_until
from afspraak.core.errors import Invalid, NotThere
from afspraak.people.models import Person


@transaction.atomic
def add_follow_up(
    talk: CoachingConversation, *, by: Person, text: str, owner: Person, due_on: date, key: uuid.UUID
) -> None:
    """Write down what `owner`, one of the two, will do by `due_on`. Raises Invalid."""
    held = hold(talk, by=by, key=key)
    if held is None:
        return
    if not held.talk.is_party(owner):
        raise Invalid("talk.look_again", {"owner": "talk.one_of_two"})
    _check(held, due_on)
    FollowUp.objects.create(
        talk=held.talk,
        number=held.next_number(),
        by=by,
        on=held.today,
        owner=owner,
        text=" ".join(text.split()),
        due_on=due_on,
    )
    held.done()


@transaction.atomic
def finish_follow_up(
    talk: CoachingConversation, number: int, *, by: Person, is_done: bool, key: uuid.UUID
) -> None:
    """It is done, says its owner; or it is not, after all."""
    found = _own(talk, number, by=by, key=key)
    if found is None:
        return
    held, mine = found
    mine.done_on = held.today if is_done else None
    mine.save(update_fields=["done_on"])
    held.done()


@transaction.atomic
def move_follow_up(
    talk: CoachingConversation, number: int, *, by: Person, due_on: date, key: uuid.UUID
) -> None:
    """Its owner chooses another date; the other sees it on the conversation's page."""
    found = _own(talk, number, by=by, key=key)
    if found is None:
        return
    held, mine = found
    _check(held, due_on)
    mine.due_on = due_on
    mine.save(update_fields=["due_on"])
    held.done()


def _own(
    talk: CoachingConversation, number: int, *, by: Person, key: uuid.UUID
) -> tuple[Held, FollowUp] | None:
    held = hold(talk, by=by, key=key, also_over=True)
    if held is None:
        return None
    mine = FollowUp.objects.filter(talk=held.talk, number=number, owner=by).first()
    if mine is None:
        raise NotThere("talk.not_there")
    return held, mine


def _check(held: Held, due_on: date) -> None:
    if due_on < held.today:
        raise Invalid("talk.look_again", {"due_on": "talk.in_the_past"})
    if due_on > kept_until(held.talk):
        raise Invalid("talk.look_again", {"due_on": "talk.past_keeping"})
