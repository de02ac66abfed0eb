"""Words in a conversation: shared notes, one's private lines, and erasing what one wrote oneself."""

from __future__ import annotations

import uuid

from django.db import transaction

from afspraak.coaching.actions.talk_holding import hold
from afspraak.coaching.models.talk import (
    AgendaItem,
    CoachingConversation,
    FollowUp,
    PrivateLines,
    TalkNote,
)
from afspraak.coaching.rules.talk import private_until
from afspraak.core.errors import NotThere
from afspraak.people.models import Person

OF_A_WRITER: dict[str, type[AgendaItem | TalkNote | FollowUp]] = {
    "agenda": AgendaItem,
    "notes": TalkNote,
    "follow-ups": FollowUp,
}


@transaction.atomic
def write_note(
    talk: CoachingConversation, *, by: Person, text: str, question: str = "", key: uuid.UUID
) -> None:
    """Write something down for all who are in it. Each note stands by itself, so two at once fit."""
    held = hold(talk, by=by, key=key, parties_only=False)
    if held is None:
        return
    TalkNote.objects.create(
        talk=held.talk, number=held.next_number(), by=by, on=held.today, question=question, text=text
    )
    held.done()


@transaction.atomic
def choose_guide(talk: CoachingConversation, *, by: Person, with_guide: bool, key: uuid.UUID) -> None:
    """Lay the four questions beside the conversation, or put them away. Notes stay."""
    held = hold(talk, by=by, key=key)
    if held is None:
        return
    held.talk.with_guide = with_guide
    held.talk.save(update_fields=["with_guide"])
    held.done()


@transaction.atomic
def keep_private(talk: CoachingConversation, *, by: Person, text: str, key: uuid.UUID) -> None:
    """Keep lines for oneself alone; empty: they are gone. Kept again they last no longer."""
    held = hold(talk, by=by, key=key)
    if held is None:
        return
    mine = PrivateLines.objects.filter(talk=held.talk, writer=by)
    mine.filter(gone_on__lte=held.today).delete()  # past their day: the night did not come by yet
    if not text.strip():
        mine.delete()
    elif not mine.update(text=text):
        until = private_until(held.today)
        PrivateLines.objects.create(talk=held.talk, writer=by, text=text, gone_on=until)
    held.done()


@transaction.atomic
def erase_own(talk: CoachingConversation, kind: str, number: int, *, by: Person, key: uuid.UUID) -> None:
    """Erase a point, note or follow-up that one wrote oneself: nothing of it stays, nor where it went along.

    Raises NotThere where it is not there, or somebody else wrote it.
    """
    held = hold(talk, by=by, key=key, parties_only=False, also_over=True)
    if held is None:
        return
    table = OF_A_WRITER.get(kind)
    mine = table._base_manager.filter(talk=held.talk, number=number, by=by).first() if table else None
    if mine is None:
        raise NotThere("talk.not_there")
    if isinstance(mine, AgendaItem) and mine.went_along:
        _erase_along(mine)
    mine.delete()
    held.done()


def _erase_along(point: AgendaItem) -> None:
    """The same words on later agendas of the two: who was asked in does not see those."""
    of_two = CoachingConversation.objects.between(point.talk.person, point.talk.coach)
    same = AgendaItem.objects.filter(talk__in=of_two, by=point.by_id, is_from_before=True, text=point.text)
    same.filter(
        about=point.about,
        agreement=point.agreement_id,
        signal=point.signal_id,
        follow_up=point.follow_up_id,
    ).delete()
