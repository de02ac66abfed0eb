"""What happens to a signal: an answer, an offer taken or not, resolved, and words taken back."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afspraak.coaching.actions import signal as actions
from afspraak.coaching.forms.answer import AnswerForm, OfferForm, ResolutionForm
from afspraak.coaching.queries import signal as signals
from afspraak.coaching.rules.signal import may_answer, may_resolve
from afspraak.coaching.states.signal import AnswerKind, Taken
from afspraak.coaching.views.signal_step import see_signal, signal_page
from afspraak.core.errors import NotThere
from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import done_before
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])


@person_only
@methods
def answer(request: PersonRequest, signal_id: uuid.UUID) -> HttpResponse:
    """Offer help, or say when I come back to it."""
    me, signal = request.person, signals.signal_for(request.person, signal_id)

    def give(said: dict[str, Any]) -> object:
        kind, text = AnswerKind(said["kind"]), said["text"]
        actions.answer(signal, by=me, kind=kind, text=text, back_on=said["back_on"], key=said["key"])
        return signal.pk

    page = signal_page(request, signal, "coaching/signal_answer.html", is_open=may_answer(signal, me))
    page.said = _("%(name)s reads your answer.") % {"name": signal.raiser.short_name}
    page.kept_as = f"answer-{signal.pk}"
    return page.answer(AnswerForm(page.sent, seen=signal.revision), give)


@person_only
@require_POST
def offer(request: PersonRequest, signal_id: uuid.UUID, number: int) -> HttpResponse:
    """Take an offer, or say that it is not needed."""
    me, signal = request.person, signals.signal_for(request.person, signal_id)
    offered = signal.answers.filter(number=number, kind=AnswerKind.OFFER).select_related("author").first()
    if offered is None:
        raise NotThere("signal.not_there")

    def say(said: dict[str, Any]) -> object:
        actions.answer_offer(signal, number, by=me, taken=said["taken"] == "yes", key=said["key"])
        return signal.pk

    is_open = signal.raiser_id == me.pk and offered.taken != Taken.TAKEN
    page = signal_page(request, signal, "coaching/signal_offer.html", is_open=is_open, offer=offered)
    page.said = _("%(name)s hears it.") % {"name": offered.author.short_name}
    return page.answer(OfferForm(page.sent, seen=signal.revision), say)


@person_only
@methods
def resolution(request: PersonRequest, signal_id: uuid.UUID) -> HttpResponse:
    """It goes as I wish again; perhaps what helped, and whose help it was."""
    me, signal = request.person, signals.signal_for(request.person, signal_id)
    offers = signals.seen_by(me, signal).open_offers

    def resolve(said: dict[str, Any]) -> object:
        what_helped, helped = said["what_helped"], said["helped"]
        actions.resolve(signal, by=me, what_helped=what_helped, helped=helped, key=said["key"])
        return signal.pk

    page = signal_page(request, signal, "coaching/signal_resolution.html", is_open=may_resolve(signal, me))
    page.said = _("Good that it goes as you wish again.")
    page.kept_as = f"resolution-{signal.pk}"
    return page.answer(ResolutionForm(page.sent, seen=signal.revision, offers=offers), resolve)


@person_only
@methods
def erasure(request: PersonRequest, signal_id: uuid.UUID) -> HttpResponse:
    """Erase my own signal for good: the page says what goes and what stays."""
    me = request.person
    if done := done_before(request, me, see_signal):
        return done  # before the signal is looked for: it is gone by then
    signal = signals.signal_for(me, signal_id)
    if signal.raiser_id != me.pk:
        raise NotThere("signal.not_there")

    def erase(said: dict[str, Any]) -> str:
        actions.erase(signal, by=me, key=said["key"])
        return "erased"

    shelved = signals.on_shelf(signal)
    page = signal_page(request, signal, "coaching/signal_erasure.html", is_open=True, on_shelf=shelved)
    page.said = _("Erased. It is gone for everyone.")
    return page.take(StepForm(page.sent, seen=signal.revision), erase)


@person_only
@methods
def answer_erasure(request: PersonRequest, signal_id: uuid.UUID, number: int) -> HttpResponse:
    """Take the words of my own answer back; that I answered stands."""
    me = request.person
    if done := done_before(request, me, see_signal):
        return done
    signal = signals.signal_for(me, signal_id)
    mine = signal.answers.filter(number=number, author=me, erased_on__isnull=True).first()
    if mine is None or not mine.text:
        raise NotThere("signal.not_there")

    def erase(said: dict[str, Any]) -> object:
        actions.erase_answer(signal, number, by=me, key=said["key"])
        return signal.pk

    page = signal_page(request, signal, "coaching/signal_answer_erasure.html", is_open=True, answer=mine)
    page.said = _("Taken back. Your words are gone.")
    return page.take(StepForm(page.sent, seen=signal.revision), erase)
