"""The lists of agreements: what waits first, then mine, then with me as counterpart; and what ended."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import beside, needs, pages, shared
from afspraak.agreements.queries.lines import lines_of
from afspraak.agreements.states import Role
from afspraak.core.steps.answering import see_other
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
@require_safe
def agreements(request: PersonRequest) -> HttpResponse:
    """All that lives, or one part of it: `show` is holder, counterpart, shared or ended; `after` pages on."""
    show, after = request.GET.get("show", ""), request.GET.get("after")
    if show == "shared":
        return _shared(request)
    if show in ("holder", "counterpart", "ended"):
        return _part(request, show, after)
    me = request.person
    waiting = pages.waiting_for(me)
    above = {agreement.pk for agreement in waiting}
    parts = {role: pages.listed(me, role=role) for role in Role}
    _lay_lines([*waiting, *(agreement for part in parts.values() for agreement in part.items)])
    shown = {
        "waiting": lines_of((need.agreement for need in needs.in_order(waiting)), me),
        "parts": [
            (role, lines_of((a for a in part.items if a.pk not in above), me), part.next)
            for role, part in parts.items()
        ],
        "drafts": needs.drafts_of(me),
        "is_empty": not any(part.items for part in parts.values()),
    }
    return render(request, "agreements/list.html", shown)


def _part(request: PersonRequest, show: str, after: str | None) -> HttpResponse:
    role = Role(show) if show in Role.values else None
    page = pages.listed(request.person, role=role, final=role is None, after=after)
    _lay_lines(page.items)
    lines = lines_of(page.items, request.person)
    shown = {"show": show, "page": page, "lines": lines, "is_first": not after}
    return render(request, "agreements/list_part.html", shown)


def _lay_lines(agreements: Sequence[Agreement]) -> None:
    """Fetch what one line of a list shows of each. Five queries, one more where a team is party."""
    beside.lay_beside(agreements)
    beside.lay_check_ins(agreements)


def _shared(request: PersonRequest) -> HttpResponse:
    """What others share with me, by title."""
    sent = request.GET.get("page", "1")
    number = int(sent) if sent.isdecimal() and 0 < len(sent) < 5 else 1
    page = shared.listed(request.person, page=max(number, 1))
    return render(request, "agreements/list_shared.html", {"show": "shared", "page": page})


@person_only
@require_POST
def put_away(request: PersonRequest, agreement_id: uuid.UUID, number: int) -> HttpResponse:
    """Take one entry off my own list of what is new."""
    entry = pages.entry_for(request.person, agreement_id, number)
    actions.put_away(entry, by=request.person)
    return see_other(reverse("today"))
