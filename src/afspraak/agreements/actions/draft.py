"""Drafts, and putting news away: a person's own business."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q

from afspraak.agreements.models import Agreement, Draft, Entry, PutAway
from afspraak.agreements.states import Role
from afspraak.core import clock
from afspraak.people.models import Person

NEWS_KEPT = timedelta(days=14)  # so long it is remembered what was put away: after that nothing of it is new


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
    """Keep what was typed, as typed, for its author alone. For an answer there is one draft an agreement.

    Where the agreement is closed there is nothing to answer any more: it is kept as a free draft.
    """
    if agreement is not None and _is_closed(agreement):
        content, agreement = _set_free(content, agreement), None
    said = {"counterpart": counterpart, "role": role, "content": content, "kept_on": clock.today()}
    if draft is None and agreement is not None:
        # Two tabs that keep at the same moment find one row: get_or_create answers for the race.
        draft, is_new = Draft.objects.get_or_create(author=by, agreement=agreement, defaults=said)
        if is_new:
            return draft
    if draft is None:
        return Draft.objects.create(author=by, **said)
    draft.role, draft.content, draft.agreement = role, content, agreement
    draft.kept_on = clock.today()
    draft.save(update_fields=["role", "content", "agreement", "kept_on"])
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
    for draft in Draft.objects.filter(agreement=agreement):
        draft.content, draft.agreement = _set_free(draft.content, agreement), None
        draft.save(update_fields=["content", "agreement"])


def drop_drafts_begun_from(agreement: Agreement) -> None:
    """What either party kept of a text that began with these words: both want the words gone."""
    authors = [party.person_id for party in agreement.parties.all()]
    Draft.objects.filter(author__in=authors, content__begun_from=str(agreement.pk)).delete()


def drop_draft_of(agreement: Agreement, *, by: Person) -> None:
    """Drop what `by` kept as an answer to `agreement`: it was sent."""
    Draft.objects.filter(agreement=agreement, author=by).delete()


def _set_free(content: dict[str, Any], agreement: Agreement) -> dict[str, Any]:
    """The words of an answer as a proposal of their own: it has the kind, and says with what it began."""
    return content | {"kind": str(agreement.kind), "begun_from": str(agreement.pk)}


def _is_closed(agreement: Agreement) -> bool:
    """Whether it is closed by now, whatever was read before. One query."""
    return Agreement.objects.final().filter(pk=agreement.pk).exists()


def put_away(entry: Entry, *, by: Person) -> None:
    """Take an entry off one's own list of what is new, with what others did there before it."""
    before = Entry.objects.filter(agreement=entry.agreement_id, number__lte=entry.number).exclude(actor=by)
    news = before.filter(Q(pk=entry.pk) | Q(on__gte=clock.today() - NEWS_KEPT))
    PutAway.objects.bulk_create([PutAway(person=by, entry=each) for each in news], ignore_conflicts=True)
