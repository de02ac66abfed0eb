"""Being away: one's own days, and standing in for somebody else."""

from __future__ import annotations

import uuid
from functools import partial
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afspraak.core import clock
from afspraak.core.steps.answering import Answering, done_before, see_other
from afspraak.people import actions
from afspraak.people.access import person_only
from afspraak.people.forms.away import AwayEndForm, AwayForm, StandingInForm
from afspraak.people.models import Away
from afspraak.people.queries import away as queries
from afspraak.people.queries import colleagues

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])


@person_only
@methods
def away(request: PersonRequest) -> HttpResponse:
    """When I am away, for whom I stand in, and room for new days."""
    me = request.person
    page = Answering(request, me, partial(_page, request), _see_away)
    form = AwayForm(page.sent, for_person=me, seen=0)

    def announce(said: dict[str, Any]) -> None:
        actions.announce_away(
            me, by=me, first=said["first"], last=said["last"], stand_in=said["stand_in"], key=said["key"]
        )
        messages.success(request, _told(said))

    return page.answer(form, announce)


@person_only
@methods
def change(request: PersonRequest, away_id: uuid.UUID) -> HttpResponse:
    """Other days, or somebody else who stands in."""
    me = request.person
    days = queries.own_away(me, away_id, clock.today())
    page = Answering(request, me, partial(_change_page, request, days), _see_away)
    form = AwayForm(page.sent, for_person=me, initial=_said(days), seen=days.revision)

    def put(said: dict[str, Any]) -> None:
        actions.change_away(
            days, by=me, first=said["first"], last=said["last"], stand_in=said["stand_in"],
            seen=said["seen"], key=said["key"],
        )  # fmt: skip
        messages.success(request, _told(said))

    return page.answer(form, put)


@person_only
@require_POST
def end(request: PersonRequest, away_id: uuid.UUID) -> HttpResponse:
    """Here again, or here after all."""
    me = request.person
    if done := done_before(request, me, _see_away):
        return done  # before the days are looked for: they may be forgotten by then
    days = queries.own_away(me, away_id, clock.today())

    def show(form: AwayEndForm, *, status: int) -> HttpResponse:
        return _page(request, AwayForm(for_person=me, seen=0), status=status, refused=form)

    def stop(said: dict[str, Any]) -> None:
        actions.end_away(days, by=me, key=said["key"])

    page = Answering(request, me, show, _see_away, said=_("You are here again. Those days are forgotten."))
    return page.take(AwayEndForm(page.sent, seen=days.revision), stop)


@person_only
@methods
def standing_in(request: PersonRequest, away_id: uuid.UUID) -> HttpResponse:
    """Say yes or no to standing in, or take back a yes."""
    me = request.person
    if done := done_before(request, me, _see_away):
        return done
    days = queries.stands_in_at(me, away_id, clock.today())

    def show(form: StandingInForm, *, status: int) -> HttpResponse:
        shown = {"away": days, "name": days.person.short_name, "form": form}
        return render(request, "people/standing_in.html", shown, status=status)

    def answer(said: dict[str, Any]) -> None:
        agrees = said["agrees"]
        actions.answer_standing_in(days, by=me, agrees=agrees, seen=said["seen"], key=said["key"])
        text = _("You stand in for %(name)s.") if agrees else _("You do not stand in for %(name)s.")
        messages.success(request, text % {"name": days.person.short_name})

    page = Answering(request, me, show, _see_away)
    return page.take(StandingInForm(page.sent, seen=days.revision), answer)


def _see_away(_outcome: object) -> HttpResponse:
    return see_other(reverse("people:away"))


def _page(request: PersonRequest, form: AwayForm, *, status: int, **more: Any) -> HttpResponse:
    me, today = request.person, clock.today()
    mine = queries.own_days_away(me, today)
    shown = {
        "form": form,
        "today": today,
        "away": [(days, days.has_begun(today), AwayEndForm(seen=days.revision)) for days in mine],
        "asked": queries.asked_to_stand_in(me, today),
        "colleagues": colleagues.names(me),
    }
    return render(request, "people/away.html", shown | more, status=status)


def _change_page(request: PersonRequest, days: Away, form: AwayForm, *, status: int) -> HttpResponse:
    shown = {"form": form, "away": days, "colleagues": colleagues.names(request.person)}
    return render(request, "people/away_change.html", shown, status=status)


def _said(days: Away) -> dict[str, Any]:
    """The days as they are now, and who stands in or was asked to."""
    stand_in = None if days.was_declined else days.stand_in
    return {
        "first": days.first,
        "last": days.last,
        "stand_in": colleagues.typed_name(days.person, stand_in) if stand_in else "",
    }


def _told(said: dict[str, Any]) -> str:
    if said["stand_in"] is None:
        return _("Noted. Who is about to ask you something reads it.")
    return _("Noted. We ask %(name)s to stand in.") % {"name": said["stand_in"].short_name}
