"""How a step upon a signal answers: what its page shows, where it leads, or that it is not open any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from afspraak.agreements.views.step import typed_texts
from afspraak.coaching.models import Signal
from afspraak.coaching.queries import signal as signals
from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import Answering, see_other

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


def signal_page(
    request: PersonRequest, signal: Signal, template: str, *, is_open: bool, **beside: Any
) -> Answering:
    """The page of one step upon `signal`, with what stands `beside` its form.

    `is_open` says whether it is theirs to take now.
    """
    me = request.person

    def show(form: StepForm, *, status: int) -> HttpResponse:
        if not is_open:
            return not_open(form)
        shown = {"form": form, "me": me, "seen": signals.seen_by(me, signal), **beside}
        return render(request, template, shown, status=status)

    def not_open(form: StepForm, _error: object = None) -> HttpResponse:
        """It is not theirs to do, or not any more: say so, and give back what was typed."""
        now = signals.seen_by(me, signals.signal_for(me, signal.pk))
        shown = {"me": me, "seen": now, "kept": typed_texts(form) if form.is_bound else []}
        return render(request, "coaching/signal_not_open.html", shown, status=409)

    return Answering(request, me, show, see_signal, overtaken=not_open, refused=not_open)


def see_signal(outcome: object) -> HttpResponse:
    """303 to the page of the signal; to the list where it was erased."""
    if outcome == "erased":
        return see_other(reverse("coaching:signals"))
    return see_other(reverse("coaching:signal", args=[outcome]))
