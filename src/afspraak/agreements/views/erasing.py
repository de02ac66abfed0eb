"""Erasing: one's own words in a step, or together what both signed. Neither is a step."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import erasing, pages, story
from afspraak.agreements.views.step import see_agreement
from afspraak.core.errors import Conflict, Refused
from afspraak.core.steps.answering import see_other
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])


@person_only
@methods
def words(request: PersonRequest, agreement_id: uuid.UUID, number: int) -> HttpResponse:
    """What goes and what stays, and one deliberate act; done twice it is done once."""
    me, agreement = request.person, pages.listed_one(request.person, agreement_id)
    entry = erasing.own_entry(me, agreement, number)
    if request.method == "POST":
        actions.erase_words(agreement, number, by=me)
        messages.success(request, _("Erased. That you took this step, and when, stays."))
        return see_other(f"{reverse('agreements:agreement', args=[agreement.pk])}#history")
    shown = {
        "agreement": agreement,
        "me": me,
        "line": story.line_of(entry),
        "said": erasing.said_in(entry),
        "nights": settings.BACKUP_KEEP if settings.BACKUP else 0,
    }
    return render(request, "agreements/erasing_words.html", shown)


@person_only
@methods
def together(request: PersonRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Ask the other to let go of what both signed; or answer that, or take it back."""
    agreement = pages.listed_one(request.person, agreement_id)
    if request.method == "POST":
        return _answer(request, agreement)
    return _together(request, agreement)


def _answer(request: PersonRequest, agreement: Agreement) -> HttpResponse:
    other = agreement.other_party(request.person).short_name
    acts: dict[str, tuple[Callable[..., object], str]] = {
        "ask": (actions.ask_joint_erasure, _("Asked. %(name)s finds it on the page of the agreement.")),
        "agree": (actions.agree_joint_erasure, _("Erased, for both of you.")),
        "keep": (actions.keep_signed, _("The words stay. %(name)s can see that you would rather keep them.")),
        "withdraw": (actions.withdraw_joint_erasure, _("Taken back. The words stay.")),
    }
    act, said = acts.get(request.POST.get("do", ""), (None, ""))
    if act is None:
        return _together(request, agreement, status=422)
    try:
        act(agreement, by=request.person)
    except (Conflict, Refused) as error:
        return _together(request, agreement, status=409, wrong=error.message)
    messages.success(request, said % {"name": other})
    return see_agreement(agreement.pk)


def _together(
    request: PersonRequest, agreement: Agreement, *, status: int = 200, wrong: str = ""
) -> HttpResponse:
    me, wish = request.person, erasing.joint_erasure_of(agreement)
    is_open = erasing.can_erase_together(agreement)
    shown = {
        "agreement": agreement,
        "me": me,
        "other": agreement.other_party(me),
        "wish": wish,
        "is_mine": wish is not None and wish.asked_by.person_id == me.pk,
        "is_open": is_open,
        "wrong": wrong,
        "nights": settings.BACKUP_KEEP if settings.BACKUP else 0,
    }
    return render(
        request, "agreements/erasing_together.html", shown, status=status if is_open or wrong else 409
    )
