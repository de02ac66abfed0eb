"""What came of the support that was promised: kept, received, or not yet."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afspraak.agreements import actions
from afspraak.agreements.forms.conversation import SupportKeptForm, SupportReceivedForm
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import pages, promises, reading
from afspraak.agreements.queries.promises import Promise
from afspraak.agreements.states import Step, SupportKind
from afspraak.agreements.views.step import StepPage
from afspraak.core import clock
from afspraak.core.errors import NotThere
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])


@person_only
@methods
def support_kept(request: PersonRequest, agreement_id: uuid.UUID, lineage: uuid.UUID) -> HttpResponse:
    """The counterpart says that a promise was kept."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)

    def keep(said: dict[str, Any]) -> None:
        actions.keep_support(agreement, lineage, by=me, words=said["words"], key=said["key"])
        _confirm(page, _("It stands with the promise now. %(name)s reads it.") % {"name": other})

    other = agreement.other_party(me).short_name
    page = _page(request, agreement, Step.SUPPORT_KEPT, lineage)
    return page.answer(SupportKeptForm, keep)


@person_only
@methods
def support_received(request: PersonRequest, agreement_id: uuid.UUID, lineage: uuid.UUID) -> HttpResponse:
    """The holder says whether the support came."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)

    def receive(said: dict[str, Any]) -> None:
        received = said["received"] == "yes"
        sent = {"words": said["words"], "key": said["key"]}
        actions.receive_support(agreement, lineage, received=received, by=me, **sent)
        _confirm(page, _("It stands with the promise now. %(name)s reads it.") % {"name": other})

    other = agreement.other_party(me).short_name
    page = _page(request, agreement, Step.SUPPORT_RECEIVED, lineage)
    return page.answer(SupportReceivedForm, receive)


def _page(request: PersonRequest, agreement: Agreement, step: Step, lineage: uuid.UUID) -> StepPage:
    """The page of a statement about one promise, which stands above the form. Raises NotThere."""
    page = StepPage(request, request.person, agreement, step, f"agreements/{step}.html", anchor="article-4")
    page.context = {
        "other": agreement.other_party(request.person).short_name,
        "promise": _promise(agreement, lineage),
        "kept_as": f"{step}-{lineage}",
    }
    return page


def _confirm(page: StepPage, text: str) -> None:
    """Say what was done, and let the browser drop what it kept."""
    messages.success(page.request, text)
    messages.info(page.request, page.context["kept_as"], extra_tags="draft-done")


def _promise(agreement: Agreement, lineage: uuid.UUID) -> Promise:
    found = promises.promises(agreement, reading.entries_of(agreement), clock.today())
    for promise in found:
        if promise.support.lineage == lineage and promise.support.kind == SupportKind.ONCE:
            return promise
    raise NotThere("agreement.not_there")
