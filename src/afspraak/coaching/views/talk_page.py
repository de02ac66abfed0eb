"""How a form in a conversation answers: where it leads, overtaken or over; and the page with all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from afspraak.agreements.views.step import typed_texts
from afspraak.coaching.forms.talk import FollowUpForm, NoteForm, PointForm, PrivateForm
from afspraak.coaching.models.talk import CoachingConversation, Question
from afspraak.coaching.queries import talk as talks
from afspraak.coaching.queries.talk_away import away_at
from afspraak.core.errors import Conflict, Refused
from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import Answering, Show, see_other

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


def talk_page(
    request: PersonRequest,
    talk: CoachingConversation,
    show: Show,
    *,
    anchor: str = "",
    said: str = "",
    kept_as: str = "",
) -> Answering:
    """A page of `talk`; `show` renders it with a form, `anchor` is where one lands when done."""
    me = request.person

    def see(_outcome: object) -> HttpResponse:
        page = reverse("coaching:talk", args=[talk.pk])
        return see_other(f"{page}#{anchor}" if anchor else page)

    def overtaken(form: StepForm, error: Conflict) -> HttpResponse:
        """Somebody acted first: show it as it is now, with what was typed."""
        form.show_again(talks.talk_for(me, talk.pk).revision)
        return show(form, status=409, overtaken=error.message)

    def refused(form: StepForm, error: Refused) -> HttpResponse:
        """It cannot be done any more: say so, and give back what was typed."""
        shown = {"talk": talk, "me": me, "why": error.message, "kept": typed_texts(form)}
        return render(request, "coaching/talk_not_now.html", shown, status=409)

    return Answering(request, me, show, see, overtaken, refused, said=said, kept_as=kept_as)


def whole_page(
    request: PersonRequest,
    talk: CoachingConversation,
    *,
    status: int = 200,
    overtaken: str = "",
    **forms: Any,
) -> HttpResponse:
    """The conversation with all its forms; `forms` are those that come back with what was typed."""
    me = request.person
    seen = talks.whole(me, talk)
    revision = seen.talk.revision
    fresh: dict[str, Any] = {}
    if seen.talk.is_open:
        fresh = {
            "point_form": PointForm(seen=revision, auto_id="point_%s"),
            "note_form": NoteForm(seen=revision, auto_id="note_%s"),
            "tap": StepForm(seen=revision, auto_id=False),
        }
    if seen.talk.is_open and seen.is_party:
        kept = seen.private.text if seen.private else ""
        fresh["private_form"] = PrivateForm(seen=revision, auto_id="private_%s", initial={"text": kept})
        fresh["follow_up_form"] = FollowUpForm(
            seen=revision, auto_id="follow_up_%s", owners=owners(seen.talk), initial={"owner": me.pk}
        )
    if not seen.talk.is_open:
        fresh["tap"] = StepForm(seen=revision, auto_id=False)
    shown = fresh | forms
    shown["questions"] = _questions(seen, shown.get("note_form"))
    if seen.talk.with_guide and any(
        form is shown.get("note_form") for *_, form in shown["questions"] if form
    ):
        shown["note_form"] = fresh["note_form"]  # what was typed comes back at its question
    shown |= {"seen": seen, "talk": seen.talk, "me": me, "other": seen.talk.other(me)}
    shown |= {"overtaken": overtaken, "away_then": away_at(seen.talk, me)}
    return render(request, "coaching/talk.html", shown, status=status)


def owners(talk: CoachingConversation) -> list[tuple[str, str]]:
    """Who of the two can do something."""
    return [(str(each.pk), each.full_name) for each in (talk.person, talk.coach)]


def _questions(
    seen: talks.Whole, typed: StepForm | None
) -> list[tuple[Question, list[Any], StepForm | None]]:
    """The guide: each question, what was written with it, and a form; one that was typed in comes back."""
    asked = typed["question"].value() if typed is not None and typed.is_bound else None
    rows: list[tuple[Question, list[Any], StepForm | None]] = []
    for question, notes in seen.by_question:
        form: StepForm | None = None
        if seen.talk.is_open:
            fresh = NoteForm(
                seen=seen.talk.revision, auto_id=f"{question.value}_%s", initial={"question": question.value}
            )
            form = typed if asked == question.value else fresh
        rows.append((question, notes, form))
    return rows
