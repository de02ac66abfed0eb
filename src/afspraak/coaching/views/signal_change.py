"""From a signal straight into a change of the agreement it is about: a draft, and its page."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from afspraak.agreements import actions
from afspraak.agreements.forms.typed import content_of
from afspraak.agreements.models import Draft
from afspraak.agreements.queries import pages
from afspraak.agreements.rules import may_take
from afspraak.agreements.states import Role, Step
from afspraak.coaching.queries import signal as signals
from afspraak.core.errors import NotThere
from afspraak.core.steps.answering import see_other
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
@require_POST
def change(request: PersonRequest, signal_id: uuid.UUID) -> HttpResponse:
    """Start a change from what is in force; the raiser's words come along as the letter beside it.

    A draft that was kept before is gone on with, as it is.
    """
    me, signal = request.person, signals.signal_for(request.person, signal_id)
    if signal.agreement_id is None:
        raise NotThere("signal.not_there")
    agreement = pages.agreement_for(me, signal.agreement_id)
    party, other = agreement.party_of(me), agreement.other_party(me)
    kept = Draft.objects.visible_to(me).filter(agreement=agreement).exists()
    if not kept and may_take(agreement, me, Step.CHANGE) and party and other.person and agreement.in_force:
        content = content_of(agreement.in_force)
        if signal.raiser_id == me.pk:
            content["note"] = signal.text
        actions.keep_draft(
            None,
            by=me,
            counterpart=other.person,
            role=Role(party.role),
            content=content,
            agreement=agreement,
        )
    return see_other(reverse("agreements:change", args=[agreement.pk]))
