"""Being away: one's own days, and standing in for somebody else."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afspraak.core import clock, steps
from afspraak.core.errors import Conflict, Invalid, Refused
from afspraak.core.steps import StepForm
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
    if request.method != "POST":
        return _page(request, AwayForm(for_person=me, seen=0))
    form = AwayForm(request.POST, for_person=me, seen=0)

    def announce(said: dict[str, Any]) -> None:
        actions.announce_away(
            me, by=me, first=said["first"], last=said["last"], stand_in=said["stand_in"], key=said["key"]
        )
        messages.success(request, _told(said))

    return _take(request, form, announce) or _page(request, form, status=_status(form))


@person_only
@methods
def change(request: PersonRequest, away_id: uuid.UUID) -> HttpResponse:
    """Other days, or somebody else who stands in."""
    me = request.person
    days = queries.own_away(me, away_id, clock.today())
    if request.method != "POST":
        return _change_page(request, days, AwayForm(for_person=me, initial=_said(days), seen=days.revision))
    form = AwayForm(request.POST, for_person=me, initial=_said(days), seen=days.revision)

    def put(said: dict[str, Any]) -> None:
        actions.change_away(
            days, by=me, first=said["first"], last=said["last"], stand_in=said["stand_in"],
            seen=said["seen"], key=said["key"],
        )  # fmt: skip
        messages.success(request, _told(said))

    return _take(request, form, put) or _change_page(request, days, form, status=_status(form))


@person_only
@require_POST
def end(request: PersonRequest, away_id: uuid.UUID) -> HttpResponse:
    """Here again, or here after all."""
    if done := _done_before(request):
        return done
    days = queries.own_away(request.person, away_id, clock.today())
    form = AwayEndForm(request.POST, seen=days.revision)

    def stop(said: dict[str, Any]) -> None:
        actions.end_away(days, by=request.person, key=said["key"])
        messages.success(request, _("You are here again. Those days are forgotten."))

    if (answered := _take(request, form, stop)) is not None:
        return answered
    fresh = AwayForm(for_person=request.person, seen=0)
    return _page(request, fresh, status=_status(form), refused=form)


@person_only
@methods
def standing_in(request: PersonRequest, away_id: uuid.UUID) -> HttpResponse:
    """Say yes or no to standing in, or take back a yes."""
    if request.method == "POST" and (done := _done_before(request)):
        return done
    days = queries.stands_in_at(request.person, away_id, clock.today())
    shown = {"away": days, "name": days.person.short_name}
    if request.method != "POST":
        return render(
            request, "people/standing_in.html", shown | {"form": StandingInForm(seen=days.revision)}
        )
    form = StandingInForm(request.POST, seen=days.revision)

    def answer(said: dict[str, Any]) -> None:
        agrees = said["agrees"]
        actions.answer_standing_in(days, by=request.person, agrees=agrees, seen=said["seen"], key=said["key"])
        text = _("You stand in for %(name)s.") if agrees else _("You do not stand in for %(name)s.")
        messages.success(request, text % {"name": days.person.short_name})

    answered = _take(request, form, answer)
    return answered or render(
        request, "people/standing_in.html", shown | {"form": form}, status=_status(form)
    )


def _take(
    request: PersonRequest, form: StepForm, act: Callable[[dict[str, Any]], None]
) -> HttpResponse | None:
    """Let `act` do what the form says: 303. None where it cannot be: then the form says why."""
    if done := _done_before(request):
        return done
    if not form.is_valid():
        return None
    try:
        act(form.cleaned_data)
    except Invalid as error:
        for name, text in error.field_messages().items():
            form.add_error(name if name in form.fields else None, text)
        if not error.fields:
            form.add_error(None, error.message)
        return None
    except (Conflict, Refused) as error:
        if done := _done_before(request):
            return done  # it was this very submission, sent twice at once
        form.show_again(form.initial.get("seen"))
        form.add_error(None, error.message)
        form.conflict = True  # type: ignore[attr-defined]
        return None
    return _see_away()


def _done_before(request: PersonRequest) -> HttpResponse | None:
    return _see_away() if steps.outcome_sent(request.POST, request.person) else None


def _see_away() -> HttpResponse:
    """303: look there with GET (RFC 9110, 15.4.4)."""
    answer = HttpResponseRedirect(reverse("people:away"))
    answer.status_code = 303
    return answer


def _status(form: StepForm) -> int:
    return 409 if getattr(form, "conflict", False) else 422


def _page(request: PersonRequest, form: AwayForm, *, status: int = 200, **more: Any) -> HttpResponse:
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


def _change_page(request: PersonRequest, days: Away, form: AwayForm, *, status: int = 200) -> HttpResponse:
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
