"""Hints for words on their way: read, answered and forgotten. Nothing is stored, logged or sent on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from afspraak.agreements.hints import hints_of
from afspraak.agreements.states import CriterionKind
from afspraak.people.access import person_only

if TYPE_CHECKING:
    from collections.abc import Mapping

    from afspraak.people.access import PersonRequest

_CRITERION = re.compile(r"criteria-(\d{1,3})-text")


@person_only
@require_POST
def clarity(request: PersonRequest) -> HttpResponse:
    """The hints of each field, for the script that sets them beside it."""
    hints = hints_of(request.POST.get("outcome", ""), criteria_in(request.POST), measured_in(request.POST))
    answer = render(request, "agreements/_hints_of_all.html", {"hints": hints})
    answer["Cache-Control"] = "no-store"
    return answer


@person_only
@require_safe
def clear(request: PersonRequest) -> HttpResponse:
    """What makes an agreement clear: the five things that a hint is about, with examples."""
    return render(request, "agreements/clear.html")


def criteria_in(content: Mapping[str, object]) -> dict[str, str]:
    """The words of each criterion by the name of its field, in the order of the page."""
    found = [(int(match[1]), name) for name in content if (match := _CRITERION.fullmatch(name))]
    return {name: str(content[name]) for _index, name in sorted(found)}


def measured_in(content: Mapping[str, object]) -> set[str]:
    """The names of criteria that have their number, or a colleague who judges, in a field of its own."""
    kinds = {name: content.get(f"{name.removesuffix('text')}kind") for name in criteria_in(content)}
    return {
        name
        for name, kind in kinds.items()
        if kind == CriterionKind.JUDGED
        or (kind == CriterionKind.NUMBER and content.get(f"{name.removesuffix('text')}target"))
    }
