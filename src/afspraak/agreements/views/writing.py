"""The page on which terms are written: one row more or less, a look as the other, keep, send."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from afspraak.agreements import actions
from afspraak.agreements.forms.terms import TermsForm
from afspraak.agreements.forms.typed import Content, reshaped, typed
from afspraak.agreements.forms.writing import Writing
from afspraak.agreements.hints import Hints, hints_of
from afspraak.agreements.models import Agreement, Draft
from afspraak.agreements.queries import shared
from afspraak.agreements.queries.away import away_now
from afspraak.agreements.rules import may_take
from afspraak.agreements.states import Step
from afspraak.agreements.views.clarity import criteria_in, measured_in
from afspraak.agreements.views.step import see_agreement
from afspraak.core.steps.answering import see_other
from afspraak.people.queries import colleagues


@dataclass
class WritingPage:
    """Terms on their way: nothing is stored but by "keep" and "send"."""

    request: HttpRequest
    writing: Writing

    def answer(self, start: Content, send: Callable[[TermsForm], HttpResponse]) -> HttpResponse:
        """GET shows `start`; POST does what the button says, and hands the form to `send` for the last."""
        if self.request.method != "POST":
            return self.show(TermsForm(writing=self.writing, initial=start))
        do = self.request.POST.get("do", "send")
        if changed := reshaped(typed(self.request.POST), do):
            content, group = changed
            return self.show(
                TermsForm(writing=self.writing, initial=content, seen=self._seen()), opened=group
            )
        form = TermsForm(self.request.POST, writing=self.writing)
        if do == "keep":
            return self.keep(form)
        return send(form) if do == "send" else self.preview(form)

    def show(self, form: TermsForm, *, status: int = 200, **more: object) -> HttpResponse:
        context = {"form": form, "hints": hints_in(form.content), **context_of(self.writing), **more}
        return render(self.request, "agreements/proposal.html", context, status=status)

    def preview(self, form: TermsForm) -> HttpResponse:
        """The sheet alone for the script that asks for it; the whole page, as typed, without scripts."""
        if self.request.headers.get("X-Part") == "preview":
            context = {"form": form, "writing": self.writing}
            return render(self.request, "agreements/_preview.html", context)
        return self.show(TermsForm(writing=self.writing, initial=form.content, seen=self._seen()))

    def keep(self, form: TermsForm) -> HttpResponse:
        """Keep it as a draft, however unfinished, and go on writing; or see who came first."""
        if not form.can_be_kept():
            return self.show(form, status=422)
        kept = actions.keep_draft(
            self.writing.draft,
            by=self.writing.me,
            counterpart=self.writing.other,
            role=self.writing.role,
            content=form.content,
            agreement=self.writing.agreement,
        )
        messages.success(self.request, _("Kept as a draft. Only you can see it."))
        self.tell_browser()
        answered = kept.agreement
        if answered is not None and not may_take(answered, self.writing.me, step_of(answered)):
            return see_agreement(answered.pk)
        return see_other(address_of(kept))

    def tell_browser(self) -> None:
        """Let the browser drop what it kept: the server has it now."""
        messages.info(self.request, self.writing.kept_as, extra_tags="draft-done")

    def _seen(self) -> int:
        """The revision of the page that was sent; a look or an extra row does not bring a newer one."""
        sent = self.request.POST.get("seen", "")
        return int(sent) if sent.isdecimal() and len(sent) < 10 else self.writing.revision


def hints_in(content: Content) -> Hints | None:
    """Hints for what is written so far; nothing where nothing is."""
    outcome = str(content.get("outcome", ""))
    return hints_of(outcome, criteria_in(content), measured_in(content)) if outcome.strip() else None


def context_of(writing: Writing) -> dict[str, object]:
    """What the template asks of who writes."""
    parties = {writing.me.full_name, writing.other.full_name}
    suggestions = [name for name in colleagues.names(writing.me) if name not in parties]
    return {
        "writing": writing,
        "colleagues": suggestions,
        "before": writing.before,
        "away_now": away_now(writing.other, writing.me),
        "wide": _wide(writing.agreement),
    }


def _wide(agreement: Agreement | None) -> str:
    """Who reads it beside the two; nobody before both signed a version, so that is not asked."""
    return shared.wider_words(agreement) if agreement and agreement.in_force_id else ""


def address_of(draft: Draft) -> str:
    """Where one goes on with a draft: an answer on the page of what it answers."""
    if draft.agreement is None:
        return reverse("agreements:draft", args=[draft.pk])
    return reverse(f"agreements:{step_of(draft.agreement).name.lower()}", args=[draft.agreement.pk])


def step_of(agreement: Agreement) -> Step:
    """The step with which other words for `agreement` are sent now."""
    return Step.COUNTER_PROPOSAL if agreement.is_version_waiting else Step.CHANGE
