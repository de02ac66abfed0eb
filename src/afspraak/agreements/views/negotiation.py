"""Answering what waits: signature, counter-proposal, refusal, withdrawal. And writing a change."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afspraak.agreements import actions
from afspraak.agreements.forms.ending import EndingSignatureForm
from afspraak.agreements.forms.negotiation import RefusalForm, SignatureForm, WithdrawalForm
from afspraak.agreements.forms.terms import TermsForm
from afspraak.agreements.forms.typed import content_of
from afspraak.agreements.forms.writing import Writing
from afspraak.agreements.models import Agreement, Draft
from afspraak.agreements.queries import pages
from afspraak.agreements.states import Pending, Role, Step
from afspraak.agreements.views import ending, pause
from afspraak.agreements.views.step import StepPage, see_agreement
from afspraak.agreements.views.writing import WritingPage, context_of
from afspraak.core.steps.answering import done_before
from afspraak.people.access import person_only
from afspraak.people.models import Person

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])


@person_only
@methods
def signature(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """What waits once more, and one deliberate act: under words, under an ending or under a pause."""
    me = request.person
    agreement = pages.agreement_at_hand(me, agreement_id, is_sent=request.method == "POST")
    about = request.POST.get("about", agreement.pending)
    if about != agreement.pending and not done_before(request, me, see_agreement):
        made = EndingSignatureForm if about == Pending.ENDING else SignatureForm
        return StepPage(request, me, agreement, Step.SIGNATURE, "").not_open(made(request.POST))
    if agreement.pending == Pending.ENDING:
        return ending.signature(request, agreement)
    if agreement.pending == Pending.PAUSE:
        return pause.signature(request, agreement)
    return _sign_words(request, agreement)


def _sign_words(request: PersonRequest, agreement: Agreement) -> HttpResponse:
    me, is_change = request.person, agreement.pending == Pending.CHANGE

    def sign(said: dict[str, Any]) -> None:
        actions.sign(
            agreement,
            by=me,
            terms_hash=said["terms_hash"],
            remark=said["remark"],
            seen=said["seen"],
            key=said["key"],
        )
        signed = _("Signed. From now on this version is in force.")
        messages.success(request, signed if is_change else _("Signed. This is now your agreement."))

    page = StepPage(request, me, agreement, Step.SIGNATURE, "agreements/signature.html")
    return page.answer(SignatureForm, sign)


@person_only
@methods
def counter_proposal(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Other words in answer to the version that waits for me; starts from that version or from my draft."""
    agreement = pages.agreement_for(request.person, agreement_id)
    sent = _("Your counter-proposal is signed and sent to %(name)s.")
    return _write(request, agreement, Step.COUNTER_PROPOSAL, actions.counter, sent)


@person_only
@methods
def change(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Other words in the place of those in force; starts from these or from my draft."""
    agreement = pages.agreement_for(request.person, agreement_id)
    sent = _(
        "Your change is signed and sent to %(name)s. Until you both signed, what you agreed stays in force."
    )
    return _write(request, agreement, Step.CHANGE, actions.change, sent)


def _write(
    request: PersonRequest, agreement: Agreement, step: Step, act: Callable[..., Agreement], sent: str
) -> HttpResponse:
    me = request.person
    writing = _answer_of(me, agreement, is_change=step == Step.CHANGE)
    desk = WritingPage(request, writing)
    page = StepPage(request, me, agreement, step, "agreements/proposal.html")
    page.context = context_of(writing)

    def send(form: TermsForm) -> HttpResponse:
        def take(said: dict[str, Any]) -> None:
            act(agreement, form.wording(), by=me, note=said["note"], seen=said["seen"], key=said["key"])
            messages.success(request, sent % {"name": writing.other.short_name})
            desk.tell_browser()

        return page.take(form, take)

    if done := done_before(request, me, see_agreement):
        return done
    # What is sent meets the newest state in its action; what is kept is the writer's own whoever came first.
    is_answered = request.method == "POST" and request.POST.get("do", "send") in ("send", "keep")
    if not page.is_open and not is_answered:
        typed = request.POST or writing.content
        return page.not_open(TermsForm(typed, writing=writing) if typed else None)
    return desk.answer(writing.content or _start(writing), send)


@person_only
@methods
def refusal(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """No, with a reason."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)

    def refuse(said: dict[str, Any]) -> None:
        actions.refuse(agreement, by=me, reason=said["reason"], seen=said["seen"], key=said["key"])
        messages.success(request, _("You said no. Your reason was sent along."))

    page = StepPage(request, me, agreement, Step.REFUSAL, "agreements/refusal.html")
    return page.answer(RefusalForm, refuse)


@person_only
@methods
def withdrawal(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Taking back what one asked oneself, while nobody answered it."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)
    withdrawn = _("Taken back. Your agreement goes on as it was.")

    def withdraw(said: dict[str, Any]) -> None:
        actions.withdraw(agreement, by=me, reason=said["reason"], seen=said["seen"], key=said["key"])
        messages.success(request, withdrawn if agreement.pending else _("Your proposal is withdrawn."))

    page = StepPage(request, me, agreement, Step.WITHDRAWAL, "agreements/withdrawal.html")
    return page.answer(WithdrawalForm, withdraw)


def _answer_of(me: Person, agreement: Agreement, *, is_change: bool) -> Writing:
    party, other = agreement.party_of(me), agreement.other_party(me)
    assert party is not None  # found through visible_to
    assert other.person is not None  # a team's lead signs in a later capability
    kept = Draft.objects.visible_to(me).filter(agreement=agreement).first()
    return Writing(me, other.person, Role(party.role), draft=kept, agreement=agreement, is_change=is_change)


def _start(writing: Writing) -> dict[str, Any]:
    return content_of(writing.before) if writing.before else {}
