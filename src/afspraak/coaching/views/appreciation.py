"""Appreciation: giving it, reading one, liking that others read it, and taking it away."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afspraak.coaching.actions import appreciation as actions
from afspraak.coaching.forms.appreciation import AppreciationForm
from afspraak.coaching.queries import appreciation as found
from afspraak.coaching.rules.appreciation import is_of_the_two, waits_for_consent
from afspraak.coaching.views.feedback_step import leading, take_away
from afspraak.core import sight
from afspraak.core.errors import NotThere
from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import Answering, done_before, see_other
from afspraak.people.access import person_only
from afspraak.people.queries import colleagues

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])
PAGE = "coaching:appreciation"


@person_only
@methods
def appreciation_to(request: PersonRequest, person_id: uuid.UUID) -> HttpResponse:
    """Write to a colleague what one appreciates."""
    me, see = request.person, leading(request.person, PAGE)
    if done := done_before(request, me, see):
        return done
    receiver = sight.find(colleagues.others_here(me), person_id)
    kept_as = f"appreciation-{receiver.pk}"

    def show(form: AppreciationForm, *, status: int) -> HttpResponse:
        shown = {"me": me, "receiver": receiver, "form": form, "kept_as": kept_as}
        return render(request, "coaching/appreciation_give.html", shown, status=status)

    def give(said: dict[str, Any]) -> uuid.UUID:
        text, key = said["text"], said["key"]
        given = actions.appreciate(receiver, text, by=me, audience=form.audience, team=form.team, key=key)
        return given.pk

    told = _("Given. %(name)s reads it.") % {"name": receiver.short_name}
    page = Answering(request, me, show, see, said=told, kept_as=kept_as)
    form = AppreciationForm(page.sent, seen=0, receiver=receiver, teams=actions.teams_for(me, receiver))
    return page.take(form, give)


@person_only
@require_safe
def appreciation(request: PersonRequest, appreciation_id: uuid.UUID) -> HttpResponse:
    """One: for the two with what they can do, for others only the words."""
    me = request.person
    one = found.appreciation_for(me, appreciation_id)
    shown = {
        "me": me,
        "appreciation": one,
        "is_mine": is_of_the_two(one, me),
        "asks_me": one.receiver_id == me.pk and waits_for_consent(one),
    }
    return render(request, "coaching/appreciation.html", shown)


@person_only
@require_POST
def appreciation_wish(request: PersonRequest, appreciation_id: uuid.UUID) -> HttpResponse:
    """The receiver likes it too that others read it, or would rather not."""
    me = request.person
    one = found.appreciation_for(me, appreciation_id)
    if one.receiver_id != me.pk:
        raise NotThere("appreciation.not_there")
    said = request.POST.get("answer")
    if waits_for_consent(one) and said in ("yes", "no"):
        is_yes = said == "yes"
        actions.answer_wish(one, by=me, is_yes=is_yes)
        messages.success(
            request, _("Others can read it now.") if is_yes else _("It stays between the two of you.")
        )
    return _see(one.pk)


@person_only
@require_POST
def appreciation_narrowing(request: PersonRequest, appreciation_id: uuid.UUID) -> HttpResponse:
    """Either of the two: from now on only they read it."""
    one = found.appreciation_for(request.person, appreciation_id)
    actions.keep_between_us(one, by=request.person)
    messages.success(request, _("From now on only the two of you read it."))
    return _see(one.pk)


@person_only
@methods
def appreciation_removal(request: PersonRequest, appreciation_id: uuid.UUID) -> HttpResponse:
    """Either of the two takes it away for good: the words once more, and one deliberate act."""
    me = request.person
    if done := done_before(request, me, leading(me, PAGE)):
        return done  # before it is looked for: it is gone by then
    one = found.appreciation_for(me, appreciation_id)
    if not is_of_the_two(one, me):
        raise NotThere("appreciation.not_there")

    def show(form: StepForm, *, status: int) -> HttpResponse:
        shown = {"me": me, "appreciation": one, "form": form}
        return render(request, "coaching/appreciation_removal.html", shown, status=status)

    return take_away(request, show, lambda key: actions.remove(one, by=me, key=key))


def _see(appreciation_id: uuid.UUID) -> HttpResponse:
    return see_other(reverse(PAGE, args=[appreciation_id]))
