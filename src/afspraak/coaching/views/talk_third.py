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

from afspraak.coaching.actions import talk_third as actions
from afspraak.coaching.forms.talk import AnswerForm, ThirdForm
from afspraak.coaching.models.talk import AskedIn
from afspraak.coaching.queries import talk as talks
from afspraak.coaching.views.talk_page import talk_page, whole_page
from afspraak.core import sight
from afspraak.core.errors import DomainError, NotThere
from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import Answering, done_before, see_other
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

    def show(form: StepForm, *, status: int, overtaken: str = "") -> HttpResponse:
        shown = {"talk": talk, "me": me, "other": other, "form": form, "names": colleagues.names(me)}
        template = "coaching/talk_third.html" if talk.is_open else "coaching/talk_not_now.html"
        return render(request, template, shown, status=status if talk.is_open else 409)

    said = _("Asked. They hear of it once %(name)s agrees.") % {"name": other.short_name}
    page = talk_page(request, talk, show, anchor="with", said=said)

    def propose(said: dict[str, Any]) -> None:
        actions.propose_third(talk, said["third"], by=me, key=said["key"])

    return page.answer(ThirdForm(page.sent, seen=talk.revision, me=me), propose)


@person_only
@require_POST
def talk_third_agreement(request: PersonRequest, talk_id: uuid.UUID, asked_in: uuid.UUID) -> HttpResponse:
    """Agree that they are asked; or rather not, also later on."""
    me, talk = request.person, talks.talk_for(request.person, talk_id)

    def show(form: StepForm, **more: Any) -> HttpResponse:
        return whole_page(request, talk, **more)

    page = talk_page(request, talk, show, anchor="with")

    def answer(said: dict[str, Any]) -> None:
        if said["answer"] == "yes":
            actions.agree_third(talk, asked_in, by=me, key=said["key"])
        else:
            actions.drop_third(talk, asked_in, by=me, key=said["key"])

    return page.answer(AnswerForm(page.sent, seen=talk.revision), answer)


@guests_too
@methods
def talk_third_answer(request: PersonRequest, asked_in: uuid.UUID) -> HttpResponse:
    """I am asked in: yes, or rather not."""
    me = request.person

    def see(_outcome: object) -> HttpResponse:
        return see_other(reverse("today"))

    if done := done_before(request, me, see):
        return done  # before it is looked for: a "rather not" left nothing
    asked = AskedIn.objects.visible_to(me).filter(who=me)
    row = sight.find(asked.select_related("talk__person", "talk__coach", "asked_by"), asked_in)

    if request.method != "POST" and row.said_yes_on:
        return see_other(talks.address_of(row.talk))

    def show(form: AnswerForm, *, status: int, overtaken: str = "") -> HttpResponse:
        context = {"row": row, "talk": row.talk, "me": me, "form": form, "overtaken": overtaken}
        status = status if form.is_bound or row.talk.is_open else 409
        return render(request, "coaching/talk_third_answer.html", context, status=status)

    def late(_form: AnswerForm, error: DomainError) -> HttpResponse:
        return show(AnswerForm(seen=0), status=409, overtaken=error.message)

    def answer(said: dict[str, Any]) -> None:
        is_yes = said["answer"] == "yes"
        actions.answer_third(row.pk, by=me, is_yes=is_yes, key=said["key"])
        told = _("You are in this conversation now.") if is_yes else _("Answered. Nothing of it is kept.")
        messages.success(request, told)

    page = Answering(request, me, show, see, overtaken=late, refused=late)
    return page.take(AnswerForm(page.sent, seen=0), answer)
