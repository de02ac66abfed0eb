"""Giving feedback: what was asked, or unasked to a colleague; kept as a draft, or rather not."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afspraak.agreements.views.step import put_errors
from afspraak.coaching.actions import feedback as actions
from afspraak.coaching.actions import feedback_asking as asking
from afspraak.coaching.actions.feedback import Words
from afspraak.coaching.forms.feedback import FeedbackForm
from afspraak.coaching.models import Feedback, FeedbackAsk
from afspraak.coaching.queries import feedback as found
from afspraak.coaching.queries.feedback_titles import agreement_titles
from afspraak.coaching.views.feedback import PAGE
from afspraak.coaching.views.feedback_step import done_before, overtaken, see_feedback, see_mine
from afspraak.core import sight
from afspraak.core.errors import Conflict, Invalid, Refused
from afspraak.people.access import guests_too, person_only
from afspraak.people.models import Person
from afspraak.people.queries import colleagues

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])
LONGEST_QUESTION = 100  # characters; more is no name


@dataclass
class Giving:
    """The page on which one writes to `receiver`. `give` and `keep` do so; `draft` was kept before."""

    request: PersonRequest
    receiver: Person
    draft: Feedback | None
    give: Callable[[Words, uuid.UUID], Feedback]
    keep: Callable[[Words], Feedback]
    context: dict[str, Any]

    def answer(self) -> HttpResponse:
        """GET shows what was kept; POST keeps, drops or gives it, by `do`."""
        request, me = self.request, self.request.person
        if request.method != "POST":
            kept = {"observation", "effect", "wish"} if self.draft else set()
            return self.show(FeedbackForm(seen=0, initial={name: getattr(self.draft, name) for name in kept}))
        if done := done_before(request, me, PAGE):
            return done
        form = FeedbackForm(request.POST, seen=0)
        if not form.is_valid():
            return self.show(form, status=422)
        match request.POST.get("do"):
            case "drop" if self.draft is not None:
                actions.drop(self.draft, by=me)
                return self.leave(_("The draft is gone."))
            case "keep":
                self.keep(form.words())
                return self.leave(_("Kept. Only you see this draft."))
        try:
            given = self.give(form.words(), form.cleaned_data["key"])
        except Invalid as error:
            put_errors(form, error)
            return self.show(form, status=422)
        except (Conflict, Refused) as error:
            overtaken(form, error)
            return done_before(request, me, PAGE) or self.show(form, status=409)
        said = _("Given. %(name)s decides who else may read it.") % {"name": self.receiver.short_name}
        self.say(said)
        return see_feedback(given.pk)

    def show(self, form: FeedbackForm, status: int = 200) -> HttpResponse:
        shown = {"me": self.request.person, "receiver": self.receiver, "form": form, "draft": self.draft}
        shown |= {"kept_as": self.kept_as} | self.context
        return render(self.request, "coaching/feedback_give.html", shown, status=status)

    def leave(self, said: str) -> HttpResponse:
        self.say(said)
        return see_mine(self.request.person)

    def say(self, said: str) -> None:
        messages.success(self.request, said)
        messages.info(self.request, self.kept_as, extra_tags="draft-done")

    @property
    def kept_as(self) -> str:
        """The browser's own safety net, by whom it is for and what was asked."""
        ask = self.context.get("ask")
        return f"feedback-{ask.pk if ask else self.receiver.pk}"


@guests_too
@methods
def feedback_answer(request: PersonRequest, ask_id: uuid.UUID) -> HttpResponse:
    """Give the feedback that somebody asked, or rather not."""
    me = request.person
    if request.method == "POST" and (done := done_before(request, me, PAGE)):
        return done
    return _answering(request, found.ask_for(me, ask_id)).answer()


def _answering(request: PersonRequest, ask: FeedbackAsk) -> Giving:
    me, about = request.person, ask.request.agreement_id
    title = agreement_titles(me, [about]).get(about, "") if about else ""
    return Giving(
        request,
        ask.request.asker,
        found.draft_for(me, ask),
        lambda words, key: actions.answer(ask, words, by=me, key=key),
        lambda words: actions.keep_answer(ask, words, by=me),
        {"ask": ask, "title": title, "until": found.lapses_on(ask.request.asked_on)},
    )


@guests_too
@require_POST
def feedback_decline(request: PersonRequest, ask_id: uuid.UUID) -> HttpResponse:
    """Rather not: it waits no more, and nobody is told."""
    me = request.person
    if done := done_before(request, me, PAGE):
        return done
    ask = found.ask_for(me, ask_id)
    form = FeedbackForm(request.POST, seen=0)
    if not form.is_valid():
        return _answering(request, ask).show(form, status=422)
    try:
        asking.decline(ask, by=me, key=form.cleaned_data["key"])
    except Conflict as error:
        overtaken(form, error)
        return _answering(request, ask).show(form, status=409)
    messages.success(request, _("Fine. Nobody is told, and it waits no more."))
    return see_mine(me)


@person_only
@require_safe
def feedback_choose(request: PersonRequest) -> HttpResponse:
    """To whom: a colleague, for feedback unasked or for appreciation."""
    me = request.person
    asked = request.GET.get("q", "").replace("\x00", "").strip()[:LONGEST_QUESTION]
    near = colleagues.search(me, asked) if asked else colleagues.near(me)
    return render(request, "coaching/feedback_choose.html", {"me": me, "asked": asked, "found": near})


@person_only
@methods
def feedback_to(request: PersonRequest, person_id: uuid.UUID) -> HttpResponse:
    """Give feedback unasked to a colleague."""
    me = request.person
    receiver = sight.find(colleagues.others_here(me), person_id)
    return Giving(
        request,
        receiver,
        found.draft_to(me, receiver),
        lambda words, key: actions.give(receiver, words, by=me, key=key),
        lambda words: actions.keep(receiver, words, by=me),
        {},
    ).answer()
