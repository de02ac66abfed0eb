"""Two versions side by side."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afspraak.agreements.queries import comparison as comparing
from afspraak.agreements.queries import pages, signatures
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
    is_latest = agreement.latest is not None and agreement.latest.pk == after.pk
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
        "is_mine_to_answer": is_latest and may_take(agreement, me, Step.SIGNATURE),
        "is_answer": before.author_id != after.author_id and new == old + 1,
    }
    return render(request, "agreements/comparison.html", context)
