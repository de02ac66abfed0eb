"""Asking for feedback, and taking the question back."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afspraak.coaching.actions import feedback_asking as actions
from afspraak.coaching.forms.feedback import AskForm
from afspraak.coaching.queries import feedback as found
from afspraak.coaching.queries.feedback_titles import to_ask_about
from afspraak.coaching.views.feedback_step import see_mine
from afspraak.core.steps.answering import Answering
from afspraak.people.access import person_only
from afspraak.people.queries import colleagues

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])
KEPT_AS = "feedback-ask"


@person_only
@methods
def feedback_ask(request: PersonRequest) -> HttpResponse:
    """Ask up to five people; `?agreement=` when it is begun from the page of one."""
    me = request.person
    begun_from = {"about": request.GET.get("agreement", "")}

    def show(form: AskForm, *, status: int) -> HttpResponse:
        shown = {"me": me, "form": form, "names": colleagues.names(me), "kept_as": KEPT_AS}
        return render(request, "coaching/feedback_ask.html", shown, status=status)

    def ask(said: dict[str, Any]) -> None:
        actions.ask(form.question(), by=me, key=said["key"])

    page = Answering(request, me, show, lambda _outcome: see_mine(me), kept_as=KEPT_AS)
    page.said = _("Asked. Whoever answers, you read it here and on Today.")
    form = AskForm(page.sent, seen=0, me=me, agreements=to_ask_about(me), initial=begun_from)
    return page.answer(form, ask)


@person_only
@require_POST
def feedback_withdrawal(request: PersonRequest, request_id: uuid.UUID) -> HttpResponse:
    """Take a question of one's own back: it waits for nobody any more."""
    me = request.person
    actions.withdraw(found.request_for(me, request_id), by=me)
    messages.success(request, _("Taken back. It is not asked of anybody any more."))
    return see_mine(me)
