"""Check-in: thirty seconds, on a phone, on a train."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afspraak.agreements import actions
from afspraak.agreements.forms.check_in import CheckInForm
from afspraak.agreements.forms.number import as_typed
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import pages, reading
from afspraak.agreements.queries.rests import rests_in
from afspraak.agreements.states import Course, Step
from afspraak.agreements.views.step import StepPage
from afspraak.core import clock
from afspraak.core.files import takes_files
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

Told = Callable[[], list[reading.CheckIn]]


@person_only
@require_http_methods(["GET", "HEAD", "POST"])
def correction(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Say the latest check-in anew; what stood there stays beside it."""
    me, agreement = request.person, pages.agreement_for(request.person, agreement_id)
    other = agreement.other_party(me).short_name
    told = cache(partial(reading.check_ins_of, agreement))
    before = _last(told())

    def correct(said: dict[str, Any]) -> None:
        actions.correct(
            agreement,
            by=me,
            course=Course(said["course"]),
            values=said["values"],
            words=said["words"],
            next_step=said["next_step"],
            seen=said["seen"],
            key=said["key"],
        )
        messages.success(request, _("Corrected. %(name)s sees both.") % {"name": other})
        messages.info(request, kept_as, extra_tags="draft-done")

    kept_as = f"correction-{agreement.pk}"
    page = StepPage(request, me, agreement, Step.CORRECTION, "agreements/check_in.html", anchor="standing")
    page.context = {"other": other, "before": before, "kept_as": kept_as, "corrects": before}
    return page.answer(_form(agreement, other, told), correct, **_said_before(before))


def _form(agreement: Agreement, other: str, told: Told) -> partial[CheckInForm]:
    """The form about what is in force, with how it went so far."""
    rests = rests_in(agreement, clock.today())
    return partial(CheckInForm, terms=agreement.terms_shown, other=other, tells=told, rests=rests)


def _last(told: list[reading.CheckIn]) -> reading.CheckIn | None:
    return told[-1] if told else None


def _said_before(told: reading.CheckIn | None) -> dict[str, Any]:
    """What the form starts with: what was told."""
    if told is None:
        return {}
    values = {f"value-{lineage}": as_typed(value) for lineage, value in told.values.items()}
    return {"course": told.course, "words": told.words, "next_step": told.next_step} | values


@takes_files
@person_only
@require_http_methods(["GET", "HEAD", "POST"])
def check_in(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Tell the counterpart how it stands."""
    me = request.person
    agreement = pages.agreement_at_hand(me, agreement_id, is_sent=request.method == "POST")
    other = agreement.other_party(me).short_name
    told = cache(partial(reading.check_ins_of, agreement))  # read by the page, where one is shown
    kept_as = f"check-in-{agreement.pk}"

    def tell(said: dict[str, Any]) -> None:
        actions.tell(
            agreement,
            by=me,
            course=Course(said["course"]),
            values=said["values"],
            words=said["words"],
            next_step=said["next_step"],
            seen=said["seen"],
            key=said["key"],
            files=said["files"],
        )
        has_left = agreement.other_party(me).vacant_since is not None
        said_so = (
            _("It stands there. For now only you read it.") if has_left else _("%(name)s can read it now.")
        )
        messages.success(request, said_so % {"name": other})
        messages.info(request, kept_as, extra_tags="draft-done")

    page = StepPage(request, me, agreement, Step.CHECK_IN, "agreements/check_in.html")
    page.context = {"other": other, "before": lambda: _last(told()), "kept_as": kept_as}
    return page.answer(_form(agreement, other, told), tell)
