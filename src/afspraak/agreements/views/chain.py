"""The history of one agreement, checked while one waits."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afspraak.agreements.queries import pages, reading, story
from afspraak.agreements.queries.chain import check_agreement
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
@require_safe
def chain(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Check every hash, link and signature now. Nothing is stored: the night's check keeps its own date."""
    agreement = pages.listed_one(request.person, agreement_id)
    entries = reading.entries_of(agreement)
    shown = {
        "agreement": agreement,
        "me": request.person,
        "broken": check_agreement(agreement),
        "links": list(zip(story.lines(entries), entries, strict=True)),
    }
    return render(request, "agreements/chain.html", shown)
