"""How the pages of a conversation answer: shown, done, done before, mended, overtaken or over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from afspraak.agreements.views.step import put_errors, see_other, typed_texts
from afspraak.coaching.forms.talk import FollowUpForm, NoteForm, PointForm, PrivateForm
from afspraak.coaching.models.talk import CoachingConversation, Question
from afspraak.coaching.queries import talk as talks
from afspraak.coaching.queries.talk_away import away_at
from afspraak.core import steps
from afspraak.core.errors import Conflict, Invalid, Refused
from afspraak.core.steps import StepForm
from afspraak.people.models import Person

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

Show = Callable[..., HttpResponse]


@dataclass
class TalkPage:
    """A page of `talk`; `show` renders it with a form and `status`, `anchor` is where one lands when done."""

    request: PersonRequest
    talk: CoachingConversation
    show: Show
    anchor: str = ""
    draft: str = ""  # the key under which the browser kept what was typed
    said: str = ""  # what the next page tells
    context: dict[str, Any] = field(default_factory=dict)

    @property
    def me(self) -> Person:
        return self.request.person

    def take(self, form: StepForm, act: Callable[[dict[str, Any]], object]) -> HttpResponse:
        """Let `act` do what the form says, once: 303, or 422 and 409 with everything typed kept."""
        if was_done(self.request):
            return self.see()
        if not form.is_valid():
            return self.show(form, status=422)
        try:
            act(form.cleaned_data)
        except Invalid as error:
            put_errors(form, error)
            return self.show(form, status=422)
        except Conflict as error:
            if was_done(self.request):
                return self.see()  # it was this very submission, sent twice at once
            self.talk = talks.talk_for(self.me, self.talk.pk)
            form.show_again(self.talk.revision)
            return self.show(form, status=409, overtaken=error.message)
        except Refused as error:
            return self.not_now(form, error)
        if self.said:
            messages.success(self.request, self.said)
        if self.draft:
            messages.info(self.request, self.draft, extra_tags="draft-done")
        return self.see()

    def not_now(self, form: StepForm, error: Refused) -> HttpResponse:
        """It cannot be done any more: say so, and give back what was typed."""
        shown = {"talk": self.talk, "me": self.me, "why": error.message, "kept": typed_texts(form)}
        return render(self.request, "coaching/talk_not_now.html", shown, status=409)

    def see(self) -> HttpResponse:
        page = reverse("coaching:talk", args=[self.talk.pk])
        return see_other(f"{page}#{self.anchor}" if self.anchor else page)


def was_done(request: PersonRequest) -> bool:
    """Whether this very submission was done before: a repeat leads where it led, and does nothing."""
    return steps.outcome_sent(request.POST, request.person) is not None


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
