"""How a step upon a signal answers: shown, taken, taken before, mended, or not open any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from afspraak.agreements.views.step import put_errors, see_other, typed_texts
from afspraak.coaching.models import Signal
from afspraak.coaching.queries import signal as signals
from afspraak.core import steps
from afspraak.core.errors import Conflict, Invalid, Refused
from afspraak.core.steps import StepForm
from afspraak.people.models import Person

Act = Callable[[dict[str, Any]], object]


@dataclass
class SignalPage:
    """The page of one step upon `signal` for `me`; `is_open` says whether it is theirs to take now."""

    request: HttpRequest
    me: Person
    signal: Signal
    template: str
    is_open: bool
    context: dict[str, Any] = field(default_factory=dict)

    def answer(self, make: Callable[..., StepForm], act: Act, **initial: Any) -> HttpResponse:
        """GET shows the form that `make` makes; POST hands its cleaned data to `act`, once."""
        if self.request.method != "POST":
            form = make(initial=initial, seen=self.signal.revision)
            return self.show(form) if self.is_open else self.not_open()
        form = make(self.request.POST, initial=initial, seen=self.signal.revision)
        if not form.is_valid():
            return self.show(form, status=422) if self.is_open else self.not_open(form)
        try:
            act(form.cleaned_data)
        except Invalid as error:
            put_errors(form, error)
            return self.show(form, status=422)
        except (Refused, Conflict):
            return done_before(self.request, self.me) or self.not_open(form)
        return see_signal(self.signal.pk)

    def show(self, form: StepForm, *, status: int = 200) -> HttpResponse:
        context = {"form": form, "me": self.me, "seen": signals.seen_by(self.me, self.signal), **self.context}
        return render(self.request, self.template, context, status=status)

    def not_open(self, form: StepForm | None = None) -> HttpResponse:
        """It is not theirs to do, or not any more: say so, and give back what was typed."""
        context = {
            "me": self.me,
            "seen": signals.seen_by(self.me, signals.signal_for(self.me, self.signal.pk)),
            "kept": typed_texts(form) if form else [],
        }
        return render(self.request, "coaching/signal_not_open.html", context, status=409)


def done_before(request: HttpRequest, me: Person) -> HttpResponse | None:
    """Where this very submission led, if it was done: a repeat does nothing."""
    outcome = steps.outcome_sent(request.POST, me)
    if not outcome:
        return None
    return see_other(reverse("coaching:signals")) if outcome == "erased" else see_signal(outcome)


def see_signal(signal_id: object) -> HttpResponse:
    """303 to the page of the signal."""
    return see_other(reverse("coaching:signal", args=[signal_id]))
