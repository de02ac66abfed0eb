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

from afspraak.coaching.actions import feedback as actions
from afspraak.coaching.actions import feedback_asking as asking
from afspraak.coaching.actions.feedback import Words
from afspraak.coaching.forms.feedback import FeedbackForm
from afspraak.coaching.models import Feedback, FeedbackAsk
from afspraak.coaching.queries import feedback as found
from afspraak.coaching.queries.feedback_titles import agreement_titles
from afspraak.coaching.views.feedback import PAGE
from afspraak.coaching.views.feedback_step import leading
from afspraak.core import sight
from afspraak.core.steps.answering import Answering, done_before
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
        me = self.request.person
        page = Answering(self.request, me, self.show, leading(me, PAGE), kept_as=self.kept_as)
        kept = {"observation", "effect", "wish"} if self.draft else set()
        initial = {name: getattr(self.draft, name) for name in kept}
        form = FeedbackForm(page.sent, seen=0, initial=initial)
        return page.answer(form, lambda said: self.do(form.words(), said["key"]))

    def do(self, words: Words, key: uuid.UUID) -> object:
        """What the button says; the outcome."""
        match self.request.POST.get("do"):
            case "drop" if self.draft is not None:
                actions.drop(self.draft, by=self.request.person)
                outcome, said = "dropped", _("The draft is gone.")
            case "keep":
                self.keep(words)
                outcome, said = "kept", _("Kept. Only you see this draft.")
            case _:
                outcome = str(self.give(words, key).pk)
                said = _("Given. %(name)s decides who else may read it.") % {"name": self.receiver.short_name}
        messages.success(self.request, said)
        return outcome

    def show(self, form: FeedbackForm, *, status: int) -> HttpResponse:
        shown = {"me": self.request.person, "receiver": self.receiver, "form": form, "draft": self.draft}
        shown |= {"kept_as": self.kept_as} | self.context
        return render(self.request, "coaching/feedback_give.html", shown, status=status)

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
    if done := done_before(request, me, leading(me, PAGE)):
        return done  # before it is looked for: what was answered is asked no more
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
    me, see = request.person, leading(request.person, PAGE)
    if done := done_before(request, me, see):
        return done
    ask = found.ask_for(me, ask_id)

    def show(form: FeedbackForm, *, status: int) -> HttpResponse:
        return _answering(request, ask).show(form, status=status)

    def decline(said: dict[str, Any]) -> str:
        asking.decline(ask, by=me, key=said["key"])
        return "declined"

    page = Answering(request, me, show, see, said=_("Fine. Nobody is told, and it waits no more."))
    return page.take(FeedbackForm(page.sent, seen=0), decline)


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
