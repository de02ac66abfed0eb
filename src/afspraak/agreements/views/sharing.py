"""Who else reads an agreement, and what they read."""

from __future__ import annotations

import uuid
from functools import partial
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afspraak.agreements import actions
from afspraak.agreements.forms.sharing import SharingForm, WideningAnswerForm
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import beginnings, pages, shared
from afspraak.agreements.rules import may_take
from afspraak.agreements.states import Audience, Step
from afspraak.agreements.views.step import StepPage
from afspraak.people.access import person_only
from afspraak.people.queries.teams import open_teams

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

PLACE = "readers"  # where the answer lands on the page


@person_only
@require_http_methods(["GET", "HEAD", "POST"])
def sharing(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Who reads it, what they read, and what I would like otherwise."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)
    now = shared.sharing_of(agreement)

    def share(said: dict[str, Any]) -> None:
        audience, team = Audience(said["audience"]), said["team"]
        actions.share(agreement, audience=audience, team=team, by=me, key=said["key"])
        changed = shared.sharing_of(agreement)
        done = _("Asked. It is shared once %(name)s agrees.") if changed.asked else _("From now on so.")
        messages.success(request, done % {"name": agreement.other_party(me).short_name})

    page = _page(request, agreement, Step.NARROWING)
    choices = shared.to_choose(now, agreement, me)
    may_widen = may_take(agreement, me, Step.WIDENING)
    page.context |= {"may_widen": may_widen, "may_choose": bool(choices)}
    if not choices and now.asked is None and request.method != "POST":
        return page.not_open()
    # Another team is other people: that is wider.
    teams = open_teams(me) if may_widen or now.team is None else [now.team]
    make = partial(SharingForm, teams=teams, to_choose=choices)
    return page.answer(make, share, audience=now.audience, team=now.team_id)


@person_only
@require_POST
def widening_answer(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Agree, rather not, or take my own wish back."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)

    def answer(said: dict[str, Any]) -> None:
        actions.answer_widening(agreement, answer=said["answer"], by=me, key=said["key"])
        done = {"yes": _("Shared."), "no": _("It stays as it was."), "withdrawn": _("Taken back.")}
        messages.success(request, done[said["answer"]])

    page = _page(request, agreement, Step.WIDENING_ANSWER)
    return page.answer(WideningAnswerForm, answer)


@person_only
@require_safe
def shared_page(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """An agreement of others, as far as it is shared with me."""
    found = shared.shared_for(request.person, agreement_id)
    around = beginnings.around_shared(found.id, request.person)
    return render(request, "agreements/shared.html", {"shared": found, "around": around})


def _page(request: PersonRequest, agreement: Agreement, step: Step) -> StepPage:
    page = StepPage(request, request.person, agreement, step, "agreements/sharing.html", anchor=PLACE)
    now = shared.sharing_of(agreement)
    page.context = {
        "other": agreement.other_party(request.person).short_name,
        "sharing": now,
        "words": shared.audience_words(now.audience, now.team),
        "shown": shared.as_others_read(agreement) if agreement.in_force else None,
        "wish": shared.wish_words(now),
        "is_mine_to_answer": now.asked_of is not None and now.asked_of.person_id == request.person.pk,
    }
    return page
