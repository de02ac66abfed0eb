"""Questions to ask, beside the places where a coach used to check."""

from __future__ import annotations

from django import template

from afspraak.agreements.models import Agreement
from afspraak.coaching.models import Signal
from afspraak.coaching.queries import questions
from afspraak.coaching.queries.questions import Question
from afspraak.people.models import Person

register = template.Library()


@register.simple_tag
def coach_question(agreement: Agreement, me: Person, returned: object = None) -> Question | None:
    """{% coach_question agreement me returned as question %}: for the coach of its holder; mostly nothing."""
    return questions.question_about(agreement, me, is_returned=bool(returned))


@register.simple_tag
def signal_question(signal: Signal, me: Person) -> Question | None:
    """{% signal_question signal me as question %}: for the coach of who raised it late."""
    return questions.question_about_signal(signal, me)
