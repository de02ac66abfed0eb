"""Answering a proposal: signature, counter-proposal, refusal; or taking one's own back."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afspraak.agreements import actions
from afspraak.agreements.forms.negotiation import RefusalForm, SignatureForm, WithdrawalForm
from afspraak.agreements.forms.terms import TermsForm
from afspraak.agreements.forms.typed import content_of
from afspraak.agreements.forms.writing import Writing
from afspraak.agreements.models import Agreement, Draft
from afspraak.agreements.queries import pages
from afspraak.agreements.states import Role, Step
from afspraak.agreements.views.step import StepPage, done_before
from afspraak.agreements.views.writing import WritingPage, context_of
from afspraak.people.access import person_only
from afspraak.people.models import Person

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])


@person_only
@methods
def signature(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The words once more, and one deliberate act."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)

    def sign(said: dict[str, Any]) -> None:
        actions.sign(
            agreement,
            by=me,
            terms_hash=said["terms_hash"],
            remark=said["remark"],
            seen=said["seen"],
            key=said["key"],
        )
        messages.success(request, _("Signed. This is now your agreement."))

    page = StepPage(request, me, agreement, Step.SIGNATURE, "agreements/signature.html")
    return page.answer(SignatureForm, sign)


@person_only
@methods
def counter_proposal(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Other words in answer to the version that waits for me; starts from that version or from my draft."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)
    writing = _answer_of(me, agreement)
    desk = WritingPage(request, writing)
    page = StepPage(request, me, agreement, Step.COUNTER_PROPOSAL, "agreements/proposal.html")
    page.context = context_of(writing)

    def send(form: TermsForm) -> HttpResponse:
        def counter(said: dict[str, Any]) -> None:
            words = form.wording()
            actions.counter(agreement, words, by=me, note=said["note"], seen=said["seen"], key=said["key"])
            name = writing.other.short_name
            messages.success(
                request, _("Your counter-proposal is signed and sent to %(name)s.") % {"name": name}
            )
            desk.tell_browser()

        return page.take(form, counter)

    if request.method == "POST" and (done := done_before(request, me)):
        return done
    is_sent = request.method == "POST" and request.POST.get("do", "send") == "send"
    if not page.is_open and not is_sent:
        return page.not_open(TermsForm(request.POST, writing=writing) if request.POST else None)
    return desk.answer(writing.content or _start(agreement), send)


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
    """Taking back one's own version while nobody answered it."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)

    def withdraw(said: dict[str, Any]) -> None:
        actions.withdraw(agreement, by=me, reason=said["reason"], seen=said["seen"], key=said["key"])
        messages.success(request, _("Your proposal is withdrawn."))

    page = StepPage(request, me, agreement, Step.WITHDRAWAL, "agreements/withdrawal.html")
    return page.answer(WithdrawalForm, withdraw)


def _answer_of(me: Person, agreement: Agreement) -> Writing:
    party, other = agreement.party_of(me), agreement.other_party(me)
    assert party is not None  # found through visible_to
    assert other.person is not None  # a team's lead signs in a later capability
    kept = Draft.objects.visible_to(me).filter(agreement=agreement).first()
    return Writing(me, other.person, Role(party.role), draft=kept, agreement=agreement)


def _start(agreement: Agreement) -> dict[str, Any]:
    return content_of(agreement.latest) if agreement.latest else {}
