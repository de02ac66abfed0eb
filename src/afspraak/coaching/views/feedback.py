"""Feedback: all of one's own, and one of it: who reads along, and taking it away."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afspraak.coaching.actions import feedback as actions
from afspraak.coaching.forms.feedback import ReaderForm
from afspraak.coaching.queries import appreciation as appreciations
from afspraak.coaching.queries import feedback as found
from afspraak.coaching.rules.feedback import may_remove, may_share
from afspraak.coaching.views.feedback_step import leading, see_feedback, see_mine, take_away
from afspraak.core.errors import NotThere
from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import Answering, done_before
from afspraak.people.access import guests_too, person_only
from afspraak.people.queries import colleagues

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])
PAGE = "coaching:feedback"


@person_only
@require_safe
def feedback_list(request: PersonRequest) -> HttpResponse:
    """What is asked of me and by me, what I received; `show` is given, shared or appreciation."""
    me, show, after = request.person, request.GET.get("show", ""), request.GET.get("after")
    shown: dict[str, object] = {"me": me, "show": show, "is_first": not after}
    match show:
        case "given":
            shown |= {"page": found.given(me, after), "drafts": [] if after else found.drafts(me)}
        case "shared":
            shown |= {"page": found.shared(me, after)}
        case "appreciation":
            shown |= {"page": appreciations.received(me, after)}
        case "appreciated":
            shown |= {"page": appreciations.given(me, after)}
        case _:
            shown |= {"show": "", "page": found.received(me, after)}
            if not after:
                shown |= {"asked": found.asked_of(me), "requests": found.requests_of(me)}
    return render(request, "coaching/feedback_list.html", shown)


@guests_too
@require_safe
def feedback(request: PersonRequest, feedback_id: uuid.UUID) -> HttpResponse:
    """One: what was seen, what it did, what is wished; for the receiver who else reads it."""
    me = request.person
    seen = found.seen_by(me, found.feedback_for(me, feedback_id))
    return render(request, "coaching/feedback.html", {"me": me, "seen": seen, "feedback": seen.feedback})


@person_only
@methods
def feedback_sharing(request: PersonRequest, feedback_id: uuid.UUID) -> HttpResponse:
    """Let a colleague read along: for the receiver alone; for others this page does not exist."""
    me, see = request.person, leading(request.person, PAGE)
    if done := done_before(request, me, see):
        return done
    one = found.feedback_for(me, feedback_id)
    if not may_share(one, me):
        raise NotThere("feedback.not_there")

    def show(form: ReaderForm, *, status: int) -> HttpResponse:
        seen = found.seen_by(me, found.feedback_for(me, one.pk))
        shown = {"me": me, "seen": seen, "feedback": seen.feedback, "form": form}
        shown |= {"names": colleagues.names(me)}
        return render(request, "coaching/feedback_sharing.html", shown, status=status)

    def share(said: dict[str, Any]) -> uuid.UUID:
        reader = said["person"]
        actions.share(one, reader, by=me, key=said["key"])
        text = _("%(name)s can read it now. You can take that back at any time.")
        messages.success(request, text % {"name": reader.full_name})
        return one.pk

    page = Answering(request, me, show, see)
    coach = me.coach.full_name if "coach" in request.GET and me.coach else ""
    return page.take(ReaderForm(page.sent, seen=0, me=me, initial={"reader": coach}), share)


@person_only
@require_POST
def feedback_reader_removal(
    request: PersonRequest, feedback_id: uuid.UUID, person_id: uuid.UUID
) -> HttpResponse:
    """One reads along no longer: said by the receiver, or by the reader of themselves."""
    me = request.person
    one = found.feedback_for(me, feedback_id)
    actions.share_no_longer(one, person_id, by=me)
    messages.success(request, _("Done. It is not open to them any more."))
    return see_feedback(one.pk) if may_share(one, me) else see_mine(me)


@guests_too
@methods
def feedback_removal(request: PersonRequest, feedback_id: uuid.UUID) -> HttpResponse:
    """The receiver deletes it, the writer takes it back: the words once more, and one deliberate act."""
    me = request.person
    if done := done_before(request, me, leading(me, PAGE)):
        return done  # before it is looked for: it is gone by then
    one = found.feedback_for(me, feedback_id)
    if not may_remove(one, me):
        raise NotThere("feedback.not_there")

    def show(form: StepForm, *, status: int) -> HttpResponse:
        shown = {"me": me, "seen": found.seen_by(me, one), "feedback": one, "form": form}
        return render(request, "coaching/feedback_removal.html", shown, status=status)

    return take_away(request, show, lambda key: actions.remove(one, by=me, key=key))
