"""Ending it together, each with a look back; and closing it alone where the other left or did not answer."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afspraak.agreements import actions
from afspraak.agreements.forms.ending import ClosingForm, EndingForm, EndingSignatureForm
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import pages
from afspraak.agreements.rules import closes_as
from afspraak.agreements.states import EndedAs, Step
from afspraak.agreements.views.step import StepPage
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])


@person_only
@methods
def ending(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Ask to end it together: how it ended, and a look back."""
    agreement = pages.agreement_for(request.person, agreement_id)
    page = _page(request, agreement, Step.ENDING, "agreements/ending.html")

    def end(said: dict[str, Any]) -> None:
        actions.end(
            agreement,
            by=page.me,
            ended_as=EndedAs(said["ended_as"]),
            reflection=said["reflection"],
            seen=said["seen"],
            key=said["key"],
        )
        _confirm(page, _("Sent to %(name)s. It ends once %(name)s agrees."))

    return page.answer(EndingForm, end)


def signature(request: PersonRequest, agreement: Agreement) -> HttpResponse:
    """Agree to the ending that waits, with one's own look back."""
    page = _page(request, agreement, Step.SIGNATURE, "agreements/ending_signature.html")

    def sign(said: dict[str, Any]) -> None:
        actions.sign_ending(
            agreement,
            by=page.me,
            signs=said["signs"],
            reflection=said["reflection"],
            seen=said["seen"],
            key=said["key"],
        )
        _confirm(page, _("You both signed: this has ended. %(name)s reads what you take along from it."))

    return page.answer(EndingSignatureForm, sign)


@person_only
@methods
def closing(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Close it alone."""
    agreement = pages.agreement_for(request.person, agreement_id)
    page = _page(request, agreement, Step.CLOSING, "agreements/closing.html")
    page.context["has_left"] = closes_as(agreement, page.me) == EndedAs.PARTY_LEFT

    def close(said: dict[str, Any]) -> None:
        actions.close(
            agreement, by=page.me, reflection=said["reflection"], seen=said["seen"], key=said["key"]
        )
        _confirm(page, _("The agreement is closed."))

    return page.answer(ClosingForm, close)


def _page(request: PersonRequest, agreement: Agreement, step: Step, template: str) -> StepPage:
    page = StepPage(request, request.person, agreement, step, template)
    page.context = {"kept_as": f"{step}-{agreement.pk}-{agreement.pending_entry_id or ''}"}
    return page


def _confirm(page: StepPage, text: str) -> None:
    """Say what happened, and let the browser drop what it kept."""
    messages.success(page.request, text % {"name": page.agreement.other_party(page.me).short_name})
    messages.info(page.request, page.context["kept_as"], extra_tags="draft-done")
