"""How often the two speak: proposed, agreed, stopped."""

from __future__ import annotations

import uuid
from functools import partial
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afspraak.coaching.actions import talk_rhythm as actions
from afspraak.coaching.forms.talk import AnswerForm, RhythmForm
from afspraak.coaching.queries import talk as talks
from afspraak.core import sight
from afspraak.core.errors import DomainError, NotThere
from afspraak.core.steps.answering import Answering, see_other
from afspraak.people.access import person_only
from afspraak.people.models import Person

if TYPE_CHECKING:
    from afspraak.coaching.queries.talk import Partner
    from afspraak.people.access import PersonRequest


@person_only
@require_http_methods(["GET", "HEAD", "POST"])
def talk_rhythm(request: PersonRequest, person_id: uuid.UUID) -> HttpResponse:
    """What is agreed, what is proposed, and proposing another."""
    me, partner = request.person, _partner(request.person, person_id)
    now = partner.rhythm.weeks if partner.rhythm else None

    def propose(said: dict[str, Any]) -> None:
        actions.propose_rhythm(partner.person, by=me, weeks=said["weeks"], key=said["key"])

    page = Answering(request, me, partial(_shown, request, partner), _see_all)
    page.said = _("Asked. It holds once %(name)s agrees.") % {"name": partner.person.short_name}
    return page.answer(RhythmForm(page.sent, seen=0, initial={"weeks": now}), propose)


@person_only
@require_POST
def talk_rhythm_answer(request: PersonRequest, person_id: uuid.UUID) -> HttpResponse:
    """Agree, rather not, take my own proposal back, or stop it."""
    me, partner = request.person, _partner(request.person, person_id)

    def show(_form: AnswerForm, *, status: int, overtaken: str = "") -> HttpResponse:
        return _shown(request, partner, RhythmForm(seen=0), status=status, overtaken=overtaken)

    def late(form: AnswerForm, error: DomainError) -> HttpResponse:
        return show(form, status=409, overtaken=error.message)

    def answer(said: dict[str, Any]) -> None:
        if said["answer"] == "stop":
            actions.stop_rhythm(partner.person, by=me, key=said["key"])
        else:
            actions.answer_rhythm(partner.person, by=me, is_yes=said["answer"] == "yes", key=said["key"])

    page = Answering(request, me, show, _see_all, overtaken=late, refused=late)
    return page.answer(AnswerForm(page.sent, seen=0), answer)


def _see_all(_outcome: object) -> HttpResponse:
    return see_other(reverse("coaching:talks"))


def _shown(
    request: PersonRequest, partner: Partner, form: RhythmForm, *, status: int, **more: Any
) -> HttpResponse:
    shown = {"me": request.person, "partner": partner, "other": partner.person, "form": form}
    shown |= {"tap": AnswerForm(seen=0)}
    return render(request, "coaching/talk_rhythm.html", shown | more, status=status)


def _partner(me: Person, person_id: uuid.UUID) -> Partner:
    """My coach, or somebody I coach. Raises NotThere."""
    other = sight.find(Person.objects.visible_to(me).present(), person_id)
    found = talks.partner(me, other)
    if found is None:
        raise NotThere
    return found
