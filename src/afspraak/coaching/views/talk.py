"""A coaching conversation: planned, looked at, moved, agreed, called off, closed; and all of one's own."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afspraak.agreements.queries.away import away_now
from afspraak.coaching.actions import talk as actions
from afspraak.coaching.forms.talk import ClosingForm, MomentForm
from afspraak.coaching.models.talk import CoachingConversation
from afspraak.coaching.queries import talk as talks
from afspraak.coaching.queries.talk_away import away_at, away_then
from afspraak.coaching.views.talk_page import talk_page, whole_page
from afspraak.core import sight
from afspraak.core.errors import NotThere, Refused
from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import Answering, see_other
from afspraak.people.access import guests_too, person_only
from afspraak.people.models import Person

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])


@person_only
@require_safe
def talk_list(request: PersonRequest) -> HttpResponse:
    """With whom I speak, what comes, what I said to do, and what was."""
    found = talks.mine(request.person, request.GET.get("after"))
    return render(request, "coaching/talk_list.html", {"mine": found, "me": request.person})


@person_only
@methods
def talk_plan(request: PersonRequest, person_id: uuid.UUID) -> HttpResponse:
    """Plan one with my coach, or with somebody I coach."""
    me = request.person
    other = sight.find(Person.objects.visible_to(me).present(), person_id)
    partner = talks.partner(me, other)
    if partner is None:
        raise NotThere
    away = {"away_now": away_now(other, me), "away_then": away_then(other, partner.suggested_on)}

    def show(form: MomentForm, *, status: int) -> HttpResponse:
        shown = {"me": me, "other": other, "partner": partner, **away, "form": form}
        return render(request, "coaching/talk_plan.html", shown, status=status)

    def see(talk_id: object) -> HttpResponse:
        return see_other(reverse("coaching:talk", args=[talk_id]))

    def not_ours(_form: MomentForm, error: Refused) -> HttpResponse:
        raise NotThere from error  # meanwhile neither coaches the other

    def plan(said: dict[str, Any]) -> object:
        return actions.plan(other, form.moment(), by=me, key=said["key"]).pk

    page = Answering(request, me, show, see, refused=not_ours)
    page.said = _("Asked. %(name)s says whether it fits.") % {"name": other.short_name}
    form = MomentForm(page.sent, seen=0, initial={"on": partner.suggested_on})
    return page.answer(form, plan)


@guests_too
@require_safe
def talk(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """The conversation: agenda before, notes and follow-ups during, what came of it after."""
    return whole_page(request, talks.talk_for(request.person, talk_id))


@person_only
@require_POST
def talk_agreement(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """The moment fits."""
    me, talk = request.person, _own(request.person, talk_id)

    def show(form: StepForm, **more: Any) -> HttpResponse:
        return whole_page(request, talk, **more)

    said = _("Agreed. %(name)s hears it.") % {"name": talk.other(me).short_name}
    page = talk_page(request, talk, show, said=said)
    form = StepForm(page.sent, seen=talk.revision)
    return page.answer(form, lambda said: actions.agree(talk, by=me, seen=said["seen"], key=said["key"]))


@person_only
@methods
def talk_move(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """Propose another moment or place."""
    me, talk = request.person, _own(request.person, talk_id)
    away = {"away_now": away_now(talk.other(me), me), "away_then": away_at(talk, me)}
    page = _page(request, talk, "coaching/talk_move.html", **away)
    page.said = _("Asked. %(name)s says whether it fits.") % {"name": talk.other(me).short_name}
    local = talk.starts_at and talk.starts_at.astimezone(timezone.get_current_timezone())
    now = {"on": local.date() if local else talk.on, "time": local and local.time(), "place": talk.place}
    form = MomentForm(page.sent, seen=talk.revision, initial=now)

    def move(said: dict[str, Any]) -> None:
        actions.move(talk, form.moment(), by=me, seen=said["seen"], key=said["key"])

    return page.answer(form, move)


@person_only
@methods
def talk_cancellation(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """It does not take place: the page says what that means, and asks for one deliberate act."""
    me, talk = request.person, _own(request.person, talk_id)
    page = _page(request, talk, "coaching/talk_cancellation.html")
    other = talk.other(me)
    hears = _("Called off. %(name)s hears it.") % {"name": other.short_name}
    page.said = hears if other.is_active else _("Called off.")
    form = StepForm(page.sent, seen=talk.revision)
    return page.answer(form, lambda said: actions.call_off(talk, by=me, seen=said["seen"], key=said["key"]))


@person_only
@methods
def talk_closing(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """Close it: say what was spoken of; the rest goes along."""
    me, talk = request.person, _own(request.person, talk_id)
    seen = talks.whole(me, talk)
    points = [(point.item.number, point.words) for point in seen.points]
    page = _page(request, talk, "coaching/talk_closing.html", seen=seen)
    page.said = _("Closed. What you two wrote and agreed to do stands here.")
    reached = [str(point.item.number) for point in seen.points if point.item.is_reached]
    form = ClosingForm(page.sent, points=points, seen=talk.revision, initial={"reached": reached})

    def close(said: dict[str, Any]) -> None:
        actions.close(talk, by=me, reached=said["reached"], seen=said["seen"], key=said["key"])

    return page.answer(form, close)


def _own(me: Person, talk_id: uuid.UUID) -> CoachingConversation:
    """One of my own conversations: who was asked in only reads and writes. Raises NotThere."""
    found = talks.talk_for(me, talk_id)
    if not found.is_party(me):
        raise NotThere
    return found


def _page(request: PersonRequest, talk: CoachingConversation, template: str, **more: Any) -> Answering:
    me = request.person

    def show(form: StepForm, *, status: int, overtaken: str = "") -> HttpResponse:
        now = talks.talk_for(me, talk.pk) if overtaken else talk
        shown = {"talk": now, "me": me, "other": now.other(me)} | more
        if not now.is_open:
            return render(request, "coaching/talk_not_now.html", shown, status=409)
        return render(request, template, shown | {"form": form, "overtaken": overtaken}, status=status)

    return talk_page(request, talk, show)
