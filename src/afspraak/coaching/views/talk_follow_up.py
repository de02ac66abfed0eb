"""What the two will do after a conversation: written down, done, moved."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afspraak.coaching.actions import talk_follow_up as actions
from afspraak.coaching.forms.talk import FollowUpForm, FollowUpMoveForm, MarkForm
from afspraak.coaching.queries import talk as talks
from afspraak.coaching.views.talk_page import owners, talk_page, whole_page
from afspraak.core.errors import NotThere
from afspraak.core.steps import StepForm
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
@require_POST
def talk_follow_up(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """Write down who will do what, and by when."""
    talk = talks.talk_for(request.person, talk_id)

    def show(form: StepForm, **more: Any) -> HttpResponse:
        return whole_page(request, talk, follow_up_form=form, **more)

    page = talk_page(request, talk, show, anchor="follow-ups", kept_as=f"talk-follow-up-{talk.pk}")
    form = FollowUpForm(page.sent, seen=talk.revision, owners=owners(talk))

    def add(said: dict[str, Any]) -> None:
        owner = next(one for one in (talk.person, talk.coach) if str(one.pk) == said["owner"])
        what = {"text": said["text"], "owner": owner, "due_on": said["due_on"]}
        actions.add_follow_up(talk, by=request.person, **what, key=said["key"])

    return page.answer(form, add)


@person_only
@require_POST
def talk_follow_up_done(request: PersonRequest, talk_id: uuid.UUID, number: int) -> HttpResponse:
    """It is done, or not after all."""
    talk = talks.talk_for(request.person, talk_id)

    def show(form: StepForm, **more: Any) -> HttpResponse:
        return whole_page(request, talk, **more)

    page = talk_page(request, talk, show, anchor="follow-ups")

    def finish(said: dict[str, Any]) -> None:
        is_done = said["do"] == "yes"
        actions.finish_follow_up(talk, number, by=request.person, is_done=is_done, key=said["key"])

    return page.answer(MarkForm(page.sent, seen=talk.revision), finish)


@person_only
@require_http_methods(["GET", "HEAD", "POST"])
def talk_follow_up_move(request: PersonRequest, talk_id: uuid.UUID, number: int) -> HttpResponse:
    """Another date for what I said to do."""
    me, talk = request.person, talks.talk_for(request.person, talk_id)
    follow_up = talk.follow_ups.filter(number=number, owner=me).first()
    if follow_up is None:
        raise NotThere("talk.not_there")

    def show(form: StepForm, *, status: int, **more: Any) -> HttpResponse:
        shown = {"talk": talk, "me": me, "other": talk.other(me), "follow_up": follow_up, "form": form}
        return render(request, "coaching/talk_follow_up_move.html", shown, status=status)

    said = _("Moved. %(name)s sees the new date.") % {"name": talk.other(me).short_name}
    page = talk_page(request, talk, show, anchor="follow-ups", said=said)
    form = FollowUpMoveForm(page.sent, seen=talk.revision, initial={"due_on": follow_up.due_on})

    def move(said: dict[str, Any]) -> None:
        actions.move_follow_up(talk, number, by=me, due_on=said["due_on"], key=said["key"])

    return page.answer(form, move)
