"""An agreement as a document: to print, and to take along as a file that needs no server."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import pages, reading, story
from afspraak.agreements.queries.document import document_of
from afspraak.agreements.queries.receipts import receipt_of
from afspraak.agreements.rules import is_signed
from afspraak.core import clock
from afspraak.people.access import person_only
from afspraak.people.models import Person

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
@require_safe
def document(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The page that prints as a document, and where the files are."""
    found = pages.agreement_for(request.person, agreement_id)
    return render(request, "agreements/document.html", _shown(found, request.person))


@person_only
@require_safe
def document_file(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The document and its history as one HTML file: no script, and nothing fetched from anywhere."""
    found = pages.agreement_for(request.person, agreement_id)
    entries = reading.entries_of(found)
    steps = list(zip(story.lines(entries), entries, strict=True))
    shown = _shown(found, request.person) | {"steps": steps}
    return _to_keep(render(request, "agreements/document_file.html", shown), found, "html")


@person_only
@require_safe
def document_data(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The agreement with its whole chain as JSON, for the stand-alone verifier."""
    found = pages.listed_one(request.person, agreement_id)
    made = document_of(found, request.person)
    answer = JsonResponse(made, json_dumps_params={"ensure_ascii": False, "indent": 2})
    return _to_keep(answer, found, "json")


def _shown(agreement: Agreement, me: Person) -> dict[str, Any]:
    return {
        "agreement": agreement,
        "terms": agreement.terms_shown,
        "me": me,
        "is_signed": is_signed(agreement),
        "receipt": receipt_of(agreement),
        "today": clock.today(),
    }


def _to_keep(answer: HttpResponse, agreement: Agreement, ending: str) -> HttpResponse:
    """`answer` as a file with a name that one finds again; no copy of it stays on the way."""
    title = slugify(agreement.terms_shown.title)[:60].strip("-") or "afspraak"
    answer["Content-Disposition"] = f'attachment; filename="{title}.{ending}"'
    answer["Cache-Control"] = "no-store"
    return answer
