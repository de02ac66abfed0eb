"""The conversation: a message, taking it back, and one tap of thanks."""

from __future__ import annotations

import uuid
from functools import partial
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afspraak.agreements import actions
from afspraak.agreements.forms.conversation import MessageForm
from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.queries import conversation, pages, places, reading
from afspraak.agreements.states import Step
from afspraak.agreements.views.step import StepPage, see_agreement
from afspraak.core.errors import NotThere
from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import done_before
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

CONVERSATION = "conversation"  # where the answer lands on the page
methods = require_http_methods(["GET", "HEAD", "POST"])


@person_only
@methods
def message(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Write in the conversation; `?about=` chooses the place."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)
    entries = reading.entries_of(agreement)

    def write(said: dict[str, Any]) -> None:
        actions.write_message(agreement, by=me, text=said["text"], about=said["about"], key=said["key"])
        messages.success(request, _("Your message stands in the conversation."))
        messages.info(request, page.context["kept_as"], extra_tags="draft-done")

    page = StepPage(request, me, agreement, Step.MESSAGE, "agreements/message.html", anchor=CONVERSATION)
    page.context = {"other": agreement.other_party(me).short_name, "kept_as": kept_as(agreement)}
    make = partial(MessageForm, places=places.choices(agreement.terms_shown, entries))
    return page.answer(make, write, about=request.GET.get("about", ""))


@person_only
@methods
def taking_back(request: PersonRequest, agreement_id: uuid.UUID, number: int) -> HttpResponse:
    """Take one's own message back: the page says what goes and what stays."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)
    if done := done_before(request, me, partial(see_agreement, anchor=CONVERSATION)):
        return done  # before the message is looked for: its words are gone by then
    said = conversation.messages([_own_message(me, agreement, number)], agreement.terms_shown)[0]

    def take_back(cleaned: dict[str, Any]) -> None:
        actions.take_back(agreement, number, by=me, key=cleaned["key"])
        messages.success(request, _("Taken back. Your words are gone, also for %(name)s.") % {"name": other})

    other = agreement.other_party(me).short_name
    page = StepPage(
        request, me, agreement, Step.TAKING_BACK, "agreements/taking_back.html", anchor=CONVERSATION
    )
    page.context = {"other": other, "message": said}
    return page.answer(StepForm, take_back)


@person_only
@require_POST
def thanks(request: PersonRequest, agreement_id: uuid.UUID, number: int) -> HttpResponse:
    """Thank you, with one tap: for what the other told."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)

    def thank(said: dict[str, Any]) -> None:
        actions.thank(agreement, number, by=me, key=said["key"])
        messages.success(request, _("%(name)s hears your thanks.") % {"name": other})

    other = agreement.other_party(me).short_name
    page = StepPage(request, me, agreement, Step.THANKS, "agreements/thanks.html", anchor="standing")
    page.context = {"other": other}
    return page.answer(StepForm, thank)


def kept_as(agreement: Agreement) -> str:
    """The key under which the browser keeps what is typed."""
    return f"message-{agreement.pk}"


def _own_message(me: Any, agreement: Agreement, number: int) -> Entry:
    mine = agreement.entries.filter(number=number, kind=Step.MESSAGE, actor=me)
    found = mine.select_related("actor").prefetch_related("payload").first()
    if found is None or "text" not in found.says:
        raise NotThere("agreement.not_there")
    return found
