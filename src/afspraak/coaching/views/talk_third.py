"""Somebody else in one conversation: proposed, agreed, answered."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afspraak.agreements.views.step import see_other
from afspraak.coaching.actions import talk_third as actions
from afspraak.coaching.forms.talk import AnswerForm, ThirdForm
from afspraak.coaching.models.talk import AskedIn
from afspraak.coaching.queries import talk as talks
from afspraak.coaching.views.talk_page import TalkPage, was_done, whole_page
from afspraak.core import sight
from afspraak.core.errors import Conflict, NotThere, Refused
from afspraak.core.steps import StepForm
from afspraak.people.access import guests_too, person_only
from afspraak.people.queries import colleagues

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])


@person_only
@methods
def talk_third(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """Propose to have somebody else in it."""
    me, talk = request.person, talks.talk_for(request.person, talk_id)
    if not talk.is_party(me):
        raise NotThere("talk.not_there")
    other = talk.other(me)

    def show(form: StepForm, *, status: int = 200, overtaken: str = "") -> HttpResponse:
        shown = {"talk": talk, "me": me, "other": other, "form": form, "names": colleagues.names(me)}
        template = "coaching/talk_third.html" if talk.is_open else "coaching/talk_not_now.html"
        return render(request, template, shown, status=status if talk.is_open else 409)

    page = TalkPage(request, talk, show, anchor="with")
    page.said = _("Asked. They hear of it once %(name)s agrees.") % {"name": other.short_name}
    if request.method != "POST":
        return show(ThirdForm(seen=talk.revision, me=me))

    def propose(said: dict[str, Any]) -> None:
        actions.propose_third(talk, said["third"], by=me, key=said["key"])

    return page.take(ThirdForm(request.POST, seen=talk.revision, me=me), propose)


@person_only
@require_POST
def talk_third_agreement(request: PersonRequest, talk_id: uuid.UUID, asked_in: uuid.UUID) -> HttpResponse:
    """Agree that they are asked; or rather not, also later on."""
    me, talk = request.person, talks.talk_for(request.person, talk_id)

    def show(form: StepForm, **more: Any) -> HttpResponse:
        return whole_page(request, talk, **more)

    page = TalkPage(request, talk, show, anchor="with")

    def answer(said: dict[str, Any]) -> None:
        if said["answer"] == "yes":
            actions.agree_third(talk, asked_in, by=me, key=said["key"])
        else:
            actions.drop_third(talk, asked_in, by=me, key=said["key"])

    return page.take(AnswerForm(request.POST, seen=talk.revision), answer)


@guests_too
@methods
def talk_third_answer(request: PersonRequest, asked_in: uuid.UUID) -> HttpResponse:
    """I am asked in: yes, or rather not."""
    me = request.person
    if request.method == "POST" and was_done(request):
        return see_other(reverse("today"))  # before it is looked for: a "rather not" left nothing
    asked = AskedIn.objects.visible_to(me).filter(who=me)
    row = sight.find(asked.select_related("talk__person", "talk__coach", "asked_by"), asked_in)

    def shown(form: AnswerForm, *, status: int = 200, overtaken: str = "") -> HttpResponse:
        context = {"row": row, "talk": row.talk, "me": me, "form": form, "overtaken": overtaken}
        return render(request, "coaching/talk_third_answer.html", context, status=status)

    if request.method != "POST":
        if row.said_yes_on:
            return see_other(talks.address_of(row.talk))
        return shown(AnswerForm(seen=0), status=200 if row.talk.is_open else 409)
    form = AnswerForm(request.POST, seen=0)
    if not form.is_valid():
        return shown(form, status=422)
    is_yes = form.cleaned_data["answer"] == "yes"
    try:
        actions.answer_third(row.pk, by=me, is_yes=is_yes, key=form.cleaned_data["key"])
    except (Conflict, Refused) as error:
        return shown(AnswerForm(seen=0), status=409, overtaken=error.message)
    if is_yes:
        messages.success(request, _("You are in this conversation now."))
    else:
        messages.success(request, _("Answered. Nothing of it is kept."))
    return see_other(reverse("today"))
