"""How the page of a step answers: what it shows, overtaken or not open; the rest is as for every form.

A step stands once in the product. So does this: each view says which step, which form and which action.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from afspraak.agreements.forms.terms import TermsForm
from afspraak.agreements.models import Agreement, Terms
from afspraak.agreements.queries import details, pages, reading, signatures
from afspraak.agreements.queries.asked import asked_in
from afspraak.agreements.queries.away import other_away
from afspraak.agreements.rules import may_take
from afspraak.agreements.states import ANSWERING, Step
from afspraak.core.errors import DomainError
from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import Act, Answering, see_other
from afspraak.people.models import Person


@dataclass
class StepPage:
    """The page of `step` in `agreement` for `me`. `context` goes to `template` with every answer."""

    request: HttpRequest
    me: Person
    agreement: Agreement
    step: Step
    template: str
    context: dict[str, Any] = field(default_factory=dict)
    anchor: str = ""  # where on the agreement's page one lands

    def answer(self, make: Callable[..., StepForm], act: Act, **initial: Any) -> HttpResponse:
        """GET shows the form that `make` makes; POST hands its cleaned data to `act`, once."""
        page = self.answering
        sent = {} if page.sent is None else {"data": page.sent, "files": self.request.FILES}
        return page.answer(make(**sent, initial=initial, seen=self.agreement.revision), act)

    def take(self, form: StepForm, act: Act) -> HttpResponse:
        """Let `act` take the step with what `form` says."""
        return self.answering.take(form, act)

    @property
    def answering(self) -> Answering:
        return Answering(self.request, self.me, self.show, self.see, self.overtaken, self.not_open)

    def see(self, outcome: object) -> HttpResponse:
        return see_agreement(outcome or self.agreement.pk, self.anchor)

    @property
    def is_open(self) -> bool:
        return may_take(self.agreement, self.me, self.step)

    def show(self, form: StepForm, *, status: int, **more: Any) -> HttpResponse:
        if not self.is_open:
            return self.not_open(form)
        left, right = signatures.sides(self.agreement, self.terms, self.me)
        seen = {"agreement": self.agreement, "terms": self.terms, "left": left, "right": right, "me": self.me}
        other = self.agreement.other_party(self.me)
        names = {"other": other.short_name, "other_full": other.name}
        away = {"away_now": other_away(self.agreement, self.me)}
        asked, has_left = asked_in(self.agreement, self.me), other.vacant_since is not None
        beside = {"form": form, "asked": asked, "has_left": has_left}
        context = seen | names | away | beside | self.context | more
        return render(self.request, self.template, context, status=status)

    def overtaken(self, form: StepForm, error: DomainError) -> HttpResponse:
        """Somebody acted first: say what they did, keep what was typed, and carry the new revision."""
        waited = self.agreement.pending
        self.agreement = pages.agreement_for(self.me, self.agreement.pk)
        if not self.is_open or (self.step in ANSWERING and self.agreement.pending != waited):
            return self.not_open(form)
        form.show_again(self.agreement.revision)
        return self.show(form, status=409, overtaken=error.message, last=self.last_entry)

    def not_open(self, form: StepForm | None = None, _error: object = None) -> HttpResponse:
        """The agreement moved on, or it is not this person's turn: say so, and give back what was typed."""
        self.agreement = pages.agreement_for(self.me, self.agreement.pk)
        context = {
            "agreement": self.agreement,
            "terms": self.agreement.terms_shown,
            "step": self.step,
            "me": self.me,
            "asked": asked_in(self.agreement, self.me),
            "other": self.agreement.other_party(self.me).short_name,
            "last": self.last_entry,
            "kept": typed_texts(form) if form and form.is_bound else [],
            # Terms that could not be sent can still be kept: the page hands them on as they were typed.
            "unsent": form.content if isinstance(form, TermsForm) and self.request.method == "POST" else {},
        }
        return render(self.request, "agreements/not_open.html", context, status=409)

    @property
    def terms(self) -> Terms:
        """The version that this step is about: what waits to be answered, else what is in force."""
        waiting = self.agreement.latest if self.agreement.is_version_waiting else None
        return waiting if waiting and self.step in ANSWERING else self.agreement.terms_shown

    @property
    def last_entry(self) -> Any:
        """What was done last, and by whom."""
        return reading.last_entry_of(self.agreement)


def typed_texts(form: Form) -> list[tuple[str, str]]:
    """Label and text of what a person wrote in `form`, to give it back where there is no form."""
    forms = [form, *getattr(form, "rows", [])]
    return [
        (str(bound.label), _as_read(text))
        for each in forms
        for bound in each.visible_fields()
        if isinstance(text := bound.value(), str) and text.strip() and not hasattr(bound.field, "choices")
    ]


def _as_read(text: str) -> str:
    """A date as people write it, anything else as it was typed."""
    try:
        return details.day(date.fromisoformat(text))
    except ValueError:
        return text


def see_agreement(agreement_id: object, anchor: str = "") -> HttpResponse:
    """303 to the page of the agreement, at `anchor` if one is named."""
    page = reverse("agreements:agreement", args=[agreement_id])
    return see_other(f"{page}#{anchor}" if anchor else page)
