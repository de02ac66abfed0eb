"""Delivery, acceptance, return, recall: is it what was agreed?"""

from __future__ import annotations

import uuid
from functools import partial
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afspraak.agreements import actions
from afspraak.agreements.forms.delivery import (
    AcceptanceForm,
    DeliveryForm,
    RecallForm,
    ReturnForm,
    said_before,
)
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import pages, promises, reading
from afspraak.agreements.states import Step
from afspraak.agreements.views.step import StepPage
from afspraak.core import clock
from afspraak.core.files import takes_files
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])


@takes_files
@person_only
@methods
def delivery(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The holder says per criterion what there is now."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)

    def deliver(said: dict[str, Any]) -> None:
        statements = said["statements"]
        sent = {"words": said["words"], "seen": said["seen"], "key": said["key"]}
        actions.deliver(
            agreement, by=me, statements=statements, files=said["files"], received=said["received"], **sent
        )
        if agreement.other_party(me).vacant_since is not None:
            _confirm(page, _("Delivered; %(name)s no longer works here."))
        else:
            _confirm(page, _("Delivered. %(name)s looks whether it is what you two agreed."))

    page = _page(request, agreement, Step.DELIVERY)
    page.context |= {"before": reading.latest_check_in(agreement)}
    entries = reading.entries_of(agreement)
    unsaid = promises.still_open(agreement, entries, clock.today())
    make = partial(DeliveryForm, terms=agreement.terms_shown, promises=unsaid)
    return page.answer(make, deliver, **said_before(reading.latest_delivery(entries)))


@person_only
@methods
def acceptance(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The counterpart reads the terms beside what was stated, and accepts in one deliberate act."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)

    def accept(said: dict[str, Any]) -> None:
        actions.accept(agreement, by=me, words=said["words"], seen=said["seen"], key=said["key"])
        _confirm(page, _("Accepted. %(name)s hears it from you."))

    page = _page(request, agreement, Step.ACCEPTANCE)
    return page.answer(AcceptanceForm, accept)


@person_only
@methods
def return_(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The counterpart names what is not met yet, and what is needed there."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)

    def give_back(said: dict[str, Any]) -> None:
        needed = said["needed"]
        sent = {"words": said["words"], "seen": said["seen"], "key": said["key"]}
        actions.return_(agreement, by=me, needed=needed, **sent)
        _confirm(page, _("Given back. %(name)s reads what is still needed."))

    page = _page(request, agreement, Step.RETURN)
    return page.answer(partial(ReturnForm, terms=agreement.terms_shown), give_back)


@person_only
@methods
def recall(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The holder takes a delivery back before it is judged."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)

    def take_back(said: dict[str, Any]) -> None:
        actions.recall(agreement, by=me, words=said["words"], seen=said["seen"], key=said["key"])
        _confirm(page, _("Taken back. You can go on, and deliver again when it fits."))

    page = _page(request, agreement, Step.RECALL)
    return page.answer(RecallForm, take_back)


def _page(request: PersonRequest, agreement: Agreement, step: Step) -> StepPage:
    """The page of a step in and after a delivery; what was delivered stands beside the form."""
    page = StepPage(request, request.person, agreement, step, f"agreements/{step}.html")
    page.context = {
        "other": agreement.other_party(request.person).short_name,
        "kept_as": f"{step}-{agreement.pk}",
        "delivery": reading.delivery_waiting(agreement),
    }
    return page


def _confirm(page: StepPage, text: str) -> None:
    """Say what was done, and let the browser drop what it kept."""
    messages.success(page.request, text % {"name": page.context["other"]})
    messages.info(page.request, page.context["kept_as"], extra_tags="draft-done")
