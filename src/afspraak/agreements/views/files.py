"""Fetching a file, and erasing one's own."""

from __future__ import annotations

import logging
import uuid
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from afspraak.agreements import actions
from afspraak.agreements.queries import pages
from afspraak.agreements.queries.files import file_for
from afspraak.agreements.views.step import see_agreement
from afspraak.core.errors import NotThere
from afspraak.core.files import served, store
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

log = logging.getLogger("afspraak.agreements.files")


@person_only
@require_safe
def file(request: PersonRequest, agreement_id: uuid.UUID, number: int, position: int) -> HttpResponseBase:
    """The file itself, to be saved: who may not read its entry finds nothing."""
    _entry, found = file_for(request.person, agreement_id, number, position)
    try:
        return served(found.sha256, name=found.name, media_type=found.type)
    except store.Lost:
        log.error("a file is not in the store, or not as it was handed in: run verify")
        shown = {"agreement": pages.listed_one(request.person, agreement_id), "file": found}
        return render(request, "agreements/file_lost.html", shown, status=500)


@person_only
@require_http_methods(["GET", "HEAD", "POST"])
def erasure(request: PersonRequest, agreement_id: uuid.UUID, number: int, position: int) -> HttpResponse:
    """Which file goes, and one deliberate act. Only for who handed it in."""
    entry, found = file_for(request.person, agreement_id, number, position)
    if entry.actor_id != request.person.pk:
        raise NotThere("agreement.not_there")
    agreement = pages.listed_one(request.person, agreement_id)
    if request.method == "POST":
        actions.erase_file(agreement, number, position, by=request.person)
        messages.success(request, _("The file is erased. That it was there stays visible."))
        return see_agreement(agreement.pk)
    nights = settings.BACKUP_KEEP if settings.BACKUP else 0
    shown = {"agreement": agreement, "file": found, "entry": entry, "nights": nights}
    return render(request, "agreements/file_erasure.html", shown)
