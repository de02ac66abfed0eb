"""Coaching: who waits for me of the people I support, and what my own coach has before them about me."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from afspraak.coaching.queries import answer_days, seen
from afspraak.people.access import person_only
from afspraak.people.queries.calendar import calendar
from afspraak.web.frame import organisation_of
from afspraak.web.screens.today import capital, in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from afspraak.people.access import PersonRequest


@person_only
@require_safe
def coaching(request: PersonRequest) -> HttpResponse:
    """The people I support, in the order of who waits for me."""
    me = request.person
    working = calendar(organisation_of(request))
    page = seen.page_of(me, working)
    shown = {
        "me": me,
        "page": page,
        "supports": supports(page.count),
        "letter": letter(page.waiting),
        "own_side": answer_days.own(me, working, page.answers_within) if page.was_asked else None,
        "zone": me.time_zone,
        "is_wide": True,
    }
    return render(request, "web/coaching.html", shown)


@person_only
@require_safe
def seen_by_my_coach(request: PersonRequest) -> HttpResponse:
    """What my coach has before them about me: the same, from the same query."""
    me = request.person
    shown = {
        "me": me,
        "coach": me.coach,
        "seen": seen.seen_of(me, calendar(organisation_of(request))),
        "zone": me.time_zone,
        "is_wide": True,
    }
    return render(request, "web/seen_by_my_coach.html", shown)


def supports(number: int) -> str:
    """You support eleven people."""
    said = {"many": in_words(number)}
    return ngettext("You support one person", "You support %(many)s people", number) % said if number else ""


def letter(waiting: Sequence[seen.Seen]) -> str:
    """Who waits, as a title: one by name, more in words."""
    match waiting:
        case []:
            return _("Nobody waits for you now")
        case [one]:
            return _("%(name)s needs you now") % {"name": one.short_name}
    return _("%(many)s people need you now") % {"many": capital(in_words(len(waiting)))}
