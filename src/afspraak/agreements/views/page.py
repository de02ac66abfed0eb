"""What the one page of an agreement shows, and the page of one of its versions."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.queries import beginnings, erasing, needs, pages, reading, standing
from afspraak.agreements.queries.asked import version_before, written_with
from afspraak.agreements.queries.away import other_away
from afspraak.agreements.rules import is_signed
from afspraak.agreements.views import talk, waiting
from afspraak.agreements.views.acts import acts_of, leading
from afspraak.core import clock
from afspraak.people.access import person_only
from afspraak.people.models import Person
from afspraak.people.organisation import Organisation

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

STEPS_SHOWN = 12  # of the history; what came before unfolds


def shown(found: Agreement, entries: list[Entry], me: Person, ours: Organisation) -> dict[str, Any]:
    """Terms, signatures, where it stands, what I can do now, history: what agreements know of one.

    The screen `web.screens.agreement` adds what other areas have to say beside it. `ours`: the organisation
    that it has in hand.
    """
    today = clock.today()
    told = list(reversed(reading.check_ins(entries)))
    acts = acts_of(found, me)
    is_over, at_rest = standing.is_over(found, today), standing.is_at_rest(found, today)
    first = leading(acts, is_over=is_over, at_rest=at_rest)
    steps = entries[::-1]
    delivery = standing.standing_delivery(found, entries)
    return {
        "me": me,
        "agreement": found,
        "terms": found.terms_shown,
        "is_signed": is_signed(found),
        "told": told[0] if told else None,
        "told_before": told[1:],
        "delivery": delivery,
        "delivered_before": standing.earlier_deliveries(entries, delivery),
        "returned": standing.standing_return(found, entries),
        "end": entries[-1] if found.state in ("accepted", "ended") else None,
        "around": beginnings.around(found, me),
        "draft": needs.draft_in(found, me),
        "acts": acts,
        "first": first,
        "has_more_acts": len(acts) > 1,
        **waiting.shown(found, me, entries, acts, today),
        "erasable": {entry.number for entry in entries if erasing.may_erase_words(me, entry)},
        "wish": erasing.joint_erasure_of(found),
        "away_now": other_away(found, me),
        "can_erase_together": erasing.can_erase_together(found),
        **talk.shown(found, me, entries, today, ours),
        "steps": steps[:STEPS_SHOWN],
        "steps_before": steps[STEPS_SHOWN:],
    }


@person_only
@require_safe
def version(request: PersonRequest, agreement_id: uuid.UUID, number: int) -> HttpResponse:
    """One version as it was proposed, with the signatures under it."""
    found = pages.agreement_for(request.person, agreement_id)
    terms = pages.version_of(found, number)
    written = written_with(terms)
    shown = {
        "me": request.person,
        "agreement": found,
        "terms": terms,
        "before": version_before(written) if written else None,
    }
    return render(request, "agreements/version.html", shown)
