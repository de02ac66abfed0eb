"""Asking for feedback, and taking the question back."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afspraak.agreements.views.step import put_errors
from afspraak.coaching.actions import feedback_asking as actions
from afspraak.coaching.forms.feedback import AskForm
from afspraak.coaching.queries import feedback as found
from afspraak.coaching.queries.feedback_titles import to_ask_about
from afspraak.coaching.views.feedback_step import done_before, overtaken, see_mine
from afspraak.core.errors import Conflict, Invalid
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
    if request.method == "POST" and (done := done_before(request, me)):
        return done
    agreements = to_ask_about(me)
    if request.method != "POST":
        about = request.GET.get("agreement", "")
        return _asking(request, AskForm(seen=0, me=me, agreements=agreements, initial={"about": about}))
    form = AskForm(request.POST, seen=0, me=me, agreements=agreements)
    if not form.is_valid():
        return _asking(request, form, status=422)
    try:
        actions.ask(form.question(), by=me, key=form.cleaned_data["key"])
    except Invalid as error:
        put_errors(form, error)
        return _asking(request, form, status=422)
    except Conflict as error:
        if done := done_before(request, me):
            return done
        overtaken(form, error)
        return _asking(request, form, status=409)
    messages.success(request, _("Asked. Whoever answers, you read it here and on Today."))
    messages.info(request, KEPT_AS, extra_tags="draft-done")
    return see_mine(me)


def _asking(request: PersonRequest, form: AskForm, status: int = 200) -> HttpResponse:
    shown = {
        "me": request.person,
        "form": form,
        "names": colleagues.names(request.person),
        "kept_as": KEPT_AS,
    }
    return render(request, "coaching/feedback_ask.html", shown, status=status)


@person_only
@require_POST
def feedback_withdrawal(request: PersonRequest, request_id: uuid.UUID) -> HttpResponse:
    """Take a question of one's own back: it waits for nobody any more."""
    me = request.person
    actions.withdraw(found.request_for(me, request_id), by=me)
    messages.success(request, _("Taken back. It is not asked of anybody any more."))
    return see_mine(me)
