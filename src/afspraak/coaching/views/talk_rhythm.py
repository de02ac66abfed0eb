"""How often the two speak: proposed, agreed, stopped."""

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
from afspraak.coaching.actions import talk_rhythm as actions
from afspraak.coaching.forms.talk import AnswerForm, RhythmForm
from afspraak.coaching.queries import talk as talks
from afspraak.core import sight
from afspraak.core.errors import Conflict, NotThere, Refused
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
    form = RhythmForm(request.POST if request.method == "POST" else None, seen=0, initial={"weeks": now})
    if not form.is_bound:
        return _shown(request, partner, form)
    if not form.is_valid():
        return _shown(request, partner, form, status=422)
    said = form.cleaned_data
    try:
        actions.propose_rhythm(partner.person, by=me, weeks=said["weeks"], key=said["key"])
    except (Conflict, Refused) as error:
        form.show_again(0)
        return _shown(request, partner, form, status=409, overtaken=error.message)
    name = {"name": partner.person.short_name}
    messages.success(request, _("Asked. It holds once %(name)s agrees.") % name)
    return see_other(reverse("coaching:talks"))


@person_only
@require_POST
def talk_rhythm_answer(request: PersonRequest, person_id: uuid.UUID) -> HttpResponse:
    """Agree, rather not, take my own proposal back, or stop it."""
    me, partner = request.person, _partner(request.person, person_id)
    form = AnswerForm(request.POST, seen=0)
    if form.is_valid():
        answer, key = form.cleaned_data["answer"], form.cleaned_data["key"]
        try:
            if answer == "stop":
                actions.stop_rhythm(partner.person, by=me, key=key)
            else:
                actions.answer_rhythm(partner.person, by=me, is_yes=answer == "yes", key=key)
            return see_other(reverse("coaching:talks"))
        except (Conflict, Refused) as error:
            return _shown(request, partner, RhythmForm(seen=0), status=409, overtaken=error.message)
    return _shown(request, partner, RhythmForm(seen=0), status=422)


def _shown(request: PersonRequest, partner: Partner, form: RhythmForm, **more: Any) -> HttpResponse:
    status = more.pop("status", 200)
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
