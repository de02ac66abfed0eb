"""The one page of an agreement, with the signals about it and what came of the promise to answer them."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import pages
from afspraak.agreements.queries.promises import Promise
from afspraak.agreements.states import State, SupportKind
from afspraak.agreements.views import page
from afspraak.coaching.queries import promised_answer
from afspraak.coaching.queries import signal as signals
from afspraak.people.access import person_only
from afspraak.people.models import Person
from afspraak.web.frame import organisation_of

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
@require_safe
def agreement(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Terms, signatures, where it stands, what I can do now, signals, conversation, history."""
    me = request.person
    found, entries = pages.agreement_and_history(me, agreement_id)
    shown = page.shown(found, entries, me, organisation_of(request))
    shown["promised"] = _with_answers(shown["promised"], found, me)
    may_signal = found.state in (State.ACTIVE, State.DELIVERED)
    signalled = signals.about(me, found.pk)
    return render(request, "web/agreement.html", shown | {"signalled": signalled, "may_signal": may_signal})


def _with_answers(
    promised: dict[uuid.UUID, Promise], found: Agreement, me: Person
) -> dict[uuid.UUID, Promise]:
    """The promises, with what came of each time that an answer to a signal was asked."""
    outcomes = promised_answer.outcomes(found, me)
    return {
        lineage: replace(promise, outcomes=outcomes)
        if promise.support.kind == SupportKind.ANSWER_TO_SIGNAL
        else promise
        for lineage, promise in promised.items()
    }
