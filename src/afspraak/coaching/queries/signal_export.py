"""What one person may take along of signals: their own whole, what they answered, and support they gave.

Another's signal is in nobody's export but its raiser's.
"""

from __future__ import annotations

from typing import Any

from afspraak.coaching.models import Answer, Signal, SupportGiven
from afspraak.people.models import Person


def export_for(person: Person) -> dict[str, Any]:
    """Four queries, whatever their number."""
    return {
        "signals": [_signal(signal) for signal in _raised(person)],
        "answers_to_signals": [
            _answer(answer) for answer in Answer.objects.filter(author=person).order_by("on", "pk")
        ],
        "support_given": [
            {"about": each.kind, "help": each.help, "on": each.on}
            for each in SupportGiven.objects.visible_to(person).order_by("on", "pk")
        ],
    }


def _raised(person: Person) -> list[Signal]:
    raised = Signal.objects.raised_by(person).select_related("team")
    return list(raised.prefetch_related("asked__person", "answers__author").order_by("raised_on", "pk"))


def _signal(signal: Signal) -> dict[str, Any]:
    return {
        "raised_on": signal.raised_on,
        "agreement": signal.agreement_id,
        "about": signal.kind,
        "text": signal.text,
        "would_help": signal.help,
        "how_soon": signal.how_soon,
        "readers": signal.readers,
        "team": str(signal.team) if signal.team else None,
        "asked": [asked.person.full_name for asked in signal.asked.all()],
        "answers": [{"by": a.author.full_name, **_answer(a)} for a in signal.answers.all()],
        "resolved_on": signal.resolved_on,
        "what_helped": signal.what_helped,
    }


def _answer(answer: Answer) -> dict[str, Any]:
    return {
        "on": answer.on,
        "answer": answer.kind,
        "text": answer.text,
        "back_on": answer.back_on,
        "taken": answer.taken,
        "erased_on": answer.erased_on,
    }
