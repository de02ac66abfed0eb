"""The shelf "what helped others", what I put on it, and the support I gave."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afspraak.coaching.actions import shelf as actions
from afspraak.coaching.forms.answer import ShelfForm
from afspraak.coaching.models import Signal, SupportGiven
from afspraak.coaching.queries import shelf as entries
from afspraak.coaching.queries import signal as signals
from afspraak.coaching.states.signal import SignalKind
from afspraak.coaching.views.signal_step import see_signal, signal_page
from afspraak.core.errors import NotThere
from afspraak.core.sight import find
from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import done_before, see_other
from afspraak.people.access import person_only
from afspraak.people.models import Person

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
@require_safe
def shelf(request: PersonRequest) -> HttpResponse:
    """What helped others, by words (`q`) and by what it was about (`kind`)."""
    words, kind, after = (request.GET.get(name, "") for name in ("q", "kind", "after"))
    kind = kind if kind in SignalKind.values else ""
    page = entries.found(request.person, words, kind, after)
    shown = {
        "me": request.person,
        "words": words,
        "kind": kind,
        "kinds": SignalKind.choices,
        "page": page,
        "is_first": not after,
    }
    return render(request, "coaching/shelf.html", shown)


@person_only
@require_http_methods(["GET", "HEAD", "POST"])
def shelf_entry(request: PersonRequest, signal_id: uuid.UUID) -> HttpResponse:
    """Share what helped me, without my name, in the words I choose for it."""
    me, signal = request.person, _own(request.person, signal_id)

    def share(said: dict[str, Any]) -> object:
        situation, what_helped = said["situation"], said["what_helped"]
        actions.put_on_shelf(signal, by=me, situation=situation, what_helped=what_helped, key=said["key"])
        return signal.pk

    is_open = signal.resolved_on is not None and signals.on_shelf(signal) is None
    page = signal_page(request, signal, "coaching/shelf_entry.html", is_open=is_open)
    page.said, page.kept_as = _("It stands on the shelf, without your name."), f"shelf-{signal.pk}"
    told = {"situation": signal.text, "what_helped": signal.what_helped}
    return page.answer(ShelfForm(page.sent, seen=signal.revision, initial=told), share)


@person_only
@require_POST
def shelf_taking_back(request: PersonRequest, signal_id: uuid.UUID) -> HttpResponse:
    """Take what I shared off the shelf."""
    me, signal = request.person, _own(request.person, signal_id)

    def take_back(said: dict[str, Any]) -> object:
        actions.take_off_shelf(signal, by=me, key=said["key"])
        return signal.pk

    if done := done_before(request, me, see_signal):
        return done
    if signals.on_shelf(signal) is None:
        raise NotThere("signal.not_there")
    page = signal_page(request, signal, "coaching/signal_not_open.html", is_open=True)
    page.said = _("It is off the shelf.")
    return page.take(StepForm(page.sent, seen=signal.revision), take_back)


@person_only
@require_POST
def support_removal(request: PersonRequest, support_id: uuid.UUID) -> HttpResponse:
    """Take a line off my own page of support given."""
    me = request.person
    actions.take_away_support(find(SupportGiven.objects.visible_to(me), support_id), by=me)
    return see_other(reverse("coaching:signals") + "?show=given")


def _own(me: Person, signal_id: uuid.UUID) -> Signal:
    signal = signals.signal_for(me, signal_id)
    if signal.raiser_id != me.pk:
        raise NotThere("signal.not_there")
    return signal
