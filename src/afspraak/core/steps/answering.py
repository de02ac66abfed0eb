"""How a form is answered, once for the whole product: shown, done, done before, mended, overtaken or refused.

A page says what it shows, what is done with what was sent, and where that leads. What a repeat gets, and that
nothing typed is lost, stands here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict

from afspraak.core.errors import Conflict, DomainError, Invalid, Refused
from afspraak.core.steps.done import outcome_sent

if TYPE_CHECKING:
    from afspraak.core.steps.done import Actor
    from afspraak.core.steps.form import StepForm

Act = Callable[[dict[str, Any]], object]
Show = Callable[..., HttpResponse]
See = Callable[[Any], HttpResponse]
No = Callable[[Any, Any], HttpResponse]


@dataclass
class Answering:
    """What answers one form of `by`.

    `show(form, status=...)` is the page with that form. The act gets the cleaned data, returns its outcome.
    `see(outcome)` leads there, also when the same form is sent again: then with what the action remembered.
    `overtaken(form, error)` answers a Conflict, `refused(form, error)` a Refused, where a sentence above the
    form will not do. `said` is what the next page tells; `kept_as` is the name under which the browser kept
    what was typed, and now lets go of it.
    """

    request: HttpRequest
    by: Actor
    show: Show
    see: See
    overtaken: No | None = None
    refused: No | None = None
    said: str = ""
    kept_as: str = ""

    @property
    def sent(self) -> QueryDict | None:
        """What was sent, to make the form with; None where the page is only asked for."""
        return self.request.POST if self.request.method == "POST" else None

    def answer(self, form: StepForm, act: Act) -> HttpResponse:
        """Show `form`; or let `act` do what was sent with it, once."""
        return self.done_before() or self.take(form, act)

    def done_before(self) -> HttpResponse | None:
        """Where this very submission led, if it was done: a repeat does nothing. One query."""
        return done_before(self.request, self.by, self.see)

    def take(self, form: StepForm, act: Act) -> HttpResponse:
        """As `answer`, where `done_before` was asked already: before looking for what may be gone by then."""
        if not form.is_bound:
            return self.show(form, status=200)
        if not form.is_valid():
            return self.show(form, status=422)
        try:
            outcome = act(form.cleaned_data)
        except Invalid as error:
            form.put_errors(error)
            return self.show(form, status=422)
        except Conflict as error:  # it may have been this very submission, sent twice at once
            return self.done_before() or (self.overtaken or self.too_late)(form, error)
        except Refused as error:
            return self.done_before() or (self.refused or self.too_late)(form, error)
        if self.said:
            messages.success(self.request, self.said)
        if self.kept_as:
            messages.info(self.request, self.kept_as, extra_tags="draft-done")
        return self.see(outcome)

    def too_late(self, form: StepForm, error: DomainError) -> HttpResponse:
        """Say above the form what is in the way; it stays as it was typed and may be sent again."""
        form.show_again(form.initial.get("seen"))
        form.add_error(None, error.message)
        return self.show(form, status=409)


def done_before(request: HttpRequest, by: Actor, see: See) -> HttpResponse | None:
    """Where this very submission of `by` led, if it was done: `see` gets what the action remembered."""
    outcome = outcome_sent(request.POST, by)
    return None if outcome is None else see(outcome)


def see_other(url: str) -> HttpResponse:
    """303: look there with GET (RFC 9110, 15.4.4)."""
    answer = HttpResponseRedirect(url)
    answer.status_code = 303
    return answer
