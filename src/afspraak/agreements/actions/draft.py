"""Drafts, and putting news away: a person's own business."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from afspraak.agreements.models import Agreement, Draft, Entry, PutAway
from afspraak.agreements.states import Role
from afspraak.core import clock
from afspraak.people.models import Person


@transaction.atomic
def keep_draft(
    draft: Draft | None,
    *,
    by: Person,
    counterpart: Person,
    role: Role,
    content: dict[str, Any],
    agreement: Agreement | None = None,
) -> Draft:
    """Keep what was typed, as typed, for its author alone. For an answer there is one draft an agreement."""
    said = {"counterpart": counterpart, "role": role, "content": content, "kept_on": clock.today()}
    if draft is None and agreement is not None:
        # Two tabs that keep at the same moment find one row: get_or_create answers for the race.
        draft, is_new = Draft.objects.get_or_create(author=by, agreement=agreement, defaults=said)
        if is_new:
            return draft
    if draft is None:
        return Draft.objects.create(author=by, **said)
    draft.role, draft.content, draft.kept_on = role, content, clock.today()
    draft.save(update_fields=["role", "content", "kept_on"])
    return draft


def drop_draft(draft: Draft, *, by: Person) -> None:
    """Drop a draft: nothing of it stays."""
    Draft.objects.visible_to(by).filter(pk=draft.pk).delete()


def close_drafts_of(agreement: Agreement, *, by: Person) -> None:
    """Nothing here can be answered any more: the answer that `by` was writing goes, as they chose another.

    What somebody else was writing meanwhile stays theirs, as a free draft: no word of theirs is lost.
    """
    drop_draft_of(agreement, by=by)
    close_all_drafts_of(agreement)


def close_all_drafts_of(agreement: Agreement) -> None:
    """What was being written as an answer stays its author's, as a free draft."""
    Draft.objects.filter(agreement=agreement).update(agreement=None)


def drop_draft_of(agreement: Agreement, *, by: Person) -> None:
    """Drop what `by` kept as an answer to `agreement`: it was sent."""
    Draft.objects.filter(agreement=agreement, author=by).delete()


def put_away(entry: Entry, *, by: Person) -> None:
    """Take an entry off one's own list of what is new."""
    PutAway.objects.get_or_create(person=by, entry=entry)
