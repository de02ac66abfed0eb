"""What people write in a conversation: agenda, notes, lines for oneself, and erasing one's own."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afspraak.coaching.actions import talk_agenda, talk_words
from afspraak.coaching.forms.talk import MarkForm, NoteForm, PointForm, PrivateForm, SuggestionForm
from afspraak.coaching.queries import talk as talks
from afspraak.coaching.views.talk_page import talk_page, whole_page
from afspraak.core.errors import NotThere
from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import Answering
from afspraak.people.access import guests_too, person_only

if TYPE_CHECKING:
    from afspraak.coaching.models.talk import CoachingConversation
    from afspraak.people.access import PersonRequest


@guests_too
@require_POST
def talk_point(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """Put something on the agenda."""
    talk = talks.talk_for(request.person, talk_id)
    page = _on_page(request, talk, "agenda", "point_form", kept_as=f"talk-point-{talk.pk}")
    form = PointForm(page.sent, seen=talk.revision)

    def add(said: dict[str, Any]) -> None:
        talk_agenda.add_point(talk, by=request.person, text=said["text"], key=said["key"])

    return page.answer(form, add)


@person_only
@require_POST
def talk_suggestion(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """Put a suggestion on the agenda, with one tap."""
    talk = talks.talk_for(request.person, talk_id)
    page = _on_page(request, talk, "agenda")

    def add(said: dict[str, Any]) -> None:
        suggestion = said["suggestion"]
        talk_agenda.add_suggestion(talk, by=request.person, suggestion=suggestion, key=said["key"])

    return page.answer(SuggestionForm(page.sent, seen=talk.revision), add)


@person_only
@require_POST
def talk_reached(request: PersonRequest, talk_id: uuid.UUID, number: int) -> HttpResponse:
    """A point was spoken of, or not after all."""
    talk = talks.talk_for(request.person, talk_id)
    page = _on_page(request, talk, "agenda")

    def mark(said: dict[str, Any]) -> None:
        is_reached = said["do"] == "yes"
        talk_agenda.mark_point(talk, number, by=request.person, is_reached=is_reached, key=said["key"])

    return page.answer(MarkForm(page.sent, seen=talk.revision), mark)


@guests_too
@require_POST
def talk_note(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """Write something down for all who are in it."""
    talk = talks.talk_for(request.person, talk_id)
    form = NoteForm(request.POST, seen=talk.revision)
    question = form["question"].value() or ""
    page = _on_page(request, talk, "notes", "note_form", kept_as=f"talk-note-{talk.pk}{question}")

    def write(said: dict[str, Any]) -> None:
        question = said["question"]
        talk_words.write_note(talk, by=request.person, text=said["text"], question=question, key=said["key"])

    return page.answer(form, write)


@person_only
@require_POST
def talk_guide(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """Lay the four questions beside it, or put them away."""
    talk = talks.talk_for(request.person, talk_id)
    page = _on_page(request, talk, "notes")

    def choose(said: dict[str, Any]) -> None:
        talk_words.choose_guide(talk, by=request.person, with_guide=said["do"] == "yes", key=said["key"])

    return page.answer(MarkForm(page.sent, seen=talk.revision), choose)


@person_only
@require_POST
def talk_private(request: PersonRequest, talk_id: uuid.UUID) -> HttpResponse:
    """Keep lines for myself alone."""
    talk = talks.talk_for(request.person, talk_id)
    page = _on_page(request, talk, "private", "private_form")
    form = PrivateForm(page.sent, seen=talk.revision)

    def keep(said: dict[str, Any]) -> None:
        talk_words.keep_private(talk, by=request.person, text=said["text"], key=said["key"])

    return page.answer(form, keep)


@guests_too
@require_http_methods(["GET", "HEAD", "POST"])
def talk_erasure(request: PersonRequest, talk_id: uuid.UUID, kind: str, number: int) -> HttpResponse:
    """Erase what I wrote myself: the page shows it once more."""
    me, talk = request.person, talks.talk_for(request.person, talk_id)

    def show(form: StepForm, *, status: int, **more: Any) -> HttpResponse:
        words = talks.own_words(talk, kind, number, me)
        if words is None:
            raise NotThere("talk.not_there")
        shown = {"talk": talk, "me": me, "other": talk.other(me), "words": words, "form": form}
        return render(request, "coaching/talk_erasure.html", shown, status=status)

    page = talk_page(request, talk, show, anchor=kind, said=_("Erased. Nothing of it is left here."))

    def erase(said: dict[str, Any]) -> None:
        talk_words.erase_own(talk, kind, number, by=me, key=said["key"])

    return page.answer(StepForm(page.sent, seen=talk.revision), erase)


def _on_page(
    request: PersonRequest, talk: CoachingConversation, anchor: str, name: str = "", kept_as: str = ""
) -> Answering:
    """The conversation's own page; the form called `name` comes back with what was typed."""

    def show(form: StepForm, **more: Any) -> HttpResponse:
        typed: dict[str, Any] = {name: form} if name else {}
        return whole_page(request, talk, **typed, **more)

    return talk_page(request, talk, show, anchor=anchor, kept_as=kept_as)
