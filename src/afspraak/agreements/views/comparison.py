"""Two versions side by side."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afspraak.agreements.models import Terms
from afspraak.agreements.queries import comparison as comparing
from afspraak.agreements.queries import pages, signatures
from afspraak.agreements.queries.asked import asked_in, version_before, written_with
from afspraak.agreements.queries.reading import note_with
from afspraak.agreements.rules import may_take
from afspraak.agreements.states import Step
from afspraak.core.errors import NotThere
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
@require_safe
def comparison(request: PersonRequest, agreement_id: uuid.UUID, old: int, new: int) -> HttpResponse:
    """What changed from version `old` to the later `new`; with the acts, when `new` waits for the reader."""
    me, agreement = request.person, pages.listed_one(request.person, agreement_id)
    if old >= new:
        raise NotThere("agreement.not_there")
    before, after = pages.two_versions_of(agreement, old, new)
    articles = comparing.compare(before, after)
    is_latest = agreement.is_version_waiting and agreement.latest_id == after.pk
    context = {
        "agreement": agreement,
        "me": me,
        "old": before,
        "new": after,
        "articles": articles,
        "changes": comparing.sentence_of(comparing.count_changes(articles)),
        "old_is_mine": before.author.person_id == me.pk,
        "new_is_mine": after.author.person_id == me.pk,
        "strands": len(after.signatures.all()),
        "note": note_with(after),
        "sides": signatures.with_versions(signatures.sides(agreement, after, me), new),
        "asked": asked_in(agreement, me) if is_latest else None,
        "is_mine_to_answer": is_latest and may_take(agreement, me, Step.SIGNATURE),
        "is_mine_to_take_back": is_latest and agreement.pending and may_take(agreement, me, Step.WITHDRAWAL),
        "is_answer": before.author_id != after.author_id and new == old + 1,
        "is_change": is_change(before, after),
        "is_in_force": agreement.in_force_id == before.pk,
    }
    return render(request, "agreements/comparison.html", context)


def is_change(before: Terms, after: Terms) -> bool:
    """Whether `after` was written to come in the place of `before`, which both had signed."""
    written = written_with(after)
    return written is not None and written.kind == Step.CHANGE and version_before(written) == before.number
