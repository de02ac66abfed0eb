"""What stands between the two on the page of an agreement: conversation, thanks, what came of support."""

from __future__ import annotations

from datetime import date
from typing import Any

from afspraak.agreements.forms.conversation import MessageForm
from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.queries import conversation, promises
from afspraak.agreements.rules import may_take
from afspraak.agreements.states import Step, SupportKind
from afspraak.core.steps import StepForm
from afspraak.people.models import Person
from afspraak.people.organisation import Organisation
from afspraak.people.queries.calendar import calendar


def shown(
    agreement: Agreement, me: Person, entries: list[Entry], today: date, ours: Organisation
) -> dict[str, Any]:
    """What the page asks of it; forms only where `me` may write. Reads what is fetched."""
    terms, seen = agreement.terms_shown, agreement.revision
    may_thank = may_take(agreement, me, Step.THANKS)
    # Nobody would read it where the other left; what was written stays.
    may_write = may_take(agreement, me, Step.MESSAGE) and agreement.other_party(me).vacant_since is None
    return {
        "other": agreement.other_party(me).short_name,
        "talk": conversation.messages(entries, terms),
        "writing": MessageForm(places=[], seen=seen, auto_id="message_%s") if may_write else None,
        "thanked": conversation.thanked(entries),
        "tap": StepForm(seen=seen, auto_id=False) if may_thank else None,
        "promised": {
            promise.support.lineage: promise for promise in _promised(agreement, entries, today, ours)
        },
        "can_say": may_thank,
    }


def _promised(
    agreement: Agreement, entries: list[Entry], today: date, ours: Organisation
) -> list[promises.Promise]:
    """The working days are asked for only where a promise counts in them."""
    counts = any(s.kind == SupportKind.JUDGEMENT_OF_DELIVERY for s in agreement.terms_shown.support.all())
    return promises.promises(agreement, entries, today, calendar(ours) if counts else None)
