"""Letting it rest from a day, and going on again."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afspraak.agreements import actions
from afspraak.agreements.forms.pause import PauseForm, PauseSignatureForm, ResumptionForm
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import pages
from afspraak.agreements.states import Step
from afspraak.agreements.views.step import StepPage
from afspraak.core import clock
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])


@person_only
@methods
def pause(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Ask to let it rest from a day."""
    agreement = pages.agreement_for(request.person, agreement_id)
    page = _page(request, agreement, Step.PAUSE, "agreements/pause.html")

    def ask(said: dict[str, Any]) -> None:
        actions.pause(agreement, by=page.me, from_on=said["from_on"], seen=said["seen"], key=said["key"])
        _confirm(page, _("Sent to %(name)s. The pause holds once %(name)s agrees."))

    return page.answer(PauseForm, ask, from_on=page.context["today"])


def signature(request: PersonRequest, agreement: Agreement) -> HttpResponse:
    """Agree to the pause that waits."""
    page = _page(request, agreement, Step.SIGNATURE, "agreements/pause_signature.html")

    def sign(said: dict[str, Any]) -> None:
        actions.sign_pause(agreement, by=page.me, signs=said["signs"], seen=said["seen"], key=said["key"])
        _confirm(page, _("You both signed the pause. %(name)s hears it too."))

    return page.answer(PauseSignatureForm, sign)


@person_only
@methods
def resumption(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Go on again, at once."""
    agreement = pages.agreement_for(request.person, agreement_id)
    page = _page(request, agreement, Step.RESUMPTION, "agreements/resumption.html")

    def resume(said: dict[str, Any]) -> None:
        actions.resume(agreement, by=page.me, seen=said["seen"], key=said["key"])
        has_left = agreement.other_party(page.me).vacant_since is not None
        _confirm(page, _("The pause is over.") if has_left else _("The pause is over. %(name)s hears it."))

    return page.answer(ResumptionForm, resume)


def _page(request: PersonRequest, agreement: Agreement, step: Step, template: str) -> StepPage:
    page = StepPage(request, request.person, agreement, step, template)
    page.context = {"today": clock.today()}
    return page


def _confirm(page: StepPage, text: str) -> None:
    messages.success(page.request, text % {"name": page.agreement.other_party(page.me).short_name})
