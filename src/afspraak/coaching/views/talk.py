"""A coaching conversation: planned, looked at, moved, agreed, called off, closed; and all of one's own."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afspraak.agreements.queries.away import away_now
from afspraak.agreements.views.step import put_errors, see_other
from afspraak.coaching.actions import talk as actions
from afspraak.coaching.forms.talk import ClosingForm, MomentForm
from afspraak.coaching.models.talk import CoachingConversation
from afspraak.coaching.queries import talk as talks
from afspraak.coaching.queries.talk_away import away_at, away_then
from afspraak.coaching.views.talk_page import TalkPage, whole_page
from afspraak.core import sight
from afspraak.core.errors import Conflict, Invalid, NotThere, Refused
from afspraak.core.steps import StepForm
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
    shown = {"me": me, "other": other, "partner": partner, **away}
    if request.method != "POST":
        form = MomentForm(seen=0, initial={"on": partner.suggested_on})
        return render(request, "coaching/talk_plan.html", shown | {"form": form})
    form = MomentForm(request.POST, seen=0)
    if form.is_valid():
        try:
            talk = actions.plan(other, form.moment(), by=me, key=form.cleaned_data["key"])
        except Invalid as error:
            put_errors(form, error)
        except Conflict as error:
            form.show_again(0)
            return render(
                request,
                "coaching/talk_plan.html",
                shown | {"form": form, "overtaken": error.message},
                status=409,
            )
        except Refused as error:
            raise NotThere from error  # meanwhile neither coaches the other
        else:
            messages.success(request, _("Asked. %(name)s says whether it fits.") % {"name": other.short_name})
            return see_other(talks.address_of(talk))
    return render(request, "coaching/talk_plan.html", shown | {"form": form}, status=422)


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

    page = TalkPage(
        request, talk, show, said=_("Agreed. %(name)s hears it.") % {"name": talk.other(me).short_name}
    )
    form = StepForm(request.POST, seen=talk.revision)
    return page.take(form, lambda said: actions.agree(talk, by=me, seen=said["seen"], key=said["key"]))


@person_only
@methods
def talk_move(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """Propose another moment or place."""
    me, talk = request.person, _own(request.person, talk_id)
    away = {"away_now": away_now(talk.other(me), me), "away_then": away_at(talk, me)}
    page = _page(request, talk, "coaching/talk_move.html", **away)
    page.said = _("Asked. %(name)s says whether it fits.") % {"name": talk.other(me).short_name}
    if request.method != "POST":
        local = talk.starts_at and talk.starts_at.astimezone(timezone.get_current_timezone())
        now = {"on": local.date() if local else talk.on, "time": local and local.time(), "place": talk.place}
        return page.show(MomentForm(seen=talk.revision, initial=now), status=_status(talk))
    form = MomentForm(request.POST, seen=talk.revision)

    def move(said: dict[str, Any]) -> None:
        actions.move(talk, form.moment(), by=me, seen=said["seen"], key=said["key"])

    return page.take(form, move)


@person_only
@methods
def talk_cancellation(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """It does not take place: the page says what that means, and asks for one deliberate act."""
    me, talk = request.person, _own(request.person, talk_id)
    page = _page(request, talk, "coaching/talk_cancellation.html")
    page.said = _("Called off. %(name)s hears it.") % {"name": talk.other(me).short_name}
    if request.method != "POST":
        return page.show(StepForm(seen=talk.revision), status=_status(talk))
    form = StepForm(request.POST, seen=talk.revision)
    return page.take(form, lambda said: actions.call_off(talk, by=me, seen=said["seen"], key=said["key"]))


@person_only
@methods
def talk_closing(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """Close it: say what was spoken of; the rest goes along."""
    me, talk = request.person, _own(request.person, talk_id)
    seen = talks.whole(me, talk)
    points = [(point.item.number, point.words) for point in seen.points]
    page = _page(request, talk, "coaching/talk_closing.html", seen=seen)
    page.said = _("Closed. What you two wrote and agreed to do stands here.")
    if request.method != "POST":
        reached = [str(point.item.number) for point in seen.points if point.item.is_reached]
        form = ClosingForm(points=points, seen=talk.revision, initial={"reached": reached})
        return page.show(form, status=_status(talk))
    form = ClosingForm(request.POST, points=points, seen=talk.revision)

    def close(said: dict[str, Any]) -> None:
        actions.close(talk, by=me, reached=said["reached"], seen=said["seen"], key=said["key"])

    return page.take(form, close)


def _own(me: Person, talk_id: uuid.UUID) -> CoachingConversation:
    """One of my own conversations: who was asked in only reads and writes. Raises NotThere."""
    found = talks.talk_for(me, talk_id)
    if not found.is_party(me):
        raise NotThere
    return found


def _status(talk: CoachingConversation) -> int:
    return 200 if talk.is_open else 409


def _page(request: PersonRequest, talk: CoachingConversation, template: str, **more: Any) -> TalkPage:
    def show(form: StepForm, *, status: int = 200, overtaken: str = "") -> HttpResponse:
        now = page.talk
        shown = {"talk": now, "me": request.person, "other": now.other(request.person)} | more
        if not now.is_open:
            return render(request, "coaching/talk_not_now.html", shown, status=409)
        return render(request, template, shown | {"form": form, "overtaken": overtaken}, status=status)

    page = TalkPage(request, talk, show)
    return page
